import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { adviceOptions } from '../household/words';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, CheckboxGroup, DayField, Form, Notice, RadioGroup, TextArea, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { reportFaults, STEPS, type ReportValues } from './safehome';
import { secretFaults, type SecretValues } from './secret';
import { endFaults, warningFaults, type EndValues, type WarningValues } from './warning';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** A warning: what is so at this door, and what to do about it (practice 29). */
export function WarningForm({ initial, today, draft, onSend, onDone }: Props<WarningValues> & { readonly today: string }): JSX.Element {
  const faults = useMemo(() => warningFaults(today), [today]);
  const form = useSendForm<WarningValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <CheckboxGroup list label={m.safety_advice()} options={adviceOptions()} {...form.field('advice')} />
        <TextArea rows={2} label={m.safety_fact()} hint={m.safety_fact_hint()} {...form.field('fact')} />
        <TextArea rows={2} label={m.safety_reason()} hint={m.safety_reason_hint()} {...form.field('reason')} />
        <DayField label={m.safety_until()} hint={m.safety_until_hint()} optional min={today} {...form.field('until')} />
      </Card>
    </Form>
  );
}

/** Why something that protected is not needed any more: a warning, or that somebody is secret. */
export function EndForm({ means, label, submit, initial, draft, onSend, onDone }: Props<EndValues> & { readonly means: string; readonly label: string; readonly submit: string }): JSX.Element {
  const form = useSendForm<EndValues>({ initial, faults: endFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={submit}>
      <Notice tone="warning"><p>{means}</p></Notice>
      <Card><TextArea label={label} {...form.field('reason')} /></Card>
    </Form>
  );
}

/** A step of the reporting code. */
export function ReportForm({ initial, residents, draft, onSend, onDone }: Props<ReportValues> & { readonly residents: readonly Option<string>[] }): JSX.Element {
  const form = useSendForm<ReportValues>({ initial, faults: reportFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.safety_step()} options={optionsOf(STEPS)} {...form.field('step')} />
        <DayField label={m.safety_on()} {...form.field('on')} />
        {residents.length > 0 && <CheckboxGroup list label={m.safety_about()} optional options={residents} {...form.field('residents')} />}
        <TextArea label={m.safety_note()} hint={m.safety_note_hint()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}

interface SecretProps extends Props<SecretValues> {
  readonly residents: readonly Option<string>[];
  readonly people: readonly Option<string>[];
}

/** Who is secret, and who may see where they are. */
export function SecretForm({ initial, residents, people, draft, onSend, onDone }: SecretProps): JSX.Element {
  const form = useSendForm<SecretValues>({ initial, faults: secretFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.safety_secret_submit()}>
      <Notice><p>{m.safety_secret_means()}</p></Notice>
      <Card>
        <RadioGroup list label={m.safety_secret_who()} options={residents} {...form.field('resident')} />
        <CheckboxGroup list label={m.safety_secret_people()} hint={m.safety_secret_people_hint()} optional options={people} {...form.field('people')} />
        <TextArea rows={2} label={m.safety_secret_reason()} hint={m.safety_secret_reason_hint()} optional {...form.field('reason')} />
      </Card>
    </Form>
  );
}
