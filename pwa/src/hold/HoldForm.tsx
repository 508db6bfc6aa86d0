import type { JSX } from 'preact';
import type { Sent } from '../sync';
import { Card, Form, Notice, TextArea, type DraftName } from '../ui';
import { useSendForm, type Faults } from '../ui/sendForm';
import type { HoldValues } from './hold';

const NO_REASON: HoldValues = { reason: '' };

interface Props {
  readonly means: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly faults: (values: HoldValues) => Faults;
  readonly draft: DraftName;
  readonly onSend: (values: HoldValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Why a file must be kept, or need not be any longer, and what that means. */
export function HoldForm({ means, label, hint, submit, faults, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<HoldValues>({ initial: NO_REASON, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={submit}>
      <Notice><p>{means}</p></Notice>
      <Card><TextArea label={label} hint={hint} {...form.field('reason')} /></Card>
    </Form>
  );
}
