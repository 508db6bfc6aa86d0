import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { decide, startDecision, type DecisionValues } from '../decision/decision';
import { DecisionForm } from '../decision/DecisionForm';
import { takingPart } from '../involvement/desk';
import { roleIn } from '../involvement/may';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { missingStandpoints } from '../standpoint/standpoint';
import { StandpointTable } from '../standpoint/StandpointSection';
import { Card, Disclosure, Notice } from '../ui';
import { FileForm, type FormPage } from './FileForm';
import type { ScreenProps } from './screens';

/** The Regieteam decides on a referral (route 2.5). */
export function DecisionPage({ params }: ScreenProps): JSX.Element {
  const referral = params['referral'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="decide" subject={referral} title={m.decision_form_title()} intro={m.decision_form_intro()}>
      {(page) => <Deciding {...page} referral={referral} />}
    </FileForm>
  );
}

function Deciding({ file, desk, send, draft, leave, referral }: FormPage & { readonly referral: string }): JSX.Element {
  const organisations = takingPart(file.involvements, desk).map(({ organisation }) => organisation);
  const initial = useMemo(() => startDecision(desk.today), []);
  const facts = useMemo(() => ({
    today: desk.today, isProtected: file.protected, roleOf: (organisation: string) => roleIn(file.involvements, organisation, desk.today),
  }), [file, desk.today]);
  const names = { organisation: desk.organisation, peopleOf: (organisation: string) => desk.people.filter((person) => person.active && person.organisation === organisation) };
  const reported = (file.referrals ?? []).find(({ id }) => id === referral);
  return (
    <>
      {file.protected && <Notice><p>{m.decision_protected()}</p></Notice>}
      {reported && <Disclosure title={m.referral_title()}><ReferralFacts referral={reported} desk={desk} /></Disclosure>}
      <DecisionForm initial={initial} facts={facts} organisations={organisations} names={names} draft={draft} onDone={leave}
        missing={missingStandpoints(file, referral, desk.today)} vulnerable={file.protection.some((why) => why === 'VULNERABLE' || why === 'MULTI_PROBLEM')}
        beside={<Card title={m.standpoint_title()}><StandpointTable file={file} referral={referral} desk={desk} reasons /></Card>}
        onSend={(values: DecisionValues) => send(decide(referral, values), values)} />
    </>
  );
}
