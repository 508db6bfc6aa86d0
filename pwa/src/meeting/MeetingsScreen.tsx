import type { JSX } from 'preact';
import { useLive } from '../app/useLive';
import { MeetingsDocument, type MeetingsQuery } from '../graphql/graphql';
import { plusDays } from '../household/day';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Badge, Button, Card, LinkButton, Loading, Notice, PageTitle, Table } from '../ui';
import { sayWhen } from './words';
import { useKeepsMeetings } from './useMeeting';

type Listed = MeetingsQuery['meetings'][number];

/** How far back the list goes, in days. */
const BACK_DAYS = 180;

/** The meetings of the Regieteam: what comes first, and below it what was. */
export function MeetingsScreen(): JSX.Element {
  const today = useToday();
  const keeps = useKeepsMeetings();
  const live = useLive(MeetingsDocument, { filter: { from: plusDays(today, -BACK_DAYS) } });
  const meetings = live.data?.meetings ?? [];
  return (
    <>
      <PageTitle>{m.meeting_title()}</PageTitle>
      <p class="reading">{m.meeting_intro()}</p>
      {keeps && (
        <div class="row">
          <LinkButton look="main" href="/meetings/new">{m.meeting_new()}</LinkButton>
          <LinkButton href="/unreferred">{m.meeting_unreferred()}</LinkButton>
        </div>
      )}
      {live.kind === 'LOADING' && <Loading />}
      {live.kind === 'NO_CONNECTION' && <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={live.again}>{m.common_retry()}</Button></div></>}
      {live.data && (
        <>
          <Listing title={m.meeting_coming()} empty={m.meeting_coming_none()} meetings={meetings.filter(({ on }) => on >= today)} />
          <Listing title={m.meeting_past()} empty={m.meeting_past_none()} meetings={meetings.filter(({ on }) => on < today).toReversed()} />
        </>
      )}
    </>
  );
}

function Listing({ title, empty, meetings }: { readonly title: string; readonly empty: string; readonly meetings: readonly Listed[] }): JSX.Element {
  return (
    <Card title={title}>
      <Table caption={title} quiet rows={meetings} rowKey={({ id }) => id} empty={empty} columns={[
        { heading: m.meeting_column_when(), names: true, cell: (meeting) => <a href={`/meetings/${meeting.id}`}>{sayWhen(meeting)}</a> },
        { heading: m.meeting_column_items(), amount: true, cell: ({ agenda }) => agenda.length },
        { heading: m.meeting_column_done(), cell: ({ agenda, cancelled }) => (cancelled !== '' ? <Badge tone="warning">{m.meeting_cancelled()}</Badge>
          : m.meeting_done_count({ done: agenda.filter(({ end }) => end !== null).length, all: agenda.length })) },
      ]} />
    </Card>
  );
}
