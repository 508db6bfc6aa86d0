/** The term of a suspension, and what the chair asks (route 3.1e, practice 19). Mirrors server/casework/suspension.go. */
import { plusDays } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';

type Suspension = Item<HouseholdFile['suspensions']>;

/** The last day on which a suspension holds. */
export function lastDayOf({ until, endedOn }: Pick<Suspension, 'until' | 'endedOn'>): string {
  const before = endedOn === null ? until : plusDays(endedOn, -1);
  return before < until ? before : until;
}

/** The requests of the chair that no suspension followed yet. */
export function openRequests({ suspensionRequests, suspensions }: Pick<HouseholdFile, 'suspensionRequests' | 'suspensions'>): readonly Item<HouseholdFile['suspensionRequests']>[] {
  const last = (suspensions ?? []).reduce((latest, { made: { at } }) => (at !== null && at > latest ? at : latest), '');
  return (suspensionRequests ?? []).filter(({ made: { at } }) => at === null || at >= last);
}
