import type { HouseholdFile } from '../household/file';
import { isStepToDo } from '../household/nextDay';
import { conditionsOf, planInForce } from '../plan/conditions';
import { goalRows } from './goals';
import { moneyRows } from './money';
import type { StepStatus } from './command';
import type { CheckRow, ProgressRow, VisitValues } from './values';

/** The form at the start of a visit: today, everybody and everything still to be asked. */
export function startVisit(file: HouseholdFile, today: string, plannedVisit: string): VisitValues {
  return {
    outcome: '', on: today, startedAt: '', summary: '', explained: '', present: [], othersPresent: '', discussed: '', householdSays: '',
    checks: checkRows(file), finances: '', photos: [], money: moneyRows(file), goals: goalRows(file, today), progress: progressRows(file), children: '', roof: '', agreements: '',
    nextOn: '', nextAt: '', nextPurpose: '', plannedVisit, supersedes: '', correctionReason: '',
  };
}

/** The parts of the form that are a row for everything of its kind in the file. */
type Rows = Pick<VisitValues, 'checks' | 'progress' | 'goals'>;

/** What a restored draft lacks because the file moved on: conditions of a new plan, new steps and goals. Null when nothing. */
export function missingRows(file: HouseholdFile, { checks, progress, goals }: Rows, today: string): Rows | null {
  const moreChecks = checkRows(file).filter((row) => !checks.some(({ plan, condition }) => plan === row.plan && condition === row.condition));
  const moreSteps = progressRows(file).filter((row) => !progress.some(({ step }) => step === row.step));
  const moreGoals = goalRows(file, today).filter((row) => !goals.some(({ goal }) => goal === row.goal));
  if (moreChecks.length + moreSteps.length + moreGoals.length === 0) return null;
  return { checks: [...checks, ...moreChecks], progress: [...progress, ...moreSteps], goals: [...goals, ...moreGoals] };
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
