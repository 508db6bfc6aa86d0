import type { JSX } from 'preact';
import { m } from '../messages';
import { DayField, SelectField, TextField } from '../ui';
import { Rows } from '../ui/Rows';
import type { FieldBinding } from '../ui';
import { NO_STEP, type StepRow } from './decision';
import type { Names } from './ReadBack';

/** A form with steps in it. */
export interface StepsForm {
  readonly values: { readonly steps: readonly StepRow[] };
  field(name: 'steps'): FieldBinding<readonly StepRow[]>;
  cell(list: 'steps', at: number, part: keyof StepRow): FieldBinding<string>;
}

interface Props {
  readonly form: StepsForm;
  readonly label?: string;
  readonly organisations: readonly string[];
  readonly names: Names;
}

/** Question (b): steps, each with who and when. */
export function StepsField({ form, label = m.decision_question_b_label(), organisations, names }: Props): JSX.Element {
  return (
    <Rows label={label} rowName={m.decision_step()} blank={NO_STEP} {...form.field('steps')}>
      {(at) => {
        const people = names.peopleOf(form.values.steps[at]?.organisation ?? '');
        return (
          <>
            <TextField width="wide" label={m.decision_step_what()} {...form.cell('steps', at, 'what')} />
            <SelectField label={m.decision_step_who()} options={organisations.map((value) => ({ value, label: names.organisation(value) }))} {...form.cell('steps', at, 'organisation')} />
            {people.length > 0 && <SelectField label={m.decision_step_owner()} optional options={people.map(({ id, name }) => ({ value: id, label: name }))} {...form.cell('steps', at, 'owner')} />}
            <DayField label={m.decision_step_due()} {...form.cell('steps', at, 'dueOn')} />
          </>
        );
      }}
    </Rows>
  );
}
