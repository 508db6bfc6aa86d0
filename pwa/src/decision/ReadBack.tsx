import type { JSX } from 'preact';
import { m } from '../messages';
import { DefinitionList, Notice } from '../ui';
import { day } from '../ui/format';
import { sayScenario, type DecisionValues } from './decision';

/** Names for the ids in a decision. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly peopleOf: (organisation: string) => readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly values: DecisionValues;
  readonly missing: readonly string[];
  readonly names: Names;
}

/** The decision as it will stand, to read aloud in the meeting. */
export function ReadBack({ values, missing, names }: Props): JSX.Element {
  const said = (says: 'AGREES' | 'DISSENTS') => values.attendance.filter((row) => row.says === says).map(({ organisation }) => names.organisation(organisation)).join(', ');
  const answer = (yes: string, why: string) => `${yes === 'YES' ? m.common_yes() : m.common_no()}. ${why}`;
  return (
    <>
      {missing.length > 0 && <Notice tone="warning" title={m.decision_missing()}><p>{missing.map(names.organisation).join(', ')}</p></Notice>}
      <DefinitionList facts={[
        { term: m.decision_question_a_label(), value: answer(values.canBePrevented, values.preventedReason) },
        { term: m.decision_question_b_label(), value: <ul>{values.steps.map(({ what, organisation, dueOn }, at) => <li key={at}>{m.decision_step_line({ what, who: names.organisation(organisation), day: day(dueOn) })}</li>)}</ul> },
        { term: m.decision_question_c_label(), value: answer(values.specialCare, values.specialCareReason) },
        { term: m.decision_scenario(), value: values.scenario === '' ? '' : sayScenario(values.scenario) },
        { term: m.decision_weighing_title(), value: values.weighing },
        { term: m.decision_says(), value: values.householdSays },
        { term: m.decision_agrees(), value: said('AGREES') || m.decision_nobody() },
        { term: m.decision_dissents(), value: said('DISSENTS') || m.decision_nobody() },
        ...(values.notVulnerable === 'YES' ? [{ term: m.decision_not_vulnerable_fact(), value: values.notVulnerableReason }] : []),
        ...(values.landlordText.trim() === '' ? [] : [{ term: m.decision_landlord_text(), value: values.landlordText }]),
      ]} />
    </>
  );
}
