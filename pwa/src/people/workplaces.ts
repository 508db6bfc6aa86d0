import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import type { OrganisationRole } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { stopped } from '../involvement/desk';
import type { Workplace } from './people';

/** The organisations whose people somebody keeps: all of the region, or their own. The server has the last word. */
export function useWorkplaces(): readonly Workplace[] {
  return useKept(() => true);
}

/** Those of them that did not stop: where somebody may begin to work. */
export function useOpenWorkplaces(): readonly Workplace[] {
  const today = useToday();
  return useKept(({ endsFrom }) => !stopped(endsFrom, today));
}

function useKept(fits: (organisation: { readonly endsFrom?: string | null }) => boolean): readonly Workplace[] {
  const me = useMe();
  const organisations = useTablet().reference()?.directory?.organisations ?? [];
  const all = organisations.filter(fits).map(({ id, name, kind }) => ({ id, name, kind: kind as OrganisationRole }));
  return me?.organisationKind === 'REGIETEAM' ? all : all.filter(({ id }) => id === me?.organisationId);
}
