import type { JSX } from 'preact';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { LinkButton } from '../ui';
import type { Item, Meeting } from './agenda';
import { sayWhen } from './words';

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly desk: Pick<Desk, 'organisation'>;
}

/** Which meeting, which item of how many, who is there, and the way to the next. */
export function MeetingBar({ meeting, item, desk }: Props): JSX.Element {
  const at = meeting.agenda.findIndex(({ id }) => id === item.id);
  const [before, after] = [meeting.agenda[at - 1], meeting.agenda[at + 1]];
  const home = `/meetings/${meeting.id}`;
  const present = meeting.attendance.filter((row) => row.present).map(({ organisation }) => desk.organisation(organisation));
  return (
    <nav class="meeting-bar" aria-label={m.meeting_one()}>
      <span><a href={home}>{m.meeting_of({ when: sayWhen(meeting) })}</a> · <strong>{m.meeting_at({ at: at + 1, of: meeting.agenda.length })}</strong></span>
      <span class="soft">{present.length === 0 ? m.meeting_attendance_none() : m.meeting_present_names({ names: present.join(', ') })}</span>
      <span class="row">
        {before && <LinkButton href={`${home}/discuss/${before.id}`}>{m.meeting_previous()}</LinkButton>}
        {after ? <LinkButton href={`${home}/discuss/${after.id}`}>{m.meeting_next()}</LinkButton> : <LinkButton href={`${home}/minutes`}>{m.meeting_minutes()}</LinkButton>}
      </span>
    </nav>
  );
}
