import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, Notice, RadioGroup, SelectField, TextArea, TextField, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import {
  DESTINATIONS, eventFaults, EVENTS, incidentFaults, INCIDENTS, outcomeFaults, OUTCOMES, type EventValues, type IncidentValues, type OutcomeValues,
} from './legal';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** One dated step of the law. */
export function EventForm({ initial, draft, onSend, onDone }: Props<EventValues>): JSX.Element {
  const form = useSendForm<EventValues>({ initial, faults: eventFaults, onSend, onDone, draft });
  const { kind } = form.values;
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.legal_event_kind()} options={optionsOf(EVENTS)} {...form.field('kind')} />
        <DayField label={m.legal_on()} {...form.field('on')} />
        {kind === 'EVICTION_ANNOUNCED' && <DayField label={m.legal_evict_on()} hint={m.legal_evict_on_hint()} {...form.field('evictOn')} />}
        {kind === 'MORATORIUM_GRANTED' && <DayField label={m.legal_until()} hint={m.legal_until_hint()} {...form.field('until')} />}
        <TextField label={m.legal_reference()} hint={m.legal_reference_hint()} optional {...form.field('reference')} />
      </Card>
    </Form>
  );
}

/** How it ended; closes the file until the household is reported again. */
export function OutcomeForm({ initial, cleared, draft, onSend, onDone }: Props<OutcomeValues> & { readonly cleared: (day: string) => boolean }): JSX.Element {
  const form = useSendForm<OutcomeValues>({ initial, faults: outcomeFaults, onSend, onDone, draft });
  const { kind, on } = form.values;
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.legal_outcome_kind()} options={optionsOf(OUTCOMES)} {...form.field('kind')} />
        <DayField label={m.legal_on()} {...form.field('on')} />
        {kind === 'EVICTED' && on !== '' && !cleared(on) && <Notice tone="danger"><p>{m.legal_outcome_incident()}</p></Notice>}
        <SelectField label={m.legal_destination()} optional options={optionsOf(DESTINATIONS)} {...form.field('destination')} />
        <TextArea label={m.legal_note()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}

/** What should not have happened: never refused, never hidden. */
export function IncidentForm({ initial, draft, onSend, onDone }: Props<IncidentValues>): JSX.Element {
  const form = useSendForm<IncidentValues>({ initial, faults: incidentFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.legal_incident_submit()}>
      <Card>
        <RadioGroup list label={m.legal_incident_kind()} options={optionsOf(INCIDENTS)} {...form.field('kind')} />
        <DayField label={m.legal_on()} {...form.field('on')} />
        <TextArea label={m.legal_incident_what()} {...form.field('what')} />
      </Card>
    </Form>
  );
}
