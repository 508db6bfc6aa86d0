import type { Me } from '../app/session';
import { useTablet } from '../app/tablet';
import { m } from '../messages';

/** Whether somebody keeps what is the whole region's: the administrator of the Regieteam. The server has the last word. */
export function keepsRegion(me: Me | null): boolean {
  return me !== null && me.organisationKind === 'REGIETEAM' && me.roles.includes('ADMINISTRATOR');
}

/** Names for ids, from the directory on this device. */
export function usePeople(): (id: string | null) => string {
  const people = useTablet().reference()?.directory?.people ?? [];
  return (id) => people.find((person) => person.id === id)?.name ?? m.online_unknown_person();
}
