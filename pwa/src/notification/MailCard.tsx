import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { ChooseMailDocument, MailChoiceDocument, type MailWhen } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Form, Notice, RadioGroup, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { mailFaults } from './mailFaults';

interface MailValues {
  readonly when: MailWhen | ''; // '' is none chosen
  readonly address: string; // '' with NEVER
}

/** Whether and where somebody wants mail about what is new. */
export function MailCard(): JSX.Element {
  const asked = useAsked(MailChoiceDocument, {});
  const [done, setDone] = useState(false);
  return (
    <Card title={m.notification_mail_title()} id="mail">
      <p class="reading">{m.notification_mail_what()}</p>
      <div role="status">{done && <Notice tone="ok"><p>{m.notification_mail_done()}</p></Notice>}</div>
      <AskedView asked={asked}>{({ mailChoice }) => <MailForm choice={mailChoice} onDone={() => setDone(true)} />}</AskedView>
    </Card>
  );
}

function MailForm({ choice, onDone }: { readonly choice: MailValues; readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const initial = useMemo(() => ({ when: choice.when, address: choice.address }), [choice]);
  const form = useSendForm<MailValues>({ initial, faults: mailFaults, onDone, onSend: ({ when, address }) => change(tablet, ChooseMailDocument, { choice: { when: when || 'NEVER', address } }) });
  return (
    <Form form={form} submit={m.common_save()} keepsDraft={false}>
      <RadioGroup label={m.notification_mail_when()} {...form.field('when')} options={[
        { value: 'NEVER', label: m.notification_mail_never() }, { value: 'DAILY', label: m.notification_mail_daily() }, { value: 'SOON', label: m.notification_mail_soon() },
      ]} />
      {form.values.when !== 'NEVER' && <TextField kind="email" width="wide" label={m.notification_mail_address()} hint={m.notification_mail_hint()} {...form.field('address')} />}
    </Form>
  );
}
