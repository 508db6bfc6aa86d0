import type { IndexEntry } from '../vault';
import type { HeldFile, PendingOperation, SettledOperation } from './operation';
import { needsAttention } from './receipt';
import { shown, stillShown, type Appliers } from './shown';
import type { CaseloadEntry } from './tablet';

/** What the lists are made of. */
export interface CaseloadParts<F, C, E> {
  readonly index: readonly IndexEntry<E>[];
  readonly operations: readonly PendingOperation<C>[];
  readonly receipts: readonly SettledOperation<C>[];
  readonly pulledAt: number | null;
  readonly appliers: Appliers<F, C>;
  readonly summarise: (file: F) => E;
  /** Opens one file; asked only for households with something pending. */
  readonly file: (householdId: string) => Promise<F | undefined>;
}

/** The index as received, with what waits and what needs a look. */
export function indexView<F, C, E>({ index, operations, receipts }: CaseloadParts<F, C, E>): readonly CaseloadEntry<E>[] {
  return index.map(({ householdId, entry }) => ({ householdId, entry, ...counts(householdId, operations, receipts) }));
}

/** The index as shown: entries of files with something pending are made again, and households registered here join. */
export async function caseloadView<F extends HeldFile, C extends object, E>(parts: CaseloadParts<F, C, E>): Promise<readonly CaseloadEntry<E>[]> {
  const { index, operations, receipts, pulledAt, appliers, summarise } = parts;
  const received = new Map(index.map(({ householdId, entry }) => [householdId, entry]));
  const touched = new Set([...operations, ...receipts].map(({ operation }) => operation.householdId));
  const entries: CaseloadEntry<E>[] = [];
  for (const householdId of new Set([...received.keys(), ...touched])) {
    const count = counts(householdId, operations, receipts);
    const entry = received.get(householdId) ?? null;
    if (!touched.has(householdId)) {
      entries.push({ householdId, entry, ...count });
      continue;
    }
    const known = {
      received: received.has(householdId) ? await parts.file(householdId) : undefined, pulledAt,
      operations: operations.filter(({ operation }) => operation.householdId === householdId),
      receipts: receipts.filter(({ operation }) => operation.householdId === householdId),
    };
    const { file } = stillShown(known).length > 0 ? shown(known, appliers) : { file: undefined };
    const visible = file || entry !== null || count.unsent + count.attention > 0; // a file that left is gone, but not its open receipts
    if (visible) entries.push({ householdId, entry: file ? summarise(file) : entry, ...count });
  }
  return entries;
}

function counts<C>(householdId: string, operations: readonly PendingOperation<C>[], receipts: readonly SettledOperation<C>[]) {
  const here = ({ operation }: PendingOperation<C> | SettledOperation<C>) => operation.householdId === householdId;
  return { unsent: operations.filter(here).length, attention: receipts.filter((one) => here(one) && needsAttention(one)).length };
}
