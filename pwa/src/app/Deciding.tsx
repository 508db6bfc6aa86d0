import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { tableOn } from '../decision/costs';
import { decide, startDecision, type DecisionValues } from '../decision/decision';
import { DecisionForm } from '../decision/DecisionForm';
import { namesAt } from '../decision/ReadBack';
import { DiscussionDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { takingPart, type Desk } from '../involvement/desk';
import { roleIn } from '../involvement/may';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { missingStandpoints } from '../standpoint/standpoint';
import { StandpointTable } from '../standpoint/StandpointSection';
import type { Sent } from '../sync';
import { Card, Disclosure, Notice, type DraftName } from '../ui';
import { day } from '../ui/format';
import { useLive } from './useLive';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly referral: string;
  /** The meeting it is on the agenda of, and who was away; absent between meetings. */
  readonly meeting?: { readonly id: string; readonly on: string; readonly absent: readonly string[] };
  readonly draft: DraftName;
  readonly actions?: ComponentChildren;
  readonly send: (command: object, values: unknown) => Promise<Sent>;
  readonly leave: () => void;
}

/** The decision on one referral: in a meeting or between meetings. */
export function Deciding({ file, desk, referral, meeting, draft, actions, send, leave }: Props): JSX.Element {
  const live = useLive(DiscussionDocument, { id: file.id });
  const costs = useMemo(() => tableOn(live.data?.costTables ?? [], desk.today), [live.data, desk.today]);
  const organisations = takingPart(file.involvements, desk).map(({ organisation }) => organisation);
  const initial = useMemo(() => startDecision(meeting?.on ?? desk.today, meeting?.absent.filter((one) => organisations.includes(one))), []);
  const facts = useMemo(() => ({
    today: desk.today, isProtected: file.protected, costs, roleOf: (organisation: string) => roleIn(file.involvements, organisation, desk.today),
  }), [file, desk.today, costs]);
  const reported = (file.referrals ?? []).find(({ id }) => id === referral);
  const consultations = (live.data?.household?.consultations ?? []).filter((one) => one.referral === null || one.referral === referral);
  return (
    <>
      {file.protected && <Notice><p>{m.decision_protected()}</p></Notice>}
      {reported && <Disclosure title={m.referral_title()}><ReferralFacts referral={reported} desk={desk} /></Disclosure>}
      <DecisionForm initial={initial} facts={facts} organisations={organisations} names={namesAt(desk)} draft={draft} onDone={leave} inMeeting={meeting !== undefined} actions={actions}
        consultations={consultations.map(({ id, on, startsAt, question }) => ({ value: id, label: `${day(on)}, ${startsAt}: ${question}` }))}
        missing={missingStandpoints(file, referral, desk.today)} vulnerable={file.protection.some((why) => why === 'VULNERABLE' || why === 'MULTI_PROBLEM')}
        beside={<Card title={m.standpoint_title()}><StandpointTable file={file} referral={referral} desk={desk} reasons /></Card>}
        onSend={(values: DecisionValues) => send(decide(referral, values, { meeting: meeting?.id ?? null, costs }), values)} />
    </>
  );
}
