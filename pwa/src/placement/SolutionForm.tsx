import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, RadioGroup, TextArea, YesNoField, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { NO_SHELTER, sayShelter, SHELTER_ANSWERS, shelterFaults, solutionFaults, type ShelterValues, type SolutionValues } from './solution';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** What the household can arrange itself, or with family and friends (route 3.2c). */
export function SolutionForm({ initial, draft, onSend, onDone }: Props<SolutionValues>): JSX.Element {
  const form = useSendForm<SolutionValues>({ initial, faults: solutionFaults, onSend, onDone, draft });
  const explored = form.field('explored');
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <YesNoField strict label={m.placement_explored()} {...explored} onChange={(value) => explored.onChange(value === 'YES' || value === 'NO' ? value : '')} />
        {form.values.explored === 'YES' && (
          <>
            <TextArea label={m.placement_solution_what()} hint={m.placement_solution_hint()} {...form.field('what')} />
            <RadioGroup label={m.placement_possible()} {...form.field('possible')}
              options={[{ value: 'YES', label: m.common_yes() }, { value: 'NO', label: m.common_no() }, { value: 'UNKNOWN', label: m.placement_possible_unknown() }]} />
          </>
        )}
        {form.values.explored === 'NO' && <TextArea label={m.placement_not_explored()} {...form.field('notExploredReason')} />}
        <DayField label={m.placement_day()} {...form.field('on')} />
        <TextArea rows={2} label={m.placement_note()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}

/** Whether a crisis place or another form of housing must be organised (route 3.2d). */
export function ShelterForm({ draft, onSend, onDone }: Omit<Props<ShelterValues>, 'initial'>): JSX.Element {
  const form = useSendForm<ShelterValues>({ initial: NO_SHELTER, faults: shelterFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.placement_shelter_question()} options={SHELTER_ANSWERS.map((value) => ({ value, label: sayShelter(value) }))} {...form.field('answer')} />
        <TextArea label={m.placement_shelter_reason()} optional={form.values.answer !== 'NEITHER'} {...form.field('reason')} />
      </Card>
    </Form>
  );
}
