import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { SyncDocument } from '../src/graphql/graphql';
import type { AppTablet } from '../src/app/tablet';
import type { RealServer } from './server';
import { expect } from './tablet';
import { hashOf } from './wire';

/** What the tablet said it keeps: the words of each operation by its id, as the test saw "opgeslagen". */
export type Acknowledged = Map<string, string>;

/** The app's own tablet, as its screens hold it: Preact keeps what it drew at the root. */
export function tabletOf(page: Page): Promise<JSHandle<AppTablet>> {
  return page.evaluateHandle(() => {
    interface Drawn { readonly props?: { readonly value?: object } | null; readonly __k?: Drawn | readonly (Drawn | null)[] | null }
    const look = (drawn: Drawn | null | undefined): AppTablet | null => {
      const value = drawn?.props?.value;
      if (typeof value === 'object' && value !== null && 'syncNow' in value) return value as AppTablet;
      for (const inner of [drawn?.__k ?? []].flat()) {
        const found = look(inner);
        if (found) return found;
      }
      return null;
    };
    const found = look(document.getElementById('app') as unknown as Drawn);
    if (!found) throw new Error('No app on this page');
    return found;
  });
}

/** Lets pages of this browser say what was kept; every new browser needs it once. */
export async function hear(context: BrowserContext, kept: Acknowledged): Promise<void> {
  await context.exposeFunction('opgeslagen', (id: string, words: string) => void kept.set(id, words));
}

/** How a page says so. */
export interface Says { readonly opgeslagen: (id: string, words: string) => Promise<void> }

/** So many forms are saved at the same time: the tablet reads its stores again after each. */
const AT_ONCE = 25;

/** Writes attempts to reach the households in turn, through the app's tablet, until all is kept or the browser ends. */
export async function attempts(page: Page, households: readonly string[], words: readonly string[], together = AT_ONCE): Promise<void> {
  await page.evaluate(async ([tablet, ids, all, atOnce]) => {
    const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now());
    let next = 0;
    const writer = async () => {
      while (next < all.length) {
        const [summary, household] = [all[next]!, ids[next % ids.length]!];
        next += 1;
        const saved = await tablet.save(household, { recordContactAttempt: { on, channel: 'PHONE', reached: true, summary } });
        if (!saved.ok) throw new Error(saved.refusal.code);
        await (globalThis as unknown as Says).opgeslagen(saved.value, summary);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, writer));
  }, [await tabletOf(page), households, words, together] as const);
}

interface Judged { readonly id: string; readonly status: string; readonly summary: string | null; readonly times: number }

/** Every operation that was kept is judged once, whole, and stands in its file once, or waits for a person with its words. */
export async function expectEachOnce(server: RealServer, kept: Acknowledged): Promise<void> {
  const judged = await server.sql<Judged>(`SELECT o.id, o.status, convert_from(c.content, 'UTF8')::jsonb #>> '{recordContactAttempt,summary}' AS summary,
    (SELECT count(*)::int FROM contact_attempts a WHERE a.summary = convert_from(c.content, 'UTF8')::jsonb #>> '{recordContactAttempt,summary}') AS times
    FROM operations o JOIN operation_contents c ON c.operation_id = o.id WHERE o.verb = 'recordContactAttempt' AND o.id = ANY($1)`, [[...kept.keys()]]);
  const found = new Map(judged.map((one) => [one.id, one]));
  const wrong = [...kept].filter(([id, words]) => {
    const one = found.get(id);
    return one?.summary !== words || one.times !== (one.status === 'APPLIED' ? 1 : 0) || !['APPLIED', 'CONFLICT', 'REVIEW', 'REFUSED'].includes(one.status);
  });
  expect(wrong.map(([id, words]) => ({ kept: words.slice(0, 40), judged: found.get(id) ?? 'never' }))).toEqual([]);
  expect(judged.length, 'one receipt each').toBe(kept.size);
}

/** Nothing waits, and each file on the tablet is, byte for byte, what the server sends this person now. */
export async function expectSameAsServer(page: Page): Promise<void> {
  const tablet = await tabletOf(page);
  await expect.poll(() => page.evaluate(differences, [tablet, hashOf(SyncDocument)] as const), { timeout: 60_000, message: 'files that differ from what the server would send' }).toEqual([]);
}

async function differences([tablet, documentId]: readonly [AppTablet, string]): Promise<readonly string[]> {
  interface Page { readonly files: readonly { readonly tag: string; readonly household: { readonly id: string } }[]; readonly more: boolean }
  const held: { readonly householdId: string; readonly tag: string }[] = [];
  const sent = new Map<string, string>();
  for (let more = true; more;) {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ documentId, variables: { held, reference: null, first: 20 } }) });
    const { sync } = (await answer.json() as { readonly data: { readonly sync: Page } }).data;
    for (const { tag, household } of sync.files) {
      held.push({ householdId: household.id, tag });
      sent.set(household.id, JSON.stringify(household));
    }
    ({ more } = sync);
  }
  const here = new Map<string, string>();
  for (const { householdId } of tablet.index()) here.set(householdId, JSON.stringify((await tablet.file(householdId))?.file ?? null));
  const wrong = [...new Set([...sent.keys(), ...here.keys()])].filter((id) => sent.get(id) !== here.get(id));
  return [...wrong, ...tablet.operations().map(({ operation }) => `waits: ${operation.id}`)];
}
