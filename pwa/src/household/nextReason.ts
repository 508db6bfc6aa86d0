import { m } from '../messages';
import type { HouseholdFile } from './file';

/** What is planned or ends on a day, in words; the first of it when there is more. */
export function nextReason(file: HouseholdFile, on: string): string {
  const visit = (file.plannedVisits ?? []).find((planned) => planned.on === on && planned.cancelledOn === null && planned.visit === null);
  if (visit) return m.household_fact_next_visit({ time: visit.startsAt.replace(':', '.') }).trim();
  if (file.evictionOn === on) return m.household_fact_next_eviction();
  if ((file.suspensions ?? []).some(({ until, endedOn }) => until === on && endedOn === null)) return m.household_fact_next_suspension();
  const step = (file.steps ?? []).find(({ dueOn }) => dueOn === on);
  if (step) return m.household_fact_next_step({ what: step.what });
  const goal = (file.goals ?? []).find(({ nextControlOn }) => nextControlOn === on);
  return goal ? m.household_fact_next_control({ goal: goal.description }) : '';
}
