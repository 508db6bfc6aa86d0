import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, TextArea, TextField, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { planFaults, type PlanValues } from './plan';

interface Props {
  readonly initial: PlanValues;
  /** A meeting that is planned already can also be cancelled. */
  readonly planned: boolean;
  readonly draft: DraftName;
  readonly onSend: (values: PlanValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** When and where a meeting is. */
export function PlanForm({ initial, planned, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<PlanValues>({ initial, faults: planFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={planned ? m.meeting_save() : m.meeting_plan()}>
      <Card>
        <DayField label={m.meeting_on()} {...form.field('on')} />
        <TextField width="short" label={m.meeting_starts_at()} hint={m.meeting_starts_at_hint()} optional {...form.field('startsAt')} />
        <TextField label={m.meeting_place()} optional {...form.field('place')} />
        {planned && <TextArea rows={2} label={m.meeting_cancel()} hint={m.meeting_cancel_hint()} optional {...form.field('cancelled')} />}
      </Card>
    </Form>
  );
}
