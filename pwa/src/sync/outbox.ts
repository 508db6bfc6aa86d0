import type { PendingOperation, WireOperation } from './operation';

/** How much one request may carry. */
export interface Limits {
  readonly operations: number;
  readonly bytes: number;
}

/** One request at most (tablet §3). */
export const LIMITS: Limits = { operations: 50, bytes: 256 * 1024 };

/**
 * What goes in the next request, in the order it was typed. A batch always begins
 * with the oldest unanswered operation of every household in it, so nothing ever
 * overtakes an earlier one on the same household (tablet §3). Households in `stuck`
 * got no answer in this run and wait for the next; they block nobody else.
 */
export function nextBatch<C>(pending: readonly PendingOperation<C>[], limits: Limits, stuck: ReadonlySet<string>): readonly WireOperation<C>[] {
  const batch: WireOperation<C>[] = [];
  const last = new Map<string, string>(); // household → the writer's previous operation without a receipt
  let bytes = 0;
  for (const { operation } of [...pending].sort((a, b) => a.seq - b.seq)) {
    if (stuck.has(operation.householdId)) continue;
    const wire = { ...operation, after: last.get(operation.householdId) ?? null };
    bytes += new TextEncoder().encode(JSON.stringify(wire)).length + 1;
    const full = batch.length >= limits.operations || bytes > limits.bytes;
    if (full && batch.length > 0) break; // one that is too large by itself goes alone
    batch.push(wire);
    last.set(operation.householdId, operation.id);
  }
  return batch;
}

/** Half of what was refused, at least one operation. */
export function halved(limits: Limits, sent: number): Limits {
  return { operations: Math.max(1, Math.floor(sent / 2)), bytes: limits.bytes };
}

/** Back towards the full size after a request was taken. */
export function doubled(limits: Limits): Limits {
  return { operations: Math.min(LIMITS.operations, limits.operations * 2), bytes: limits.bytes };
}
