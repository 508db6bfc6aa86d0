/** Goals, steps and condition checks of a plan (route 0.4, 2.5, 3.1g–j, practice 12, 22). */
import type { AddStep, CheckCondition, CheckOutcome, Condition, LifeDomain, ProgressStep, SetGoal, StepStatus } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** One goal of a file. */
export type Goal = NonNullable<HouseholdFile['goals']>[number];

/** One step of a file. */
export type Step = NonNullable<HouseholdFile['steps']>[number];

/** A goal as typed. */
export interface GoalValues {
  readonly domain: LifeDomain | '';
  readonly description: string;
  readonly organisation: string;
  readonly owner: string;
  readonly nextControlOn: string;
  readonly currentLevel: '1' | '2' | '3' | '4' | '5' | '';
}

/** The goal at its start: empty, or as the one it follows up. */
export function startGoal(before: Goal | null): GoalValues {
  const level = before?.currentLevel;
  return {
    domain: before?.domain ?? '', description: before?.description ?? '', organisation: before?.organisation ?? '', owner: before?.owner ?? '', nextControlOn: '',
    currentLevel: LEVELS.find((one) => Number(one) === level) ?? '',
  };
}

/** The scores: 1 acute to 5 self-reliant. */
export const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** What does not fit yet. */
export function goalFaults({ domain, description, organisation, nextControlOn }: GoalValues): Faults {
  return faultsOf(
    ['domain', domain === '', m.plan_fault_domain],
    ['description', blank(description), m.plan_fault_goal],
    ['organisation', organisation === '', m.plan_fault_guard],
    ['nextControlOn', nextControlOn === '', m.plan_fault_control],
  );
}

/** The command of a form without faults. */
export function setGoal(plan: string | null, before: Goal | null, { domain, description, organisation, owner, nextControlOn, currentLevel }: GoalValues): { readonly setGoal: SetGoal } {
  const level = currentLevel === '' ? null : Number(currentLevel);
  return {
    setGoal: {
      plan, followsUp: before?.id ?? null, domain: chosen(domain), description: description.trim(), organisation, owner: orNull(owner), nextControlOn,
      startLevel: before ? before.startLevel : level, targetLevel: before?.targetLevel ?? null, currentLevel: level,
    },
  };
}

/** A step as typed. */
export interface StepValues {
  readonly what: string;
  readonly organisation: string;
  readonly owner: string;
  readonly dueOn: string;
}

/** What does not fit yet. */
export function stepFaults({ what, organisation, dueOn }: StepValues): Faults {
  return faultsOf(['what', blank(what), m.plan_fault_step], ['organisation', organisation === '', m.plan_fault_who], ['dueOn', dueOn === '', m.plan_fault_due]);
}

/** The command of a form without faults. */
export function addStep(plan: string | null, { what, organisation, owner, dueOn }: StepValues): { readonly addStep: AddStep } {
  return { addStep: { plan, what: what.trim(), organisation, owner: orNull(owner), dueOn } };
}

/** A report on a step as typed. */
export interface ProgressValues {
  readonly status: StepStatus | '';
  readonly on: string;
  readonly note: string;
}

/** What does not fit yet. */
export function progressFaults({ status, on, note }: ProgressValues): Faults {
  return faultsOf(['status', status === '', m.plan_fault_status], ['on', on === '', m.plan_fault_day], ['note', status === 'DROPPED' && blank(note), m.plan_fault_dropped]);
}

/** The command of a form without faults. */
export function progressStep(step: string, { status, on, note }: ProgressValues): { readonly progressStep: ProgressStep } {
  return { progressStep: { step, status: chosen(status), on, note: orNull(note) } };
}

/** The state of a step: the last report, else open. */
export function statusOf(step: string, progress: HouseholdFile['stepProgress']): StepStatus {
  return (progress ?? []).filter((one) => one.step === step).at(-1)?.status ?? 'OPEN';
}

/** A check as typed. */
export interface CheckValues {
  readonly condition: Condition | '';
  readonly outcome: CheckOutcome | '';
  readonly on: string;
  readonly evidence: string;
  readonly explanation: string;
}

/** What does not fit yet: "not met" has the tenant's explanation (practice 22). */
export function checkFaults({ condition, outcome, on, explanation }: CheckValues): Faults {
  return faultsOf(
    ['condition', condition === '', m.plan_fault_condition],
    ['outcome', outcome === '', m.plan_fault_outcome],
    ['on', on === '', m.plan_fault_day],
    ['explanation', outcome === 'NOT_MET' && blank(explanation), m.plan_fault_explanation],
  );
}

/** The command of a form without faults. */
export function checkCondition(plan: string, { condition, outcome, on, evidence, explanation }: CheckValues): { readonly checkCondition: CheckCondition } {
  return { checkCondition: { plan, condition: chosen(condition), outcome: chosen(outcome), on, evidence: orNull(evidence), explanation: outcome === 'NOT_MET' ? orNull(explanation) : null } };
}
