import { describe, expect, it } from 'vitest';
import { done, refused, type Result, type VaultRefusal } from '../vault';
import { heardOf, notePrint, noteRead, reportReads, withRead, type Read } from './reads';
import type { AppTablet } from './tablet';

const NOON = Date.UTC(2026, 10, 25, 12);
const MINUTE = 60_000;
let people = 0;

/** A tablet of somebody new, with its notes. */
function aTablet() {
  const notes = new Map<string, unknown>();
  const state = { value: { actor: { personId: `p${++people}`, organisationId: 'o' } as AppTablet['state']['value']['actor'] } };
  let full = false;
  return {
    notes,
    lock: () => { state.value = { actor: null }; },
    fill: (is: boolean) => { full = is; },
    waiting: () => ((notes.get('reads') ?? []) as readonly Read[]).filter(({ heard }) => !heard),
    state: state as AppTablet['state'],
    remembered: async (name: string): Promise<unknown> => (state.value.actor ? notes.get(name) : undefined),
    remember: async (name: string, value: unknown): Promise<Result<void, VaultRefusal>> => {
      if (full) return refused({ code: 'STORAGE_FULL' });
      notes.set(name, value);
      return done(undefined);
    },
  };
}

describe('a file that is opened without a network', () => {
  it('is one read an hour', () => {
    const once = withRead([], 'h1', NOON);
    expect(once).toEqual([{ householdId: 'h1', readAt: '2026-11-25T12:00:00.000Z' }]);
    expect(withRead(once ?? [], 'h1', NOON + 59 * MINUTE)).toBeNull();
    expect(withRead(once ?? [], 'h2', NOON + MINUTE)).toHaveLength(2);
    expect(withRead(once ?? [], 'h1', NOON + 61 * MINUTE)).toHaveLength(2);
  });

  it('is one of at most 200 that wait', () => {
    let reads: readonly Read[] = [];
    for (let at = 0; at < 250; at++) reads = withRead(reads, `h${at}`, NOON + at) ?? reads;
    expect(reads).toHaveLength(200);
    expect(reads.at(-1)?.householdId).toBe('h249');
  });

  it('is remembered in the vault until the server answered', async () => {
    const tablet = aTablet();
    await noteRead(tablet, 'h1', NOON);
    await reportReads(tablet, async () => false);
    expect(tablet.waiting()).toHaveLength(1);
    const heard: Read[] = [];
    await reportReads(tablet, async (reads) => heard.push(...reads) > 0);
    expect(heard.map(({ householdId }) => householdId)).toEqual(['h1']);
    expect(tablet.waiting()).toEqual([]);
  });

  it('is a line of its own each time it is printed, beside the read', async () => {
    const tablet = aTablet();
    await noteRead(tablet, 'h1', NOON);
    await notePrint(tablet, 'h1', NOON + MINUTE);
    await notePrint(tablet, 'h1', NOON + 2 * MINUTE);
    await noteRead(tablet, 'h1', NOON + 3 * MINUTE);
    const heard: Read[] = [];
    await reportReads(tablet, async (reads) => heard.push(...reads) > 0);
    expect(heard.map(({ printed }) => printed ?? false)).toEqual([false, true, true]);
    expect(tablet.waiting()).toEqual([]);
  });

  it('is not reported twice within the hour, also after the app was closed', async () => {
    const tablet = aTablet();
    await noteRead(tablet, 'h1', NOON);
    await reportReads(tablet, async () => true);
    await noteRead(tablet, 'h1', NOON + MINUTE);
    expect(tablet.waiting()).toEqual([]);
    await noteRead(tablet, 'h1', NOON + 61 * MINUTE);
    expect(tablet.waiting()).toHaveLength(1);
  });

  it('is noted later when the tablet was full', async () => {
    const tablet = aTablet();
    tablet.fill(true);
    await noteRead(tablet, 'h1', NOON);
    tablet.fill(false);
    await noteRead(tablet, 'h1', NOON + MINUTE);
    expect(tablet.waiting()).toHaveLength(1);
  });

  it('stays in the vault when that is locked while the report is under way', async () => {
    const tablet = aTablet();
    await noteRead(tablet, 'h1', NOON);
    await reportReads(tablet, async () => {
      tablet.lock();
      return true;
    });
    expect(tablet.waiting()).toHaveLength(1);
  });

  it('hinders nothing when the report breaks', async () => {
    const tablet = aTablet();
    await noteRead(tablet, 'h1', NOON);
    await reportReads(tablet, () => Promise.reject(new Error('broken')));
    await noteRead(tablet, 'h2', NOON);
    expect(tablet.waiting()).toHaveLength(2);
  });
});

it('what was opened while a report was under way still waits', () => {
  const [one, two] = [{ householdId: 'h1', readAt: 'a' }, { householdId: 'h1', readAt: 'b' }];
  expect(heardOf([one, two], [one])).toEqual([{ ...one, heard: true }, two]);
});
