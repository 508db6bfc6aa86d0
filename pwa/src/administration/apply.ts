import type { AdviseAdministration, RecordAdministration, WithdrawAdvice } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy, madeUnder } from '../household/record';
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

/** Adds an advice. */
export function adviseAdministration(file: HouseholdFile | undefined, { plan, on, why }: AdviseAdministration, operation: Operation<unknown>): HouseholdFile | undefined {
  return file && { ...file, administrationAdvices: added(file.administrationAdvices, [{
    id: operation.id, on, why, status: 'OPEN', withdrawnOn: null, withdrawnReason: '', made: madeUnder(file, plan ?? null, operation, operation.id, on),
  }]) };
}

/** Takes an advice back; the first time counts. */
export function withdrawAdvice(file: HouseholdFile | undefined, { advice, on, reason }: WithdrawAdvice): HouseholdFile | undefined {
  return file && { ...file, administrationAdvices: changed(file.administrationAdvices, advice, (known) => (
    known.withdrawnOn === null ? { ...known, status: 'WITHDRAWN', withdrawnOn: on, withdrawnReason: reason } : known)) };
}
