import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { OverviewSection } from '../graphql/graphql';
import { channelOptions } from '../household/words';
import { m } from '../messages';
import { SECTIONS } from '../overview/overview';
import type { Sent } from '../sync';
import { Card, DayField, Form, RadioGroup, SelectField, TextArea, TextField, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { answerFaults, IDENTIFIED, kindOptions, outcomesFor, requestFaults, type AnswerValues, type RequestValues, type RightsRequest } from './rights';

interface Props<V> {
  readonly initial: V;
  readonly today: string;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

const PARTS: readonly OverviewSection[] = ['ABOUT_YOU', 'ABOUT_HOME', 'ABOUT_REFERRAL', 'ABOUT_DECISION', 'ABOUT_PLAN', 'ABOUT_VISITS', 'ABOUT_PLACES', 'ABOUT_EVICTION'];

/** What a resident asks, as they ask it. */
export function RequestForm({ initial, residents, today, draft, onSend, onDone }: Props<RequestValues> & { readonly residents: readonly Option<string>[] }): JSX.Element {
  const faults = useMemo(() => requestFaults(today), [today]);
  const form = useSendForm<RequestValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.rights_kind()} options={kindOptions()} {...form.field('kind')} />
        <SelectField label={m.rights_resident()} options={residents} {...form.field('resident')} />
        {form.values.kind === 'CORRECTION' && (
          <SelectField label={m.rights_about()} options={PARTS.map((value) => ({ value, label: SECTIONS[value]() }))} {...form.field('about')} />
        )}
        <TextArea label={m.rights_words()} hint={m.rights_words_hint()} {...form.field('words')} />
        <DayField label={m.rights_on()} max={today} {...form.field('on')} />
        <RadioGroup list label={m.rights_identified()} hint={m.rights_identified_hint()} options={optionsOf(IDENTIFIED)} {...form.field('identified')} />
        <TextField optional width="wide" label={m.rights_representative()} hint={m.rights_representative_hint()} {...form.field('representative')} />
      </Card>
    </Form>
  );
}

/** What the resident is answered, and how they were told. */
export function AnswerForm({ initial, request, today, draft, onSend, onDone }: Props<AnswerValues> & { readonly request: RightsRequest }): JSX.Element {
  const faults = useMemo(() => answerFaults(request, today), [request, today]);
  const form = useSendForm<AnswerValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.rights_answer()}>
      <Card>
        <RadioGroup list label={m.rights_outcome()} options={outcomesFor(request, today)} {...form.field('outcome')} />
        <TextArea optional={form.values.outcome === 'GRANTED'} label={m.rights_reason()} hint={m.rights_reason_hint()} {...form.field('reason')} />
        <DayField label={m.rights_told_on()} max={today} {...form.field('on')} />
        <RadioGroup list label={m.rights_told()} options={channelOptions()} {...form.field('told')} />
      </Card>
    </Form>
  );
}
