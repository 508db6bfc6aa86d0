import type { MarkSecret, RecordSafeHomeReport, RecordWarning } from '../graphql/graphql';
import { plusMonths } from '../household/day';
import type { HouseholdFile } from '../household/file';
import { added, madeBy, todayOfWriting } from '../household/record';
import type { Operation } from '../sync';

/** How long a warning may last, in months (practice 29). */
export const WARNING_MONTHS = 6;

type File = HouseholdFile;

/** Adds a warning; without a last day it holds as long as a warning may. */
export function recordWarning(file: File | undefined, { fact, advice, reason, until }: RecordWarning, operation: Operation<unknown>): File | undefined {
  const last = until ?? plusMonths(todayOfWriting(operation), WARNING_MONTHS);
  return file && { ...file, warnings: added(file.warnings, [{
    id: operation.id, fact, advice, reason, until: last, lastDay: last, endedOn: null, endedBy: null, endedFor: null, endedReason: '', made: madeBy(operation),
  }]) };
}

/** Adds a step of the reporting code. */
export function recordSafeHomeReport(file: File | undefined, { step, on, residents, note }: RecordSafeHomeReport, operation: Operation<unknown>): File | undefined {
  return file && { ...file, safeHomeReports: added(file.safeHomeReports, [{
    id: operation.id, step, on, residents: residents ?? [], note: note ?? '', made: madeBy(operation, operation.id, on),
  }]) };
}

/** Marks a resident secret; that the writer may see as well, the server adds. */
export function markSecret(file: File | undefined, { resident, people, reason }: MarkSecret, operation: Operation<unknown>): File | undefined {
  return file && { ...file, secrets: added(file.secrets, [{
    id: operation.id, resident, people: [...new Set(people ?? [])].sort(), reason: reason ?? '', endedOn: null, endedBy: null, endedFor: null, endedReason: '', made: madeBy(operation),
  }]) };
}
