import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, Notice, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { glassFaults, type GlassValues } from './glass';

const NO_REASON: GlassValues = { reason: '' };

interface Props {
  readonly draft: DraftName;
  readonly onSend: (values: GlassValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** What opening a file of others means, and why it must be now. */
export function GlassForm({ draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<GlassValues>({ initial: NO_REASON, faults: glassFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.glass_submit()}>
      <Notice tone="danger"><p>{m.glass_means()}</p></Notice>
      <Card><TextArea label={m.glass_reason()} hint={m.glass_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}
