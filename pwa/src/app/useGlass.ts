import type { OrganisationRole } from '../graphql/graphql';
import { may } from '../involvement/may';
import { useMe } from './me';

/** Whether who looks may open a file of others in an emergency: by what their organisation is, as it has no role in that file. */
export function useGlass(): boolean {
  const me = useMe();
  return me !== null && may('breakGlass', me.organisationKind as OrganisationRole, me.roles);
}
