import type { JSX } from 'preact';
import type { ScreenProps } from '../app/screens';
import { useDesk } from '../app/useDesk';
import { m } from '../messages';
import { Badge, Card, LinkButton, Notice, PageTitle } from '../ui';
import { firstOpen, removing, type Meeting } from './agenda';
import { AgendaList } from './AgendaList';
import { AttendanceCard } from './AttendanceCard';
import { MeetingNotices, MeetingPage } from './MeetingPage';
import { OtherHousehold } from './OtherHousehold';
import { Proposals } from './Proposals';
import { useKeepsMeetings, useMeeting, type UsedMeeting } from './useMeeting';
import { sayWhen } from './words';

/** One meeting: its agenda, what belongs on it, and who is there. */
export function MeetingScreen({ params }: ScreenProps): JSX.Element {
  const used = useMeeting(params['meeting'] ?? '');
  return <MeetingPage used={used}>{(meeting) => <Whole meeting={meeting} used={used} />}</MeetingPage>;
}

function Whole({ meeting, used }: { readonly meeting: Meeting; readonly used: UsedMeeting }): JSX.Element {
  const keeps = useKeepsMeetings();
  const desk = useDesk(null);
  const first = firstOpen(meeting) ?? meeting.agenda[0];
  const home = `/meetings/${meeting.id}`;
  return (
    <>
      <p><a href="/meetings">{m.meeting_back()}</a></p>
      <PageTitle tab={m.meeting_one()}>{m.meeting_of({ when: sayWhen(meeting) })}</PageTitle>
      {meeting.cancelled !== '' && <Notice tone="warning" title={m.meeting_cancelled()}><p>{meeting.cancelled}</p></Notice>}
      <MeetingNotices used={used} />
      <div class="row">
        {first && <LinkButton look="main" href={`${home}/discuss/${first.id}`}>{m.meeting_discuss()}</LinkButton>}
        {meeting.agenda.length > 0 && <LinkButton href={`${home}/minutes`}>{m.meeting_minutes()}</LinkButton>}
        {keeps && <LinkButton look="plain" href={`${home}/edit`}>{m.meeting_edit()}</LinkButton>}
      </div>
      <Card title={m.meeting_agenda()} id="agenda">
        {meeting.agenda.length === 0 && <p class="soft">{keeps ? m.meeting_agenda_empty() : m.meeting_agenda_none()}</p>}
        <AgendaList meeting={meeting} edits={keeps} keep={used.keep} onRemove={(id) => used.keep(removing(id))} />
        {used.busy && <Badge tone="info">{m.meeting_saving()}</Badge>}
      </Card>
      {keeps && <Proposals meeting={meeting} onAdd={used.keep} />}
      {keeps && <OtherHousehold meeting={meeting} onAdd={used.keep} />}
      {desk && <AttendanceCard meeting={meeting} desk={desk} onChange={keeps ? used.attend : null} />}
    </>
  );
}
