import type { HouseholdFile } from '../household/file';
import type { Condition, StepStatus } from './command';
import type { CheckRow, ProgressRow, VisitValues } from './values';

/** The conditions of a plan to prevent, in the order of the route (3.1g–j). */
export const CONDITIONS: readonly Condition[] = ['CURRENT_RENT_PAID', 'COOPERATES', 'FULL_FINANCIAL_INSIGHT', 'REASONABLE_REPAYMENT'];

/** The form at the start of a visit: today, everybody and everything still to be asked. */
export function startVisit(file: HouseholdFile, today: string, plannedVisit: string): VisitValues {
  return {
    outcome: '', on: today, startedAt: '', summary: '', explained: '', present: [], othersPresent: '', discussed: '', householdSays: '',
    checks: checkRows(file), finances: '', progress: progressRows(file), children: '', roof: '', agreements: '',
    nextOn: '', nextAt: '', nextPurpose: '', plannedVisit,
  };
}

/** What a restored draft lacks because the file moved on: conditions of a new plan, new steps. Null when nothing. */
export function missingRows(file: HouseholdFile, { checks, progress }: Pick<VisitValues, 'checks' | 'progress'>): Pick<VisitValues, 'checks' | 'progress'> | null {
  const moreChecks = checkRows(file).filter((row) => !checks.some(({ plan, condition }) => plan === row.plan && condition === row.condition));
  const moreSteps = progressRows(file).filter((row) => !progress.some(({ step }) => step === row.step));
  return moreChecks.length + moreSteps.length === 0 ? null : { checks: [...checks, ...moreChecks], progress: [...progress, ...moreSteps] };
}

function checkRows({ plans }: HouseholdFile): readonly CheckRow[] {
  const plan = (plans ?? []).find(({ endedOn, scenario }) => endedOn === null && scenario === 'PREVENT');
  return plan ? CONDITIONS.map((condition) => ({ plan: plan.id, condition, answer: '', evidence: '', explanation: '' })) : [];
}

function progressRows(file: HouseholdFile): readonly ProgressRow[] {
  return (file.steps ?? []).filter(({ id }) => isOpen(stepStatusOf(file, id))).map(({ id, what }) => ({ step: id, what, status: '', note: '' }));
}

function isOpen(status: StepStatus): boolean {
  return status === 'OPEN' || status === 'STARTED';
}

/** The state of a step: its last report, else open. */
export function stepStatusOf({ stepProgress }: HouseholdFile, step: string): StepStatus {
  return (stepProgress ?? []).filter((progress) => progress.step === step).at(-1)?.status ?? 'OPEN';
}
