import type { JSX } from 'preact';
import { useLive } from '../app/useLive';
import { AgendaProposalsDocument, type AgendaProposalsQuery, type NewAgendaItem } from '../graphql/graphql';
import { m } from '../messages';
import { uuidMaker } from '../sync';
import { Badge, Button, Card, Loading, Notice, Table } from '../ui';
import { day } from '../ui/format';
import { adding, type AgendaChange, type Meeting } from './agenda';
import { sayReason } from './words';

type Proposal = AgendaProposalsQuery['agendaProposals'][number];

const newId = uuidMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));

interface Props {
  readonly meeting: Meeting;
  readonly onAdd: (change: AgendaChange) => void;
}

/** What belongs on an agenda by itself, the most urgent first (route 2.5, 3; practice 18, 19, 25). */
export function Proposals({ meeting, onAdd }: Props): JSX.Element {
  const live = useLive(AgendaProposalsDocument, { on: meeting.on });
  const proposals = (live.data?.agendaProposals ?? []).filter((one) => !onAgenda(meeting, one));
  const add = (...some: readonly Proposal[]) => onAdd(adding(...some.map(itemOf)));
  return (
    <Card title={m.meeting_proposals()} id="proposals">
      <p class="soft">{m.meeting_proposals_intro()}</p>
      {live.kind === 'LOADING' && <Loading />}
      {live.kind === 'NO_CONNECTION' && <Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice>}
      {live.data && (
        <Table caption={m.meeting_proposals()} quiet rows={proposals} rowKey={({ household, reason, subject }) => `${household.id} ${reason} ${subject ?? ''}`} empty={m.meeting_proposals_none()} columns={[
          { heading: m.meeting_column_household(), names: true, cell: ({ household: { id, name, protected: isProtected, evictionOn, placeForAll } }) => (
            <>
              <a href={`/households/${id}`}>{name}</a>
              <div class="row">
                {evictionOn && <Badge tone={placeForAll ? 'warning' : 'danger'}>{m.meeting_announced({ day: day(evictionOn) })}</Badge>}
                {isProtected && <Badge tone="info">{m.meeting_protected()}</Badge>}
              </div>
            </>) },
          { heading: m.meeting_column_reason(), cell: ({ reason }) => sayReason(reason) },
          { heading: m.meeting_column_since(), cell: ({ since }) => day(since) },
          { heading: m.meeting_column_add(), cell: (one) => <Button onClick={() => add(one)}><span>{m.meeting_add()}<span class="visually-hidden"> {one.household.name}, {sayReason(one.reason)}</span></span></Button> },
        ]} />
      )}
      {proposals.length > 1 && <div><Button onClick={() => add(...proposals)}>{m.meeting_add_all({ count: proposals.length })}</Button></div>}
    </Card>
  );
}

function onAgenda({ agenda }: Meeting, { household, reason, subject }: Proposal): boolean {
  return agenda.some((item) => item.household.id === household.id && item.reason === reason && item.subject === subject);
}

function itemOf({ household, reason, referral, subject }: Proposal): NewAgendaItem {
  return { id: newId(), householdId: household.id, reason, referral, subject };
}
