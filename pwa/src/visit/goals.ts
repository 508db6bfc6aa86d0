import type { HouseholdFile } from '../household/file';
import { plusDays } from '../household/day';
import { currentGoals } from '../household/nextDay';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import type { VisitGoal } from './command';

/** The scores of a goal, 1 (acute) to 5 (self-reliant). */
export const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** One goal as it is looked at; `what` goes with it, so that a draft can be read when the goal has left the file. */
export interface GoalRow {
  readonly goal: string;
  readonly what: string;
  readonly level: (typeof LEVELS)[number] | '';
  readonly nextControlOn: string;
}

const FOUR_WEEKS = 28; // days after which a goal is looked at again, unless another day is chosen

/** Every goal that goes on. */
export function goalRows(file: HouseholdFile, today: string): readonly GoalRow[] {
  return currentGoals(file).map(({ id, description }) => ({ goal: id, what: description, level: '', nextControlOn: plusDays(today, FOUR_WEEKS) }));
}

/** What does not fit yet: a goal that was scored is looked at again. */
export function goalFaults(rows: readonly GoalRow[], today: string): Faults {
  return Object.fromEntries(rows.flatMap(({ what, level, nextControlOn }, at) => (
    level !== '' && nextControlOn < today ? [[`goals.${String(at)}.nextControlOn`, m.visit_goal_error_next({ what })]] : [])));
}

/** The goals that were scored, as they are sent. */
export function visitGoals(rows: readonly GoalRow[]): VisitGoal[] {
  return rows.flatMap(({ goal, level, nextControlOn }) => (level === '' ? [] : [{ goal, level: Number(level), nextControlOn }]));
}
