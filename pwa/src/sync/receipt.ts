import { fields, integer, string } from './check';
import type { PendingOperation, Receipt, ReceiptRefusal, ReceiptStatus, SettledOperation } from './operation';

const STATUSES: readonly ReceiptStatus[] = ['APPLIED', 'CONFLICT', 'REVIEW', 'REFUSED'];

/**
 * The readable receipts in an answer's data, or null when it is no answer to
 * `submit`. One that cannot be read is as good as missing: its operation stays.
 */
export function readReceipts(data: unknown): readonly Receipt[] | null {
  const submit = fields(data)?.['submit'];
  return Array.isArray(submit) ? submit.map(readReceipt).filter((receipt) => receipt !== null) : null;
}

/**
 * What may leave the outbox: operations that were in this request and have a receipt.
 * One household's leave in the order they were typed: an answer that tells of a later
 * one but not of an earlier one lost something on its way, and an earlier one that
 * stays must not be shown on top of a later one that the file already contains. Both
 * are sent again and get the receipts they have.
 * Receipts for unknown ids change nothing; nor does a second one (tablet §3 rule 2).
 */
export function settle<C>(sent: readonly PendingOperation<C>[], receipts: readonly Receipt[], at: number): readonly SettledOperation<C>[] {
  const waiting = new Set<string>(); // households with an operation that got no receipt
  return [...sent].sort((a, b) => a.seq - b.seq).flatMap(({ operation, seq }) => {
    const receipt = receipts.find(({ operationId }) => operationId === operation.id);
    if (!receipt) waiting.add(operation.householdId);
    return receipt && !waiting.has(operation.householdId) ? [{ operation, seq, receipt, at, dealtWith: false }] : [];
  });
}

/** Receipts that somebody must look at. */
export function needsAttention<C>({ receipt, dealtWith }: SettledOperation<C>): boolean {
  return receipt.status !== 'APPLIED' && !dealtWith;
}

function readReceipt(value: unknown): Receipt | null {
  const receipt = fields(value);
  const operationId = string(receipt?.['operationId']);
  const status = STATUSES.find((known) => known === receipt?.['status']);
  if (!receipt || !operationId || !status) return null;
  const conflicts: unknown = receipt['conflicts'];
  return {
    operationId, status,
    version: integer(receipt['version']),
    refusal: readRefusal(receipt['refusal']),
    conflicts: Array.isArray(conflicts) ? conflicts : [],
  };
}

/** What the errors of an answer refuse, in their order. */
export function readRefusals(errors: unknown): readonly ReceiptRefusal[] {
  const told = Array.isArray(errors) ? errors.map((error) => ({ ...fields(fields(error)?.['extensions']), message: fields(error)?.['message'] })) : [];
  return told.flatMap((error) => {
    const refusal = readRefusal(error);
    return refusal ? [{ ...refusal, rule: refusal.rule || null, field: refusal.field || null }] : [];
  });
}

/** A refusal as a receipt or an error holds it; null when it is none. */
export function readRefusal(value: unknown): ReceiptRefusal | null {
  const refusal = fields(value);
  const code = string(refusal?.['code']);
  if (!refusal || !code) return null;
  const english = string(refusal['english']);
  const missing = Array.isArray(refusal['missing']) ? refusal['missing'].flatMap(readProblem) : [];
  return { code, rule: string(refusal['rule']), message: string(refusal['message']) ?? '', ...(english !== null && { english }), field: string(refusal['field']), ...(missing.length > 0 && { missing }) };
}

/** One thing of a form that the server found; none when it cannot be read. */
function readProblem(value: unknown): NonNullable<ReceiptRefusal['missing']> {
  const problem = fields(value);
  const [field, message, english] = [string(problem?.['field']), string(problem?.['message']), string(problem?.['english'])];
  return field && message ? [{ field, message, ...(english !== null && { english }) }] : [];
}
