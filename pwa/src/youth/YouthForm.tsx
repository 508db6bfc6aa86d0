import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, SelectField, TextArea, YesNoField, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { requestFaults, type RequestValues } from './youth';

interface Props {
  readonly initial: RequestValues;
  readonly organisations: readonly Option<string>[];
  readonly draft: DraftName;
  readonly onSend: (values: RequestValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** The prepared request, and whether the parents know of it. */
export function RequestForm({ initial, organisations, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<RequestValues>({ initial, faults: requestFaults, onSend, onDone, draft });
  const told = form.field('parentsTold');
  return (
    <Form form={form} submit={m.youth_submit()}>
      <Card>
        <SelectField label={m.youth_organisation()} options={organisations} {...form.field('organisation')} />
        <YesNoField strict label={m.youth_parents()} {...told} onChange={(value) => told.onChange(value === 'YES' || value === 'NO' ? value : '')} />
        {form.values.parentsTold === 'NO' && <TextArea rows={2} label={m.youth_parents_why()} {...form.field('notToldReason')} />}
        <TextArea rows={5} label={m.youth_text()} hint={m.youth_text_hint()} {...form.field('text')} />
      </Card>
    </Form>
  );
}
