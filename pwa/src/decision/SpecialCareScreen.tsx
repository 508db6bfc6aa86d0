import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Card, DayField, Form, Notice, RadioGroup, TextArea } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { registerSpecialCare, SAID, specialCareFaults, specialCareOf, type SpecialCareValues } from './specialCare';

/** The special-care desk says what became of a registration (practice 20). */
export function SpecialCareScreen({ params }: ScreenProps): JSX.Element {
  const id = params['decision'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="registerSpecialCare" subject={id} title={m.decision_special_care()} intro={m.decision_special_intro()}>
      {(page) => {
        const decision = (page.file.decisions ?? []).find((one) => one.id === id);
        return decision && specialCareOf(page.file, decision) ? <SpecialCareForm decision={id} {...page} /> : <Notice tone="warning"><p>{m.decision_special_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function SpecialCareForm({ decision, desk, draft, send, leave }: FormPage & { readonly decision: string }): JSX.Element {
  const initial = useMemo<SpecialCareValues>(() => ({ state: '', on: desk.today, note: '' }), []);
  const faults = useMemo(() => specialCareFaults(desk.today), [desk.today]);
  const form = useSendForm<SpecialCareValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(registerSpecialCare(decision, values), values) });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <RadioGroup list label={m.decision_special_state()} options={optionsOf(SAID)} {...form.field('state')} />
        <DayField label={m.decision_special_on()} max={desk.today} {...form.field('on')} />
        {form.values.state === 'REFUSED' && <TextArea rows={3} label={m.decision_special_note()} hint={m.decision_special_note_hint()} {...form.field('note')} />}
      </Card>
    </Form>
  );
}
