import type { JSX } from 'preact';
import type { Condition } from '../graphql/graphql';
import type { Person } from '../involvement/desk';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, RadioGroup, SelectField, TextArea, TextField, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { CONDITION_WORDS, DOMAINS, OUTCOME_WORDS, STATUSES } from './planWords';
import { checkFaults, goalFaults, LEVELS, progressFaults, stepFaults, type CheckValues, type GoalValues, type ProgressValues, type StepValues } from './plan';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

interface WithPeople {
  readonly organisations: readonly Option<string>[];
  readonly people: readonly Person[];
}

const peopleOf = (people: readonly Person[], organisation: string): readonly Option<string>[] =>
  people.filter((person) => person.active && person.organisation === organisation).map(({ id, name }) => ({ value: id, label: name }));

/** What help and household work towards, with the day it is looked at again (route 0.4). */
export function GoalForm({ initial, organisations, people, draft, onSend, onDone }: Props<GoalValues> & WithPeople): JSX.Element {
  const form = useSendForm<GoalValues>({ initial, faults: goalFaults, onSend, onDone, draft });
  const owners = peopleOf(people, form.values.organisation);
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup label={m.plan_domain()} options={optionsOf(DOMAINS)} {...form.field('domain')} />
        <TextArea label={m.plan_goal_what()} {...form.field('description')} />
        <SelectField label={m.plan_guard()} hint={m.plan_guard_hint()} options={organisations} {...form.field('organisation')} />
        {owners.length > 0 && <SelectField label={m.plan_owner()} optional options={owners} {...form.field('owner')} />}
        <DayField label={m.plan_next_control()} {...form.field('nextControlOn')} />
        <RadioGroup label={m.plan_level()} hint={m.plan_level_hint()} optional options={LEVELS.map((value) => ({ value, label: value }))} {...form.field('currentLevel')} />
      </Card>
    </Form>
  );
}

/** Something somebody will do. */
export function StepForm({ initial, organisations, people, draft, onSend, onDone }: Props<StepValues> & WithPeople): JSX.Element {
  const form = useSendForm<StepValues>({ initial, faults: stepFaults, onSend, onDone, draft });
  const owners = peopleOf(people, form.values.organisation);
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <TextField width="wide" label={m.plan_step_what()} {...form.field('what')} />
        <SelectField label={m.plan_step_who()} options={organisations} {...form.field('organisation')} />
        {owners.length > 0 && <SelectField label={m.plan_owner()} optional options={owners} {...form.field('owner')} />}
        <DayField label={m.plan_step_due()} {...form.field('dueOn')} />
      </Card>
    </Form>
  );
}

/** How far a step is. */
export function ProgressForm({ initial, draft, onSend, onDone }: Props<ProgressValues>): JSX.Element {
  const form = useSendForm<ProgressValues>({ initial, faults: progressFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup label={m.plan_how_far()} options={optionsOf(STATUSES)} {...form.field('status')} />
        <DayField label={m.plan_day()} {...form.field('on')} />
        <TextArea label={m.plan_note()} optional={form.values.status !== 'DROPPED'} {...form.field('note')} />
      </Card>
    </Form>
  );
}

/** Whether a condition of the plan was met on a day, and what showed it. */
export function CheckForm({ conditions, initial, draft, onSend, onDone }: Props<CheckValues> & { readonly conditions: readonly Condition[] }): JSX.Element {
  const form = useSendForm<CheckValues>({ initial, faults: checkFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.plan_condition()} options={conditions.map((value) => ({ value, label: CONDITION_WORDS[value]() }))} {...form.field('condition')} />
        <RadioGroup label={m.plan_outcome()} options={optionsOf(OUTCOME_WORDS)} {...form.field('outcome')} />
        <DayField label={m.plan_day()} {...form.field('on')} />
        <TextArea rows={2} label={m.plan_evidence()} hint={m.plan_evidence_hint()} optional {...form.field('evidence')} />
        {form.values.outcome === 'NOT_MET' && <TextArea rows={2} label={m.plan_explanation()} {...form.field('explanation')} />}
      </Card>
    </Form>
  );
}
