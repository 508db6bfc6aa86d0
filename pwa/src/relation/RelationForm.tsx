import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, Notice, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { reasonFaults, type ReasonValues } from './relation';

interface Props {
  readonly means: string;
  readonly submit: string;
  readonly draft: DraftName;
  readonly onSend: (values: ReasonValues) => Promise<Sent>;
  readonly onDone: () => void;
}

const NO_REASON: ReasonValues = { reason: '' };

/** What it means to say so, and why somebody is sure. */
export function ReasonForm({ means, submit, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<ReasonValues>({ initial: NO_REASON, faults: reasonFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={submit}>
      <Notice tone="warning"><p>{means}</p></Notice>
      <Card><TextArea label={m.relation_reason()} {...form.field('reason')} /></Card>
    </Form>
  );
}
