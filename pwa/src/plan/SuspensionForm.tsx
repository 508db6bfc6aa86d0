import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, EuroField, Form, Notice, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { endFaults, suspensionFaults, type EndValues, type SuspensionValues } from './suspension';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** The landlord suspends the eviction, with a term (route 3.1c–e). */
export function SuspensionForm({ initial, draft, onSend, onDone }: Props<SuspensionValues>): JSX.Element {
  const form = useSendForm<SuspensionValues>({ initial, faults: suspensionFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.plan_suspend_submit()}>
      <Card>
        <DayField label={m.plan_suspend_from()} {...form.field('from')} />
        <DayField label={m.plan_suspend_until()} hint={m.plan_suspend_until_hint()} {...form.field('until')} />
        <EuroField label={m.plan_frozen()} hint={m.plan_frozen_hint()} optional {...form.field('frozenCents')} />
        <DayField label={m.plan_frozen_on()} optional={form.values.frozenCents === null || form.values.frozenCents === 0} {...form.field('frozenOn')} />
      </Card>
    </Form>
  );
}

/** Ends it before its term. */
export function EndSuspensionForm({ initial, today, draft, onSend, onDone }: Props<EndValues> & { readonly today: string }): JSX.Element {
  const faults = useMemo(() => endFaults(today), [today]);
  const form = useSendForm<EndValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.plan_suspend_end()}>
      <Notice tone="warning"><p>{m.plan_suspend_end_means()}</p></Notice>
      <Card>
        <DayField label={m.plan_suspend_end_on()} {...form.field('on')} />
        <TextArea label={m.plan_suspend_end_reason()} {...form.field('reason')} />
      </Card>
    </Form>
  );
}
