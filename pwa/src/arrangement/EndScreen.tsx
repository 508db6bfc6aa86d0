import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import type { ArrangementEnd } from '../graphql/graphql';
import { m } from '../messages';
import { Card, DayField, DefinitionList, Form, Notice, RadioGroup, TextArea } from '../ui';
import { day, euro } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { comesTo, STATUSES, type Arrangement } from './arrangement';
import { toArrears } from './ArrangementScreens';
import { endArrangement, endFaults, endMeans, ENDS, mayEnd, type EndValues } from './end';

const REASONS = Object.keys(ENDS) as ArrangementEnd[];

/** The landlord ends a payment arrangement, and hears what follows before it is sent (route 1.3). */
export function EndScreen({ params, query }: ScreenProps): JSX.Element {
  const id = params['arrangement'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endArrangement" subject={id} title={m.arrangement_end_title()} {...toArrears(query)}>
      {(page) => {
        const known = (page.file.arrangements ?? []).find((one) => one.id === id);
        return known && mayEnd(known) ? <EndForm arrangement={known} {...page} /> : <Notice tone="warning"><p>{m.arrangement_end_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function EndForm({ arrangement, desk, draft, send, leave }: FormPage & { readonly arrangement: Arrangement }): JSX.Element {
  const { id, on, status, totalCents, paidCents, instalments } = arrangement;
  const initial = useMemo<EndValues>(() => ({ reason: '', on: desk.today, note: '' }), []);
  const faults = useMemo(() => endFaults(on, desk.today), [on, desk.today]);
  const form = useSendForm<EndValues>({
    initial, faults, draft, onDone: leave,
    onSend: (values) => send(endArrangement(id, values.reason as ArrangementEnd, values), values), // there is one: it has no fault
  });
  const { reason } = form.values;
  return (
    <Form form={form} submit={m.arrangement_end_submit()}>
      <Card>
        <DefinitionList facts={[
          { term: m.arrangement_end_which(), value: m.arrangement_of({ day: day(on) }), note: STATUSES[status]() },
          { term: m.arrangement_total(), value: euro(totalCents), note: m.arrangement_paid_so_far({ amount: euro(paidCents) }) },
          { term: m.arrangement_answer_paying(), value: comesTo(instalments) },
        ]} />
      </Card>
      <Card>
        <RadioGroup list label={m.arrangement_end_reason()} options={REASONS.map((value) => ({ value, label: ENDS[value].name(), hint: ENDS[value].means() }))} {...form.field('reason')} />
        <DayField label={m.arrangement_end_on()} hint={m.arrangement_end_on_hint()} max={desk.today} {...form.field('on')} />
        <TextArea rows={2} label={m.arrangement_end_note()} hint={m.arrangement_end_note_hint()} optional {...form.field('note')} />
      </Card>
      {reason !== '' && (
        <Notice tone="warning" title={m.arrangement_end_means()} role="status">
          <ul>{endMeans(reason).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </Notice>
      )}
    </Form>
  );
}
