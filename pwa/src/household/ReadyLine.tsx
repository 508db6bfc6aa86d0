import type { JSX } from 'preact';
import { m } from '../messages';
import type { TabletState } from '../sync';
import { Badge } from '../ui';
import { dayOf, moment, time } from '../ui/format';

/** Whether the files are ready for offline: how many, and when they were last fetched. */
export function ReadyLine({ files, pulledAt, today }: Pick<TabletState, 'files' | 'pulledAt'> & { readonly today: string }): JSX.Element {
  if (pulledAt === null) return <p><Badge tone="warning">{m.household_offline_none()}</Badge></p>;
  const at = new Date(pulledAt);
  if (dayOf(at) !== today) return <p><Badge tone="warning">{m.household_offline_stale({ count: files, when: moment(at) })}</Badge></p>;
  return <p><Badge tone="ok">{files === 1 ? m.household_offline_ready_one({ time: time(at) }) : m.household_offline_ready({ count: files, time: time(at) })}</Badge></p>;
}
