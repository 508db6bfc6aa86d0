import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { session, type Me } from './session';
import { useTablet } from './tablet';

const remembered = signal<Me | null>(null);

/** Whose vault is open: from the session when it is theirs, else as the vault remembers. Null while it is read. */
export function useMe(): Me | null {
  const tablet = useTablet();
  const { actor } = tablet.state.value;
  const signed = session.value.kind === 'SIGNED_IN' ? session.value.me : null;
  const same = (me: Me | null) => me !== null && me.personId === actor?.personId && me.organisationId === actor.organisationId;
  const here = same(signed) ? signed : null;
  useEffect(() => {
    if (!actor) return;
    if (here) void tablet.remember('me', here);
    else void tablet.remembered('me').then((stored) => { remembered.value = (stored as Me | undefined) ?? null; });
  }, [actor, here]);
  return here ?? (same(remembered.value) ? remembered.value : null);
}
