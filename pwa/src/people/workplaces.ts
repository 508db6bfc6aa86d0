import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import type { OrganisationRole } from '../graphql/graphql';
import type { Workplace } from './people';

/** The organisations whose people somebody keeps: all of the region, or their own. The server has the last word. */
export function useWorkplaces(): readonly Workplace[] {
  const me = useMe();
  const organisations = useTablet().reference()?.directory?.organisations ?? [];
  const all = organisations.map(({ id, name, kind }) => ({ id, name, kind: kind as OrganisationRole }));
  return me?.organisationKind === 'REGIETEAM' ? all : all.filter(({ id }) => id === me?.organisationId);
}
