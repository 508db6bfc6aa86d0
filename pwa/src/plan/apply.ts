import type { AddStep, AskSuspension, CheckCondition, ExtendSuspension, ProgressStep, SetGoal, SuspendEviction } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { plusDays } from '../household/day';
import { added, madeBy, madeUnder } from '../household/record';
import type { Operation } from '../sync';
import { lastDayOf } from './term';

type File = HouseholdFile;

/** Sets a goal; one that it follows up stays as history. */
export function setGoal(file: File | undefined, input: SetGoal, operation: Operation<unknown>): File | undefined {
  const plan = input.plan ?? null;
  return file && { ...file, goals: added(file.goals, [{
    id: operation.id, plan, followsUp: input.followsUp ?? null, domain: input.domain, description: input.description,
    organisation: input.organisation, owner: input.owner ?? null, nextControlOn: input.nextControlOn,
    startLevel: input.startLevel ?? null, targetLevel: input.targetLevel ?? null, currentLevel: input.currentLevel ?? null,
    made: madeUnder(file, plan, operation),
  }]) };
}

/** Adds a step. */
export function addStep(file: File | undefined, input: AddStep, operation: Operation<unknown>): File | undefined {
  const plan = input.plan ?? null;
  return file && { ...file, steps: added(file.steps, [{
    id: operation.id, plan, what: input.what, organisation: input.organisation, owner: input.owner ?? null, dueOn: input.dueOn,
    made: madeUnder(file, plan, operation),
  }]) };
}

/** Reports on a step. */
export function progressStep(file: File | undefined, { step, status, on, note }: ProgressStep, operation: Operation<unknown>): File | undefined {
  const plan = file?.steps?.find(({ id }) => id === step)?.plan ?? null;
  return file && { ...file, stepProgress: added(file.stepProgress, [{
    id: operation.id, step, status, on, note: note ?? '', made: madeUnder(file, plan, operation, operation.id, on),
  }]) };
}

/** Adds a check of a condition. */
export function checkCondition(file: File | undefined, input: CheckCondition, operation: Operation<unknown>): File | undefined {
  const { plan, condition, outcome, on } = input;
  return file && { ...file, checks: added(file.checks, [{
    id: operation.id, plan, condition, outcome, on, evidence: input.evidence ?? '', explanation: input.explanation ?? '', visit: null,
    made: madeUnder(file, plan, operation, operation.id, on),
  }]) };
}

/** Suspends the eviction with a term. */
export function suspendEviction(file: File | undefined, input: SuspendEviction, operation: Operation<unknown>): File | undefined {
  const plan = input.plan ?? null;
  return file && { ...file, suspensions: added(file.suspensions, [{
    id: operation.id, plan, from: input.from, until: input.until, frozenCents: input.frozenCents ?? 0, frozenOn: input.frozenOn ?? null,
    endedOn: null, endedReason: '', extends: null, extendedReason: '', made: madeUnder(file, plan, operation),
  }]) };
}

/** Adds the longer term, from the day after the one before; what is frozen stays so. */
export function extendSuspension(file: File | undefined, { suspension, until, reason }: ExtendSuspension, operation: Operation<unknown>): File | undefined {
  const before = file?.suspensions?.find(({ id }) => id === suspension);
  return file && before ? { ...file, suspensions: added(file.suspensions, [{
    ...before, id: operation.id, from: plusDays(lastDayOf(before), 1), until, endedOn: null, endedReason: '', extends: suspension, extendedReason: reason,
    made: madeUnder(file, before.plan, operation),
  }]) } : file;
}

/** Adds what the chair asks. */
export function askSuspension(file: File | undefined, { referral, untilOn, reason }: AskSuspension, operation: Operation<unknown>): File | undefined {
  return file && { ...file, suspensionRequests: added(file.suspensionRequests, [{ id: operation.id, referral: referral ?? null, untilOn, reason, made: madeBy(operation) }]) };
}
