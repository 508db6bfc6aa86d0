import type { JSX } from 'preact';
import type { CostsFragment } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, Disclosure, LinkButton, Table, type Fact } from '../ui';
import { Cut } from '../ui/Cut';
import { day } from '../ui/format';
import { correctedDecisions } from './correction';
import { Costs } from './Costs';
import { sayScenario } from './decision';
import { specialCareOf, STATES, STATE_TONES } from './specialCare';

type Decision = NonNullable<HouseholdFile['decisions']>[number];

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** What the Regieteam decided, the newest first, and the way to decide. */
export function DecisionSection({ file, desk }: Props): JSX.Element {
  const { decisions } = file;
  if (decisions === null) return <Cut title={m.decision_title()} id="decision" />;
  const [latest, ...earlier] = [...decisions].reverse();
  const referral = (file.referrals ?? []).at(-1);
  const gone = correctedDecisions(decisions);
  return (
    <Card title={m.decision_title()} id="decision">
      {latest ? <><DecisionFacts decision={latest} desk={desk} stood={stoodOf(file.id, latest)} /><SpecialCare file={file} decision={latest} desk={desk} /></> : <p class="soft">{referral ? m.decision_none() : m.decision_not_referred()}</p>}
      {earlier.map((decision) => <Disclosure key={decision.id} title={<>{headOf(decision)} {gone.has(decision.id) && <Badge tone="warning">{m.decision_corrected()}</Badge>}</>}><DecisionFacts decision={decision} desk={desk} stood={stoodOf(file.id, decision)} /></Disclosure>)}
      {referral && (desk.may('askStandpoints') || desk.may('decide')) && <div><LinkButton href={`/households/${file.id}/prepare/${referral.id}`}>{m.decision_prepare()}</LinkButton></div>}
      {desk.may('recordConsultation') && <div><LinkButton look="plain" href={`/households/${file.id}/consultation`}>{m.decision_talk_start()}</LinkButton></div>}
      {desk.may('registerUnreferred') && !referral && <div><LinkButton look="plain" href={`/households/${file.id}/unreferred`}>{m.referral_notice_title()}</LinkButton></div>}
      {referral && desk.may('decide') && <div><LinkButton href={`/households/${file.id}/decide/${referral.id}`}>{latest ? m.decision_again() : m.decision_start()}</LinkButton></div>}
      {latest && desk.may('decide') && <div><LinkButton look="plain" href={`/households/${file.id}/decisions/${latest.id}/correct`}>{m.decision_correct_title()}</LinkButton></div>}
    </Card>
  );
}

/** What the special-care desk says of the registration that a decision asks for. */
function SpecialCare({ file, decision, desk }: Props & { readonly decision: Decision }): JSX.Element | null {
  const asked = specialCareOf(file, decision);
  if (!asked) return null;
  const { state, last } = asked;
  return (
    <div class="stack-tight">
      <h3>{m.decision_special_care()} <Badge tone={STATE_TONES[state]}>{STATES[state]()}</Badge></h3>
      {last && <p class="soft">{[day(last.on), desk.person(last.made.by), last.note].filter((part) => part !== '').join(' · ')}</p>}
      {desk.may('registerSpecialCare') && <div><LinkButton look={state === 'WAITING' ? 'main' : 'plain'} href={`/households/${file.id}/special-care/${decision.id}`}>{m.decision_special_register()}</LinkButton></div>}
    </div>
  );
}

function headOf({ meetingOn, urgent, scenario }: Decision): string {
  return `${urgent ? m.decision_urgent_on({ day: day(meetingOn) }) : m.decision_on({ day: day(meetingOn) })} · ${sayScenario(scenario)}`;
}

function stoodOf(file: string, { id }: Decision): string {
  return `/households/${file}/decisions/${id}/stood`;
}

interface FactsProps {
  readonly decision: Decision;
  readonly desk: Pick<Desk, 'organisation' | 'person'>;
  /** What was weighed in figures, where that is known. */
  readonly costs?: CostsFragment | null;
  /** Where the file stands as it stood then. */
  readonly stood?: string;
}

/** One decision as it was recorded. */
export function DecisionFacts({ decision, desk, costs = null, stood }: FactsProps): JSX.Element {
  const { attendance, missingStandpoints: missing } = decision;
  const said = (words: string, term: string): readonly Fact[] => (words === '' ? [] : [{ term, value: words }]);
  const yesNo = (yes: boolean, why: string) => [yes ? m.common_yes() : m.common_no(), why].filter((part) => part !== '').join('. ');
  const whole = attendance !== null;
  return (
    <>
      <p><strong>{headOf(decision)}</strong></p>
      <DefinitionList facts={[
        ...(decision.supersedes ? said(decision.correctionReason, m.decision_correct_why_short()) : []),
        { term: m.decision_question_a_label(), value: yesNo(decision.canBePrevented, decision.preventedReason) },
        ...(whole ? [{ term: m.decision_question_c_label(), value: yesNo(decision.specialCare, decision.specialCareReason) }] : []),
        ...said(decision.weighing, m.decision_weighing_title()),
        ...said(decision.householdSays, m.decision_says()),
        ...said(decision.landlordText, m.decision_landlord_text()),
        ...(decision.notVulnerable ? [{ term: m.decision_not_vulnerable_fact(), value: decision.notVulnerableReason || m.common_yes() }] : []),
        ...(decision.nextDiscussionOn ? [{ term: m.decision_next(), value: day(decision.nextDiscussionOn) }] : []),
      ]} />
      <Table caption={m.decision_question_b_label()} rows={decision.steps} rowKey={({ what, organisation, dueOn }) => `${what} ${organisation} ${dueOn}`} columns={[
        { heading: m.decision_step(), names: true, cell: ({ what }) => what },
        { heading: m.decision_step_who(), cell: ({ organisation, owner }) => [desk.organisation(organisation), ...(owner ? [desk.person(owner)] : [])].join(', ') },
        { heading: m.decision_step_due(), cell: ({ dueOn }) => day(dueOn) },
      ]} />
      {attendance && (
        <Table caption={m.decision_attendance()} rows={attendance} rowKey={({ organisation }) => organisation} columns={[
          { heading: m.decision_organisation(), names: true, cell: ({ organisation }) => desk.organisation(organisation) },
          { heading: m.decision_position(), cell: ({ agrees, note }) => <><Badge tone={agrees ? 'ok' : 'warning'}>{agrees ? m.decision_agrees() : m.decision_dissents()}</Badge> {note}</> },
        ]} />
      )}
      {costs && <Costs lines={costs.lines} example={costs.example} />}
      {stood !== undefined && <p><a href={stood}>{m.decision_stood_link()}</a></p>}
      {missing !== null && missing.length > 0 && <p>{m.decision_missing()} {missing.map(desk.organisation).join(', ')}</p>}
    </>
  );
}
