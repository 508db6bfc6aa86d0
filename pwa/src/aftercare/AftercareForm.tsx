import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, Notice, SelectField, TextArea, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import type { Desk } from '../involvement/desk';
import { aftercareFaults, reopenFaults, type AftercareValues, type ReopenValues } from './aftercare';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Who stays in touch with the household, and until when. */
export function AftercareForm({ initial, organisations, desk, draft, onSend, onDone }: Props<AftercareValues> & { readonly organisations: readonly Option<string>[]; readonly desk: Desk }): JSX.Element {
  const faults = useMemo(() => aftercareFaults(desk.today), [desk.today]);
  const form = useSendForm<AftercareValues>({ initial, faults, onSend, onDone, draft });
  const owners = desk.people.filter(({ organisation, active }) => active && organisation === form.values.organisation).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <SelectField label={m.aftercare_who()} options={organisations} {...form.field('organisation')} />
        {owners.length > 0 && <SelectField label={m.aftercare_person()} optional options={owners} {...form.field('owner')} />}
        <DayField label={m.aftercare_until()} min={desk.today} {...form.field('until')} />
        <TextArea label={m.aftercare_what()} hint={m.aftercare_what_hint()} {...form.field('what')} />
      </Card>
    </Form>
  );
}

/** Why a closed file opens again. */
export function ReopenForm({ initial, draft, onSend, onDone }: Props<ReopenValues>): JSX.Element {
  const form = useSendForm<ReopenValues>({ initial, faults: reopenFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.aftercare_reopen()}>
      <Notice tone="warning"><p>{m.aftercare_reopen_means()}</p></Notice>
      <Card><TextArea label={m.aftercare_reopen_reason()} {...form.field('reason')} /></Card>
    </Form>
  );
}
