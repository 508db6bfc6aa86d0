import type { JSX } from 'preact';
import { MinutesDocument } from '../graphql/graphql';
import type { Desk } from '../involvement/desk';
import type { Minutes } from '../meeting/ended';
import { sayReason, sayWhen } from '../meeting/words';
import { m } from '../messages';
import { Button, Card, Loading, Notice, PageTitle } from '../ui';
import { EndedItem } from './EndedItem';
import { notePrint } from './reads';
import type { ScreenProps } from './screens';
import { useTablet } from './tablet';
import { useDesk } from './useDesk';
import { useLive } from './useLive';

/** The minutes of a meeting, made of what was recorded; to read and to print. */
export function MinutesPage({ params }: ScreenProps): JSX.Element {
  const id = params['meeting'] ?? '';
  const live = useLive(MinutesDocument, { id });
  const desk = useDesk(null);
  const meeting = live.data?.meeting ?? null;
  return (
    <>
      <p class="no-print"><a href={`/meetings/${id}`}>{m.meeting_back_one()}</a></p>
      {meeting && desk ? <Written meeting={meeting} desk={desk} /> : (
        <>
          <PageTitle>{m.meeting_minutes()}</PageTitle>
          {live.kind === 'LOADING' && <Loading />}
          {live.kind === 'DATA' && <Notice tone="warning"><p>{m.meeting_missing()}</p></Notice>}
          {live.kind === 'NO_CONNECTION' && <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={live.again}>{m.common_retry()}</Button></div></>}
        </>
      )}
    </>
  );
}

function Written({ meeting, desk }: { readonly meeting: Minutes; readonly desk: Desk }): JSX.Element {
  const tablet = useTablet();
  const names = (present: boolean) => meeting.attendance.filter((row) => row.present === present)
    .map(({ organisation, people }) => [desk.organisation(organisation), people.length === 0 ? '' : `(${people.map(desk.person).join(', ')})`].filter((part) => part !== '').join(' ')).join(', ');
  const printAll = async () => {
    for (const household of new Set(meeting.agenda.map((item) => item.household.id))) await notePrint(tablet, household);
    print();
  };
  return (
    <div class="stack minutes">
      <PageTitle tab={m.meeting_minutes()}>{m.meeting_minutes_of({ when: sayWhen(meeting) })}</PageTitle>
      {meeting.cancelled !== '' && <Notice tone="warning" title={m.meeting_cancelled()}><p>{meeting.cancelled}</p></Notice>}
      <p>{names(true) === '' ? m.meeting_attendance_none() : m.meeting_present_names({ names: names(true) })}</p>
      {names(false) !== '' && <p>{m.meeting_absent_names({ names: names(false) })}</p>}
      {meeting.agenda.map((item, at) => {
        const { name, address: { street, houseNumber, suffix, city } } = item.household;
        return (
          <Card key={item.id} id={`minutes-${item.id}`} title={`${String(at + 1)}. ${name}`}>
            <p class="soft">{[[street, houseNumber, suffix].filter((part) => part !== '').join(' '), city, sayReason(item.reason)].filter((part) => part !== '').join(', ')}</p>
            <EndedItem meeting={meeting} item={item} desk={desk} />
          </Card>
        );
      })}
      <div class="actions"><Button look="main" onClick={() => void printAll()}>{m.meeting_print()}</Button></div>
    </div>
  );
}
