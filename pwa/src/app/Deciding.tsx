import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { tableOn } from '../decision/costs';
import { consequencesOf, startCorrection } from '../decision/correction';
import { decide, startDecision, type DecisionValues } from '../decision/decision';
import { DecisionForm } from '../decision/DecisionForm';
import { namesAt } from '../decision/ReadBack';
import { DiscussionDocument, type DiscussionQuery } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { takingPart, type Desk } from '../involvement/desk';
import { roleIn } from '../involvement/may';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { missingStandpoints } from '../standpoint/standpoint';
import { StandpointTable } from '../standpoint/StandpointSection';
import type { Sent } from '../sync';
import { Button, Card, Disclosure, Loading, Notice, type DraftName } from '../ui';
import { day, dayOf } from '../ui/format';
import { useLive, type Live } from './useLive';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly referral: string;
  /** The meeting it is on the agenda of, and who was away; absent between meetings. */
  readonly meeting?: { readonly id: string; readonly on: string; readonly absent: readonly string[] };
  /** The decision that is put right; absent when a new one is taken. */
  readonly corrects?: Item<HouseholdFile['decisions']>;
  readonly draft: DraftName;
  readonly actions?: ComponentChildren;
  readonly send: (command: object, values: unknown) => Promise<Sent>;
  readonly leave: () => void;
}

/** The decision on one referral: in a meeting or between meetings. */
export function Deciding(props: Props): JSX.Element {
  const live = useLive(DiscussionDocument, { id: props.file.id });
  if (!props.corrects || live.data) return <Asked {...props} live={live} />;
  if (live.kind !== 'NO_CONNECTION') return <Loading />; // what it said beside the file is not known yet
  return <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={live.again}>{m.common_retry()}</Button></div></>;
}

function Asked({ file, desk, referral, meeting, corrects, draft, actions, send, leave, live }: Props & { readonly live: Live<DiscussionQuery> }): JSX.Element {
  const beside = live.data?.household?.decisions?.find(({ id }) => id === corrects?.id) ?? null;
  const costs = useMemo(() => {
    const tables = live.data?.costTables ?? [];
    return tables.find(({ version }) => version === beside?.costs?.version) ?? tableOn(tables, desk.today); // a correction weighs by the figures of its day
  }, [live.data, desk.today]);
  const organisations = [...new Set([...takingPart(file.involvements, desk).map(({ organisation }) => organisation), ...(corrects?.attendance ?? []).map(({ organisation }) => organisation)])];
  const initial = useMemo(() => (corrects && beside ? startCorrection(corrects, beside) : startDecision(meeting?.on ?? desk.today, meeting?.absent.filter((one) => organisations.includes(one)))), []);
  const facts = useMemo(() => {
    const then = (organisation: string) => (corrects ? roleIn(file.involvements, organisation, dayOf(corrects.made.at ?? '')) : null); // who left since did take part
    return { today: desk.today, isProtected: file.protected, costs, correcting: corrects !== undefined, roleOf: (organisation: string) => roleIn(file.involvements, organisation, desk.today) ?? then(organisation) };
  }, [file, desk.today, costs]);
  const reported = (file.referrals ?? []).find(({ id }) => id === referral);
  const consultations = (live.data?.household?.consultations ?? []).filter((one) => one.referral === null || one.referral === referral);
  const corrected = corrects && beside ? { id: corrects.id, specialCareOrganisation: beside.specialCareOrganisation, specialCareOwner: beside.specialCareOwner } : null;
  const inMeeting = (on: string) => (corrects ? (on === corrects.meetingOn ? beside?.meeting : null) : meeting?.id) ?? null; // on another day it was another meeting
  return (
    <>
      {file.protected && <Notice><p>{m.decision_protected()}</p></Notice>}
      {reported && <Disclosure title={m.referral_title()}><ReferralFacts referral={reported} desk={desk} /></Disclosure>}
      <DecisionForm initial={initial} facts={facts} organisations={organisations} names={namesAt(desk)} draft={draft} onDone={leave} inMeetingOn={meeting?.on} actions={actions}
        {...(corrects && { consequences: (values: DecisionValues) => consequencesOf(file, corrects, values) })}
        consultations={consultations.map(({ id, on, startsAt, question }) => ({ value: id, label: `${day(on)}, ${startsAt}: ${question}` }))}
        missing={missingStandpoints(file, referral, desk.today)} vulnerable={corrects?.notVulnerable === true || file.protection.some((why) => why === 'VULNERABLE' || why === 'MULTI_PROBLEM')}
        beside={<Card title={m.standpoint_title()}><StandpointTable file={file} referral={referral} desk={desk} reasons /></Card>}
        onSend={(values: DecisionValues) => send(decide(referral, values, { meeting: inMeeting(values.meetingOn), costs, corrects: corrected }), values)} />
    </>
  );
}
