import { verbOf, type HeldFile, type InputOf, type Operation, type PendingOperation, type SettledOperation, type VerbOf } from './operation';

/**
 * The effect of one verb on a file, for the screen only. Pure, and idempotent:
 * when an answer is lost the pulled file may already contain the operation, so a
 * record is added under its own id at most once and an edit is set, not added up.
 * `file` is undefined for a household that exists on this tablet only.
 */
export type Apply<F, I> = (file: F | undefined, input: I, operation: Operation<unknown>) => F | undefined;

/** One function per offline verb; a verb without one is saved and sent, but not shown in the file. */
export type Appliers<F, C> = { readonly [V in VerbOf<C>]?: Apply<F, InputOf<C, V>> };

/** A file as people see it: as received, plus what is pending. */
export interface ShownFile<F, C> {
  /** Absent when the household is known on this tablet only and no verb could show it. */
  readonly file: F | undefined;
  /** As the server sent it; absent for a household registered here. */
  readonly received: F | undefined;
  /** The operations that `file` shows on top of `received`, oldest first. */
  readonly pending: readonly Operation<C>[];
}

/** What is known about one household on this tablet. */
export interface Known<F, C> {
  readonly received: F | undefined;
  readonly operations: readonly PendingOperation<C>[]; // of this household
  readonly receipts: readonly SettledOperation<C>[]; // of this household
  readonly pulledAt: number | null; // ms since 1970, when the last complete pull began
}

/** The operations still to be shown on top of a received file, oldest first (tablet §3 rule 4). */
export function stillShown<F extends HeldFile, C>(known: Known<F, C>): readonly Operation<C>[] {
  const unread = known.receipts.filter((settled) => isAhead(known, settled));
  return [...known.operations, ...unread].sort((a, b) => a.seq - b.seq).map(({ operation }) => operation);
}

/** Received plus pending, for one household. */
export function shown<F extends HeldFile, C extends object>(known: Known<F, C>, appliers: Appliers<F, C>): ShownFile<F, C> {
  const { received } = known;
  const pending = stillShown(known);
  const file = pending.reduce<F | undefined>((soFar, operation) => applyOne(soFar, operation, appliers), received);
  return { file, received, pending };
}

function applyOne<F, C extends object>(file: F | undefined, operation: Operation<C>, appliers: Appliers<F, C>): F | undefined {
  const verb = verbOf(operation.command);
  const table = appliers as Readonly<Record<string, Apply<F, unknown> | undefined>>;
  const apply = Object.hasOwn(table, verb) ? table[verb] : undefined;
  return apply ? apply(file, (operation.command as Readonly<Record<string, unknown>>)[verb], operation) : file;
}

/**
 * Whether the receipt speaks of a version that has not been pulled yet. Without a
 * file, only a household registered here may still be on its way; after a complete
 * pull it has left, or was never for this person.
 */
function isAhead<F extends HeldFile, C>({ received, pulledAt }: Known<F, C>, { receipt, at }: SettledOperation<C>): boolean {
  if (receipt.status === 'REFUSED' || receipt.status === 'REVIEW' || receipt.version === null) return false;
  return received ? received.version < receipt.version : pulledAt === null || at > pulledAt;
}
