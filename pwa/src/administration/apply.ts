import type { RecordAdministration } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, madeBy } from '../household/record';
import type { Operation } from '../sync';
import { runningAdvice, statusOf } from './course';

/** Adds a step, and says anew how far each advice is. */
export function recordAdministration(file: HouseholdFile | undefined, input: RecordAdministration, operation: Operation<unknown>): HouseholdFile | undefined {
  if (!file) return file;
  const { event, on } = input;
  const next = { ...file, administrationSteps: added(file.administrationSteps, [{
    id: operation.id, advice: input.advice ?? runningAdvice(file), event, on, from: input.from ?? null, administrator: input.administrator ?? '',
    organisation: input.organisation ?? null, note: input.note ?? '', made: madeBy(operation, operation.id, on),
  }]) };
  return { ...next, administrationAdvices: next.administrationAdvices?.map((advice) => ({ ...advice, status: statusOf(next, advice) })) ?? null };
}
