import type { IndexEntry, PullNote } from '../vault';
import { hex, sha256, utf8 } from '../vault/bytes';
import { fields, integer, list, string } from './check';
import type { HeldFile, SettledOperation } from './operation';
import type { HeldTag } from './transport';

/** A file that left the tablet, and why; shown to the user. */
export interface FileLeave {
  readonly householdId: string;
  readonly reason: string;
}

/** One page of a pull (tablet §3). */
export interface SyncPage<F, R> {
  readonly files: readonly { readonly tag: string; readonly household: F }[];
  readonly leave: readonly FileLeave[];
  readonly more: boolean;
  readonly tellHeld: boolean; // what is here is not what the server has: ask again, and tell all of it
  readonly epoch: string;
  readonly reference: { readonly tag: string; readonly content: R } | null; // null: the tablet's is right
  readonly serverTime: number; // ms since 1970
  readonly minimumSchema: number;
}

/** What the tablet holds when a page arrives. */
export interface Held<C, E, R> {
  readonly index: readonly IndexEntry<E>[];
  readonly note: PullNote<R>;
  readonly epoch: string | null;
  readonly receipts: readonly SettledOperation<C>[];
}

/** What a page does to the tablet; written in one transaction. */
export interface Turn<F extends HeldFile, C, E, R> {
  readonly put: readonly { readonly householdId: string; readonly file: F }[];
  readonly drop: readonly string[];
  readonly index: readonly IndexEntry<E>[];
  readonly note: PullNote<R>;
  readonly epoch: string;
  readonly again: readonly SettledOperation<C>[];
  readonly forget: readonly string[];
}

/** The page in an answer's data, or null when it is not one. A file is trusted from `version` on: the schema made it. */
export function readPage<F extends HeldFile, R>(data: unknown): SyncPage<F, R> | null {
  const page = fields(fields(data)?.['sync']);
  const files = list(page?.['files'], readFile<F>);
  const leave = list(page?.['leave'], readLeave);
  const epoch = string(page?.['epoch']);
  const serverTime = Date.parse(string(page?.['serverTime']) ?? '');
  const minimumSchema = integer(page?.['minimumSchema']);
  const more = page?.['more'];
  if (!page || !files || !leave || !epoch || Number.isNaN(serverTime) || minimumSchema === null || typeof more !== 'boolean') return null;
  if (more && files.length === 0) return null; // a page holds at least one file: this would never end
  return { files, leave, more, tellHeld: page['tellHeld'] === true, epoch, serverTime, minimumSchema, reference: readReference<R>(page['reference']) };
}

/**
 * What one page changes. `startedAt` is when this pull began; it counts as complete
 * only on the last page.
 *
 * A new epoch means that a backup was restored: receipts speak of versions that may
 * never have been, so their operations wait for a receipt again, oldest first with
 * the same ids (tablet §3).
 */
export function turn<F extends HeldFile, C, E, R>(held: Held<C, E, R>, page: SyncPage<F, R>, summarise: (file: F) => E, startedAt: number): Turn<F, C, E, R> {
  const drop = page.leave.map(({ householdId }) => householdId);
  const arrived = new Map(page.files.map(({ tag, household }) => [household.id, { householdId: household.id, tag, entry: summarise(household) }]));
  const left = new Set([...drop, ...arrived.keys()]);
  const restored = held.epoch !== page.epoch; // also before the first pull: such receipts are from nobody knows when
  const settled = (one: SettledOperation<C>) => one.receipt.status === 'APPLIED' || one.dealtWith;
  return {
    put: page.files.map(({ household }) => ({ householdId: household.id, file: household })),
    drop: drop.filter((householdId) => !arrived.has(householdId)),
    index: [...held.index.filter(({ householdId }) => !left.has(householdId)), ...arrived.values()],
    note: {
      referenceTag: page.reference?.tag ?? held.note.referenceTag,
      reference: page.reference?.content ?? held.note.reference,
      pulledAt: page.more ? held.note.pulledAt : startedAt,
      minimumSchema: page.minimumSchema,
    },
    epoch: page.epoch,
    again: restored ? held.receipts : [],
    forget: restored ? [] : held.receipts.filter((one) => settled(one) && drop.includes(one.operation.householdId)).map(({ operation }) => operation.id),
  };
}

/** One name for files with their tags, in any order, as the server makes it: that nothing changed is told in one line. */
export async function hashOfHeld(held: readonly HeldTag[]): Promise<string> {
  const lines = held.map(({ householdId, tag }) => `${householdId} ${tag}\n`).toSorted();
  return hex(await sha256(utf8(lines.join(''))));
}

function readFile<F extends HeldFile>(value: unknown): { readonly tag: string; readonly household: F } | null {
  const file = fields(value);
  const tag = string(file?.['tag']);
  const household = fields(file?.['household']);
  if (!tag || !household || !string(household['id']) || integer(household['version']) === null) return null;
  return { tag, household: household as unknown as F };
}

function readLeave(value: unknown): FileLeave | null {
  const leave = fields(value);
  const householdId = string(leave?.['householdId']);
  return leave && householdId ? { householdId, reason: string(leave['reason']) ?? '' } : null;
}

/** Reference data is its fields with their `tag`. */
function readReference<R>(value: unknown): { readonly tag: string; readonly content: R } | null {
  const tag = string(fields(value)?.['tag']);
  return tag ? { tag, content: value as R } : null;
}
