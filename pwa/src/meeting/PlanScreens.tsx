import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { uuidMaker } from '../sync';
import { Loading, Notice, PageTitle } from '../ui';
import type { Meeting, MeetingNews } from './agenda';
import { asSent, keepPlan, planMeeting } from './keep';
import { MeetingPage, News } from './MeetingPage';
import { NO_PLAN, planOf, type PlanValues } from './plan';
import { PlanForm } from './PlanForm';
import { useKeepsMeetings, useMeeting } from './useMeeting';
import { sayWhen } from './words';

const newId = uuidMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));

/** Plans a meeting. */
export function NewMeetingScreen(): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const keeps = useKeepsMeetings();
  const { route } = useLocation();
  const [id] = useState(newId);
  const draft = me && { householdId: me.organisationId, kind: 'planMeeting' }; // of no household: the form of the whole Regieteam
  const leave = async () => {
    if (draft) await tablet.dropDraft(draft.householdId, draft.kind);
    route(`/meetings/${id}`);
  };
  return (
    <>
      <p><a href="/meetings">{m.meeting_back()}</a></p>
      <PageTitle>{m.meeting_new()}</PageTitle>
      {!draft ? <Loading /> : !keeps ? <Notice tone="warning"><p>{m.meeting_not_yours()}</p></Notice> : (
        <PlanForm initial={NO_PLAN} planned={false} draft={draft} onDone={() => void leave()} onSend={async (values) => asSent(await planMeeting(tablet, id, values), m.meeting_clash())} />
      )}
    </>
  );
}

/** Changes when and where a meeting is, or cancels it. */
export function EditMeetingScreen({ params }: ScreenProps): JSX.Element {
  const used = useMeeting(params['meeting'] ?? '');
  return <MeetingPage used={used}>{(meeting) => <Editing meeting={meeting} onPut={used.put} />}</MeetingPage>;
}

/** What is typed stays, also when a colleague changed the same; the next press sends it over what they made of it. */
function Editing({ meeting, onPut }: { readonly meeting: Meeting; readonly onPut: (meeting: Meeting) => void }): JSX.Element {
  const tablet = useTablet();
  const keeps = useKeepsMeetings();
  const { route } = useLocation();
  const [seen, setSeen] = useState(meeting); // as it was when this form began
  const [initial] = useState(() => planOf(meeting));
  const [theirs, setTheirs] = useState<{ readonly meeting: Meeting; readonly news: MeetingNews } | null>(null);
  const home = `/meetings/${meeting.id}`;
  const draft = { householdId: meeting.id, kind: 'editMeeting' };
  const send = async (values: PlanValues) => {
    const kept = await keepPlan(tablet, seen, values);
    if (kept.kind === 'KEPT' || kept.kind === 'CLASH') onPut(kept.meeting);
    if (kept.kind === 'CLASH' && kept.news) {
      setSeen(kept.meeting);
      setTheirs({ meeting: kept.meeting, news: kept.news });
    }
    return asSent(kept, m.meeting_clash());
  };
  const leave = async () => {
    await tablet.dropDraft(draft.householdId, draft.kind);
    route(home);
  };
  return (
    <>
      <p><a href={home}>{m.meeting_back_one()}</a></p>
      <PageTitle>{m.meeting_edit()}</PageTitle>
      {theirs && <><News news={theirs.news} /><p>{m.meeting_clash_theirs({ when: sayWhen(theirs.meeting) })}</p></>}
      {keeps ? <PlanForm initial={initial} planned draft={draft} onSend={send} onDone={() => void leave()} /> : <Notice tone="warning"><p>{m.meeting_not_yours()}</p></Notice>}
    </>
  );
}
