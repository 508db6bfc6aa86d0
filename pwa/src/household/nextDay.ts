import { announcedFor } from '../legal/course';
import type { HouseholdFile } from './file';
import { knows, type Item } from './record';

/** Every day on which something is planned or ends, whatever today is, in order; undefined when it is not to be known here. */
export function nextDays(file: HouseholdFile): readonly string[] | undefined {
  const { plannedVisits, suspensions, steps } = file;
  if (!knows(file, 'CARE', 'PLAN', 'EVICTION')) return undefined;
  const announced = announcedFor(file);
  return [
    ...(plannedVisits ?? []).filter(({ cancelledOn, visit }) => cancelledOn === null && visit === null).map(({ on }) => on),
    ...(suspensions ?? []).filter(({ endedOn }) => endedOn === null).map(({ until }) => until),
    ...(steps ?? []).filter(({ id }) => isStepToDo(file, id)).map(({ dueOn }) => dueOn),
    ...currentGoals(file).map(({ nextControlOn }) => nextControlOn),
    ...(announced ? [announced] : []),
  ].sort();
}

/** The first of them from a day on; null when there is none. Mirrors `NextDay` in server/casework/visit.go. */
export function nextDay(file: HouseholdFile, today: string): string | null | undefined {
  const days = nextDays(file);
  return days && (days.find((day) => day >= today) ?? null);
}

/** Whether a step still has to be done: by its last report it is open or started. */
export function isStepToDo({ stepProgress }: Pick<HouseholdFile, 'stepProgress'>, step: string): boolean {
  const status = (stepProgress ?? []).findLast((progress) => progress.step === step)?.status ?? 'OPEN';
  return status === 'OPEN' || status === 'STARTED';
}

/** The goals that no later one follows up. */
export function currentGoals<G extends Pick<Item<HouseholdFile['goals']>, 'id' | 'followsUp'>>({ goals }: { readonly goals: readonly G[] | null }): readonly G[] {
  const followed = new Set((goals ?? []).map(({ followsUp }) => followsUp));
  return (goals ?? []).filter(({ id }) => !followed.has(id));
}
