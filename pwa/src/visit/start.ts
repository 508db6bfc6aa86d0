import type { HouseholdFile } from '../household/file';
import { isStepToDo } from '../household/nextDay';
import { conditionsOf, planInForce } from '../plan/conditions';
import type { StepStatus } from './command';
import type { CheckRow, ProgressRow, VisitValues } from './values';

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

function checkRows(file: HouseholdFile): readonly CheckRow[] {
  const plan = planInForce(file);
  return plan?.scenario === 'PREVENT' ? conditionsOf(file, plan).map((condition) => ({ plan: plan.id, condition, answer: '', evidence: '', explanation: '' })) : [];
}

function progressRows(file: HouseholdFile): readonly ProgressRow[] {
  return (file.steps ?? []).filter(({ id }) => isStepToDo(file, id)).map(({ id, what }) => ({ step: id, what, status: '', note: '' }));
}

/** The state of a step: its last report, else open. */
export function stepStatusOf({ stepProgress }: HouseholdFile, step: string): StepStatus {
  return (stepProgress ?? []).filter((progress) => progress.step === step).at(-1)?.status ?? 'OPEN';
}
