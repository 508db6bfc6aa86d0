import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, RadioGroup, SelectField, TextArea, TextField, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { EVENTS, stepFaults, type StepValues } from './administration';

interface Props {
  readonly initial: StepValues;
  readonly offices: readonly Option<string>[];
  readonly draft: DraftName;
  readonly onSend: (values: StepValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** What happened on the way to a protective administrator. */
export function StepForm({ initial, offices, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<StepValues>({ initial, faults: stepFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.administration_event()} options={optionsOf(EVENTS)} {...form.field('event')} />
        <DayField label={m.administration_on()} {...form.field('on')} />
        {form.values.event === 'APPOINTED' && (
          <>
            <TextField label={m.administration_name()} {...form.field('administrator')} />
            <DayField label={m.administration_from()} {...form.field('from')} />
            {offices.length > 0 && <SelectField label={m.administration_office()} hint={m.administration_office_hint()} optional options={offices} {...form.field('organisation')} />}
          </>
        )}
        <TextArea rows={2} label={m.administration_note()} hint={m.visit_reads_finances()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}
