import type { HouseholdFile } from '../household/file';
import { useToday } from '../household/useToday';
import { deskOf, involvedIn, type Desk } from '../involvement/desk';
import { useMe } from './me';
import { useTablet } from './tablet';

/** Who looks at this file: their rights, and names for ids. Null while it is not known who. */
export function useDesk(file: HouseholdFile | null): Desk | null {
  const tablet = useTablet();
  const me = useMe();
  const today = useToday();
  if (!me) return null;
  const { organisations = [], people = [] } = tablet.reference()?.directory ?? {};
  return deskOf({ today, me, involvements: file ? involvedIn(file, me.organisationId, organisations) : [], organisations, people });
}
