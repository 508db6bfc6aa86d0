import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Card, DayField, Form, Notice, RadioGroup, TextArea } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { answerArrangement, answerFaults, type AnswerValues, type Arrangement } from './arrangement';
import { toArrears } from './ArrangementScreens';
import { ProposedFacts } from './ProposedFacts';

/** The landlord's answer to what a case manager or care worker proposed with the tenant (practice 8). */
export function AnswerScreen({ params, query }: ScreenProps): JSX.Element {
  const id = params['arrangement'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="answerArrangement" subject={id} title={m.household_verb_answer_arrangement()} {...toArrears(query)}>
      {(page) => {
        const proposed = (page.file.arrangements ?? []).find((one) => one.id === id);
        const open = proposed && proposed.answeredOn === null && proposed.endedOn === null;
        return open ? <AnswerForm arrangement={proposed} {...page} /> : <Notice tone="warning"><p>{m.arrangement_answer_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function AnswerForm({ arrangement, desk, draft, send, leave }: FormPage & { readonly arrangement: Arrangement }): JSX.Element {
  const initial = useMemo<AnswerValues>(() => ({ accepted: '', on: desk.today, reason: '' }), []);
  const faults = useMemo(() => answerFaults(arrangement.on, desk.today), [arrangement.on, desk.today]);
  const form = useSendForm<AnswerValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(answerArrangement(arrangement.id, values), values) });
  return (
    <Form form={form} submit={m.arrangement_answer_submit()}>
      <ProposedFacts arrangement={arrangement} desk={desk} />
      <Card>
        <RadioGroup label={m.arrangement_answer()} {...form.field('accepted')} options={[{ value: 'YES', label: m.arrangement_answer_yes() }, { value: 'NO', label: m.arrangement_answer_no() }]} />
        {form.values.accepted === 'NO' && <TextArea rows={2} label={m.arrangement_answer_reason()} hint={m.arrangement_answer_reason_hint()} {...form.field('reason')} />}
        <DayField label={m.arrangement_answer_on()} max={desk.today} {...form.field('on')} />
      </Card>
    </Form>
  );
}
