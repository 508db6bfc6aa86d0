import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import type { Item, Meeting } from '../meeting/agenda';
import { MeetingBar } from '../meeting/MeetingBar';
import { MeetingNotices, MeetingPage } from '../meeting/MeetingPage';
import { useMeeting, type UsedMeeting } from '../meeting/useMeeting';
import { sayReason } from '../meeting/words';
import { m } from '../messages';
import { openReferral } from '../referral/course';
import { act, resultOf, type Sent } from '../sync';
import { Button, Card, LinkButton, Notice, PageTitle } from '../ui';
import { day, dayOf, euro } from '../ui/format';
import { sayFault } from '../ui/sendForm';
import { draftKind, FileNotHere } from './AboutFile';
import type { Command } from './contract';
import { Deciding } from './Deciding';
import { OnlyReading, ResultCard } from './DiscussParts';
import { acting } from './online';
import { noteRecorded } from './recorded';
import type { ScreenProps } from './screens';
import { useTablet } from './tablet';
import { useDesk } from './useDesk';
import { useFile } from './useFile';

/** One household in the meeting: one screen for the beamer and the chair (route 2.5). */
export function DiscussPage({ params }: ScreenProps): JSX.Element {
  const used = useMeeting(params['meeting'] ?? '');
  return (
    <MeetingPage used={used}>
      {(meeting) => {
        const item = meeting.agenda.find(({ id }) => id === params['item']);
        return item ? <Discussing key={item.id} meeting={meeting} item={item} used={used} /> : <TakenOff meeting={meeting} />;
      }}
    </MeetingPage>
  );
}

function TakenOff({ meeting }: { readonly meeting: Meeting }): JSX.Element {
  return <><PageTitle>{m.meeting_one()}</PageTitle><Notice tone="warning"><p>{m.meeting_taken_off()}</p></Notice><div><LinkButton href={`/meetings/${meeting.id}`}>{m.meeting_back_one()}</LinkButton></div></>;
}

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly used: UsedMeeting;
}

function Discussing({ meeting, item, used }: Props): JSX.Element {
  const { household } = item;
  const found = useFile(household.id);
  const file = found.kind === 'FOUND' ? found.file : null;
  const desk = useDesk(file);
  useEffect(() => {
    if (file && file.version !== household.version) found.reload(); // somebody of the table wrote in it
  }, [household.version]);
  return (
    <>
      {desk && <MeetingBar meeting={meeting} item={item} desk={desk} />}
      <PageTitle tab={m.meeting_one()}>{household.name === '' ? m.household_unnamed() : household.name}</PageTitle>
      <MeetingNotices used={used} />
      {!file || !desk ? <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} />
        : <OnTheTable meeting={meeting} item={item} used={used} file={file} desk={desk} onChanged={found.reload} />}
    </>
  );
}

interface TableProps extends Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly onChanged: () => void;
}

function OnTheTable({ meeting, item, used, file, desk, onChanged }: TableProps): JSX.Element {
  const tablet = useTablet();
  const [fresh, setFresh] = useState(false);
  const referral = (file.referrals ?? []).find(({ id }) => id === item.referral) ?? (file.referrals ?? []).at(-1) ?? null;
  const inMeeting = { id: meeting.id, on: meeting.on, absent: meeting.attendance.filter(({ present }) => !present).map(({ organisation }) => organisation) };
  const kind = draftKind('decide', referral?.id);
  const send = async (command: object): Promise<Sent> => {
    const sent = await act(acting(tablet), file.id, command as Command, referral?.id);
    noteRecorded(file.id, 'decide', sent);
    return sent;
  };
  const leave = async () => {
    await tablet.dropDraft(file.id, kind);
    setFresh(true);
    used.again();
    onChanged();
  };
  if (item.end !== null || fresh) return <ResultCard meeting={meeting} item={item} desk={desk} fresh={fresh} />;
  const decides = desk.may('decide') && referral !== null && meeting.cancelled === '';
  return (
    <>
      <p class="soft">{[sayReason(item.reason), ...factsOf(file, referral, desk)].join(' · ')}</p>
      {item.note !== '' && <Notice title={m.meeting_note()}><p>{item.note}</p></Notice>}
      {referral && referral.openedOn === null && desk.may('openReferral') && <OpenNow file={file.id} referral={referral.id} onOpened={onChanged} />}
      {!decides && <OnlyReading file={file} desk={desk} referral={referral} />}
      {decides && meeting.on > desk.today && <Notice tone="warning"><p>{m.meeting_not_yet({ day: day(meeting.on) })}</p></Notice>}
      {decides && referral && (
        <Deciding file={file} desk={desk} referral={referral.id} meeting={inMeeting} draft={{ householdId: file.id, kind }} send={send} leave={() => void leave()}
          actions={<OtherEnds meeting={meeting} item={item} file={file} desk={desk} referral={referral} />} />
      )}
      {desk.may('holdOver') && !referral && <Card><OtherEnds meeting={meeting} item={item} file={file} desk={desk} referral={null} /></Card>}
    </>
  );
}

type Referral = NonNullable<HouseholdFile['referrals']>[number];

/** Who reported it and when, what is owed, and when the landlord wants to go to court. */
function factsOf(file: HouseholdFile, referral: Referral | null, desk: Desk): readonly string[] {
  return [
    ...(referral?.made.at ? [m.meeting_reported({ organisation: desk.organisation(referral.made.for), day: day(dayOf(referral.made.at)) })] : []),
    ...(file.arrearsCents ? [m.meeting_owes({ amount: euro(file.arrearsCents) })] : []),
    ...(referral?.seekJudgmentOn ? [m.meeting_seeks({ day: day(referral.seekJudgmentOn) })] : []),
  ];
}

/** The ends of an item without a decision: later, or back to who reported it (practice 18). */
function OtherEnds({ meeting, item, file, desk, referral }: Omit<TableProps, 'used' | 'onChanged'> & { readonly referral: Referral | null }): JSX.Element {
  const query = `?meeting=${meeting.id}&item=${item.id}&on=${meeting.on}`;
  const decided = referral !== null && (file.decisions ?? []).some((one) => one.referral === referral.id);
  return (
    <>
      {desk.may('holdOver') && <LinkButton look="plain" href={`/households/${file.id}/hold-over/${referral?.id ?? 'none'}${query}`}>{m.meeting_hold()}</LinkButton>}
      {referral && desk.may('returnReferral') && !decided && !referral.unreferred && referral.returnedOn === null && (
        <LinkButton href={`/households/${file.id}/referrals/${referral.id}/return${query}`}>{m.meeting_return()}</LinkButton>
      )}
    </>
  );
}

/** From now on everybody in the file reads the positions (practice 17): one tap, in the meeting. */
function OpenNow({ file, referral, onOpened }: { readonly file: string; readonly referral: string; readonly onOpened: () => void }): JSX.Element {
  const tablet = useTablet();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    const sent = await act(acting(tablet), file, openReferral(referral) as Command, referral);
    setBusy(false);
    const applied = sent.kind === 'RECEIPT' && sent.receipt.status === 'APPLIED';
    const fault = resultOf(sent, sayFault);
    setFailure(fault.ok ? null : fault.refusal.message);
    if (applied) onOpened();
  };
  return (
    <Notice title={m.meeting_open_title()}>
      <p>{m.referral_open_what()}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <div><Button busy={busy} onClick={() => void open()}>{m.referral_open_submit()}</Button></div>
    </Notice>
  );
}
