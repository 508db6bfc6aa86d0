import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../sync/pull';
import { valuesOf } from '../household/parameters';
import { contactDays, type Command, type File, type Reference } from './contract';
import { PureServer, type PersonName } from './purecore.fixture';
import { PureTablet, type Fault } from './puretablet.fixture';

const PATIENCE_MS = 300_000; // long stories, also on a busy machine

const PEOPLE: readonly PersonName[] = ['fatma', 'sam', 'noor'];

const folder = mkdtempSync(join(tmpdir(), 'purecore-'));
let server: PureServer;
beforeAll(async () => {
  server = await PureServer.start(folder);
}, PATIENCE_MS); // a first build of the Go program
afterAll(() => rmSync(folder, { recursive: true }));

const fault = fc.constantFrom<Fault>('NONE', 'NONE', 'LOST_REQUEST', 'LOST_ANSWER', 'TWICE', 'OMITS', 'STRANGER', 'LATE_COPY', 'SHUFFLED', 'REFUSES_BIG', 'NONSENSE');
const who = fc.nat(PEOPLE.length - 1);
const household = fc.nat(4);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, household, field: fc.constantFrom('phone', 'email'), to: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), who, household }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run' as const), who, faults: fc.array(fault, { maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('late' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('give' as const), who, household }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('roles' as const), who, has: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('night' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('region' as const), nights: fc.constantFrom(30, 60) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('backup' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(steps: readonly Step[]): readonly PureTablet[] {
  server.restart();
  const tablets = PEOPLE.map((person) => new PureTablet(person, server));
  const { households } = server.core;
  for (const one of steps) {
    switch (one.kind) {
      case 'backup': server.backup(); break;
      case 'restore': server.restore(); break;
      case 'region': server.core.region(one.nights); break;
      case 'night': server.core.nextDay(); break;
      case 'give': server.core.give(one.household, PEOPLE[one.who]!); break;
      case 'roles': server.core.roles(PEOPLE[one.who]!, one.has); break;
      case 'edit': tablets[one.who]!.edit(households[one.household]!, one.field, one.to); break;
      case 'note': tablets[one.who]!.save(households[one.household]!, { recordContactAttempt: { on: '2026-12-01', channel: 'PHONE', reached: true, summary: WORDS } }); break;
      case 'run': tablets[one.who]!.run([...one.faults]); break;
      case 'late': for (const copy of tablets[one.who]!.late.splice(0)) server.submit(PEOPLE[one.who]!, copy); break;
      case 'restart': tablets[one.who]!.restart(); break;
    }
    for (const tablet of tablets) expect(known(tablet)).toEqual(tablet.saved.map(({ id }) => id).sort());
  }
  return tablets;
}

/** What the server would send this person now, from nothing. */
function view(person: PersonName): readonly { readonly tag: string; readonly household: File }[] {
  const page = readPage<File, null>(server.sync(person, [], 100));
  if (!page || page.more) throw new Error('The whole view fits on one page');
  return page.files;
}

/** Every operation ever saved here is waiting, has its receipt, or left with its file after it was settled. */
function known(tablet: PureTablet): readonly string[] {
  return [...tablet.operations, ...tablet.receipts].map(({ operation }) => operation.id).concat(...tablet.forgotten).sort();
}

describe('several tablets, a bad network, changing rights and a restored backup', () => {
  it('end with every tablet holding what the server would send, and every word in the database', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const tablets = play(steps);
      for (let round = 0; round < 3; round++) for (const tablet of tablets) tablet.run([]);
      for (const tablet of tablets) {
        const sent = view(tablet.person);
        expect(JSON.stringify([...tablet.files.values()].sort(byId))).toBe(JSON.stringify(sent.map(({ household: file }) => file).sort(byId)));
        expect(tablet.index.map(({ tag }) => tag).sort()).toEqual(sent.map(({ tag }) => tag).sort());
        expect(tablet.operations).toEqual([]);
        for (const { id, command } of tablet.saved) if (!tablet.forgotten.has(id)) expectKept(id, command);
        for (const { household: file } of sent) expect(tablet.shownFile(file.id)).toEqual(file); // nothing is shown as pending any more
      }
    }), { numRuns: 40 });
  }, PATIENCE_MS);
});

/** The words of an operation are in the database as they were typed, and where people will find them. */
function expectKept(id: string, command: Command): void {
  const words = server.core.words(id);
  expect(JSON.parse(words?.content ?? 'null')).toEqual(command);
  if (words?.status === 'REVIEW') expect(words.leftBehind).toBe(true);
  else expect(['APPLIED', 'CONFLICT']).toContain(words?.status); // what happened and what was typed is never refused
  if ('recordContactAttempt' in command) expect(words?.inFile || words?.leftBehind).toBe(true);
}

describe('a region that asks for more nights', () => {
  it('reaches every tablet at the next pull, with the file and with the names', () => {
    const [tablet] = play([{ kind: 'run', who: 0, faults: [] }]);
    const nights = () => [...tablet!.files.values()].map((file) => valuesOf(file).roofNights);
    expect(nights()).toEqual([30, 30, 30, 30, 30]);
    server.core.region(60);
    tablet!.run([]);
    expect(nights()).toEqual([60, 60, 60, 60, 60]);
    const page = readPage<File, Reference>(server.sync('fatma', [], 1));
    expect(page?.reference && contactDays(page.reference.content, Date.parse('2026-12-01T09:00:00Z'))).toBe(5);
  });
});

describe('one writer alone', () => {
  it('sees what was typed last when an answer lost the receipt of what was typed before it', () => {
    const phone = (to: 'a' | 'b') => ({ kind: 'edit' as const, who: 0, household: 0, field: 'phone' as const, to });
    const run = (...faults: Fault[]) => ({ kind: 'run' as const, who: 0, faults });
    const [tablet] = play([run(), phone('a'), run(), phone('b'), phone('a'), { kind: 'restore' }, run('NONE', 'NONE', 'OMITS')]);
    expect(tablet!.shownFile(server.core.households[0]!)?.contact.phone).toBe('a');
  });

  const edit = fc.record({ kind: fc.constant('edit' as const), who: fc.constant(0), household: fc.nat(1), field: fc.constant('phone' as const), to: fc.constantFrom('a', 'b') });
  const run = fc.record({ kind: fc.constant('run' as const), who: fc.constant(0), faults: fc.array(fault, { maxLength: 6 }) });
  const late = fc.record({ kind: fc.constant('late' as const), who: fc.constant(0) });
  const restart = fc.record({ kind: fc.constant('restart' as const), who: fc.constant(0) });
  const backup = fc.record({ kind: fc.constant('backup' as const) });
  const restore = fc.record({ kind: fc.constant('restore' as const) });
  // A copy from before a restore may come when what it follows is gone: both values are kept then, for a person to choose.
  const alone = fc.array(fc.oneof({ weight: 4, arbitrary: edit }, { weight: 3, arbitrary: run }, restart, backup, restore), { maxLength: 40, size: 'max' });
  const onOneServer = fc.array(fc.oneof({ weight: 4, arbitrary: edit }, { weight: 3, arbitrary: run }, late, restart), { maxLength: 40, size: 'max' });

  it('never conflicts with themselves', () => {
    fc.assert(fc.property(onOneServer, (steps) => {
      const [tablet] = play([{ kind: 'run', who: 0, faults: [] }, ...steps, { kind: 'run', who: 0, faults: [] }, { kind: 'run', who: 0, faults: [] }]);
      expect(tablet!.receipts.filter(({ receipt }) => receipt.status !== 'APPLIED')).toEqual([]);
    }), { numRuns: 40 });
  }, PATIENCE_MS);

  it('always ends with what was typed last (A→B→A), and sees it all the time', () => {
    fc.assert(fc.property(alone, (steps) => {
      const [tablet] = play([{ kind: 'run', who: 0, faults: [] }, ...steps]);
      const last = new Map(tablet!.saved.map(({ householdId, command }) => [householdId, command.editHousehold?.phone?.to]));
      for (const [id, to] of last) expect(tablet!.shownFile(id)?.contact.phone).toBe(to);
      tablet!.run([]);
      tablet!.run([]);
      const sent = new Map(view('fatma').map(({ household: file }) => [file.id, file.contact.phone]));
      for (const [id, to] of last) expect(sent.get(id)).toBe(to);
    }), { numRuns: 40 });
  }, PATIENCE_MS);
});

/** What a note says: nothing that a mask or a log may meet. */
const WORDS = 'gebeld, neemt niet op';

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id);
}
