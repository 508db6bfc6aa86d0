import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Card, DayField, Form, Notice, RadioGroup, TextArea } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { agreeArrangement, agreeFaults, waitsForAdministrator, type AgreeValues, type Arrangement } from './arrangement';
import { ProposedFacts } from './ProposedFacts';

/** The protective administrator's answer to an arrangement, without which it does not hold (practice 23). */
export function AgreeScreen({ params }: ScreenProps): JSX.Element {
  const id = params['arrangement'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="agreeArrangement" subject={id} title={m.household_verb_agree_arrangement()} intro={m.arrangement_agree_intro()}>
      {(page) => {
        const proposed = (page.file.arrangements ?? []).find((one) => one.id === id);
        return proposed && waitsForAdministrator(proposed) ? <AgreeForm arrangement={proposed} {...page} /> : <Notice tone="warning"><p>{m.arrangement_agree_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function AgreeForm({ arrangement, desk, draft, send, leave }: FormPage & { readonly arrangement: Arrangement }): JSX.Element {
  const initial = useMemo<AgreeValues>(() => ({ agrees: '', on: desk.today, reason: '' }), []);
  const faults = useMemo(() => agreeFaults(arrangement.on, desk.today), [arrangement.on, desk.today]);
  const form = useSendForm<AgreeValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(agreeArrangement(arrangement.id, values), values) });
  return (
    <Form form={form} submit={m.arrangement_answer_submit()}>
      <ProposedFacts arrangement={arrangement} desk={desk} />
      <Card>
        <RadioGroup label={m.arrangement_agree_question()} {...form.field('agrees')} options={[{ value: 'YES', label: m.arrangement_agree_yes() }, { value: 'NO', label: m.arrangement_agree_no() }]} />
        {form.values.agrees === 'NO' && <TextArea rows={2} label={m.arrangement_answer_reason()} hint={m.arrangement_agree_reason_hint()} {...form.field('reason')} />}
        <DayField label={m.arrangement_answer_on()} max={desk.today} {...form.field('on')} />
      </Card>
    </Form>
  );
}
