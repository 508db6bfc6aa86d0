import type { DevicesQuery } from '../graphql/graphql';
import { m } from '../messages';
import { moment } from '../ui/format';

/** A device as the office knows it. */
export type Device = DevicesQuery['devices'][number];

type Unsent = Device['unsent'];

/** How much that is. */
export function countOf({ operations, drafts, photos }: Unsent): number {
  return operations + drafts + photos;
}

/** What was on it and nowhere else, in words. */
export function sayUnsent({ unsent, reportedAt }: Pick<Device, 'unsent' | 'reportedAt'>): string {
  if (reportedAt === null) return m.device_unsent_never();
  return countOf(unsent) === 0 ? m.device_unsent_none() : m.device_unsent_counts({ ...unsent });
}

/** What the office wants of it. */
export function sayState(state: Device['state']): string {
  switch (state) {
    case 'ACTIVE': return m.device_state_active();
    case 'RETIRING': return m.device_state_retiring();
    case 'RETIRED': return m.device_state_retired();
    case 'LOST': return m.device_state_lost();
  }
}

/** One line of what was done to it. */
export function sayChange({ act, name }: Device['changes'][number]): string {
  switch (act) {
    case 'RENAMED': return m.device_act_renamed({ name });
    case 'RETIRE': return m.device_act_retire();
    case 'LOST': return m.device_act_lost();
    case 'WIPED': return m.device_act_wiped();
  }
}

/** Whether it wiped itself; null where nobody asked it to. */
export function sayWiped({ state, wipedAt }: Pick<Device, 'state' | 'wipedAt'>): string | null {
  if (wipedAt !== null) return m.device_wiped({ when: moment(wipedAt) });
  return state === 'LOST' || state === 'RETIRING' ? m.device_not_wiped() : null;
}
