import type { JSX } from 'preact';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { DefinitionList, Notice } from '../ui';
import { day } from '../ui/format';
import { sayRange, saySide, totalOf, weighed, type CostTable } from './costs';
import { sayScenario, type DecisionValues } from './decision';

/** Names for the ids in a decision. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly peopleOf: (organisation: string) => readonly { readonly id: string; readonly name: string }[];
}

/** The names a desk knows. */
export function namesAt(desk: Pick<Desk, 'organisation' | 'people'>): Names {
  return { organisation: desk.organisation, peopleOf: (organisation) => desk.people.filter((person) => person.active && person.organisation === organisation) };
}

interface Props {
  readonly values: DecisionValues;
  readonly missing: readonly string[];
  readonly names: Names;
  readonly costs?: CostTable | null;
  /** What a correction brings about; absent when it corrects nothing. */
  readonly consequences?: readonly string[] | undefined;
}

/** The decision as it will stand, to read aloud in the meeting. */
export function ReadBack({ values, missing, names, costs = null, consequences }: Props): JSX.Element {
  const said = (says: 'AGREES' | 'DISSENTS' | 'ABSENT') => values.attendance.filter((row) => row.says === says)
    .map(({ organisation, note }) => [names.organisation(organisation), says === 'DISSENTS' ? note.trim() : ''].filter((words) => words !== '').join(': ')).join(', ');
  const does = ({ organisation, owner }: DecisionValues['steps'][number]) => [names.organisation(organisation), names.peopleOf(organisation).find(({ id }) => id === owner)?.name ?? ''].filter((name) => name !== '').join(', ');
  const lines = weighed(costs, values.costs);
  const tells = names.peopleOf(values.tellOrganisation).find(({ id }) => id === values.tellOwner)?.name;
  const answer = (yes: string, why: string) => `${yes === 'YES' ? m.common_yes() : m.common_no()}. ${why}`;
  return (
    <>
      {missing.length > 0 && <Notice tone="warning" title={m.decision_missing()}><p>{missing.map(names.organisation).join(', ')}</p></Notice>}
      {consequences && <Consequences said={consequences} />}
      <DefinitionList facts={[
        ...(consequences ? [{ term: m.decision_correct_why(), value: values.correctionReason }] : []),
        { term: values.urgent === 'YES' ? m.decision_read_urgent_on() : m.decision_read_meeting_on(), value: day(values.meetingOn) },
        { term: m.decision_question_a_label(), value: answer(values.canBePrevented, values.preventedReason) },
        { term: m.decision_question_b_label(), value: <ul>{values.steps.map((step, at) => <li key={at}>{m.decision_step_line({ what: step.what, who: does(step), day: day(step.dueOn) })}</li>)}</ul> },
        { term: m.decision_question_c_label(), value: answer(values.specialCare, values.specialCareReason) },
        { term: m.decision_scenario(), value: values.scenario === '' ? '' : sayScenario(values.scenario) },
        ...(lines.length === 0 ? [] : [{ term: m.decision_costs_title(), value: (['EVICTING', 'PREVENTING'] as const).map((side) => `${saySide(side)} ${sayRange(totalOf(lines, side))}`).join(' · ') }]),
        { term: m.decision_weighing_title(), value: values.weighing },
        { term: m.decision_says(), value: values.householdSays },
        { term: m.decision_agrees(), value: said('AGREES') || m.decision_nobody() },
        { term: m.decision_dissents(), value: said('DISSENTS') || m.decision_nobody() },
        ...(said('ABSENT') === '' ? [] : [{ term: m.decision_absent(), value: said('ABSENT') }]),
        ...(values.notVulnerable === 'YES' ? [{ term: m.decision_not_vulnerable_fact(), value: values.notVulnerableReason }] : []),
        ...(values.landlordText.trim() === '' ? [] : [{ term: m.decision_landlord_text(), value: values.landlordText }]),
        ...(values.tellOrganisation === '' ? [] : [{ term: m.decision_tell_who(), value: m.decision_tell_line({ who: [names.organisation(values.tellOrganisation), ...(tells ? [tells] : [])].join(', '), day: day(values.tellOn) }) }]),
        ...(values.nextDiscussionOn === '' ? [] : [{ term: m.decision_next(), value: day(values.nextDiscussionOn) }]),
      ]} />
    </>
  );
}

/** What a correction brings about, before it is sent. */
export function Consequences({ said }: { readonly said: readonly string[] }): JSX.Element {
  return <Notice title={m.decision_correct_then()}><ul>{said.map((words) => <li key={words}>{words}</li>)}</ul></Notice>;
}
