import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import type { LandlordDuty } from '../graphql/graphql';
import { m } from '../messages';
import { Card, DayField, Form, Notice, RadioGroup, TextArea, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { DUTIES, dutyFaults, dutyOf, fulfilDuty, WHY, type DutyValues } from './duty';

/** Records that a landlord did one of the four things, and what shows it. */
export function DutyScreen({ params }: ScreenProps): JSX.Element {
  const duty = dutyOf(params['duty'] ?? '');
  return (
    <FileForm id={params['id'] ?? ''} verb="fulfilDuty" subject={params['duty'] ?? ''} title={duty ? DUTIES[duty]() : m.duty_title()} {...(duty && { intro: WHY[duty]() })}>
      {(page) => (duty ? <DutyForm duty={duty} {...page} /> : <Notice tone="warning"><p>{m.duty_unknown()}</p></Notice>)}
    </FileForm>
  );
}

function DutyForm({ duty, desk, draft, send, leave }: FormPage & { readonly duty: LandlordDuty }): JSX.Element {
  const byOthers = desk.role !== 'LANDLORD';
  const initial = useMemo<DutyValues>(() => ({ on: desk.today, evidence: '', answer: '', source: '' }), []);
  const faults = useMemo(() => dutyFaults(duty, byOthers, desk.today), [duty, byOthers, desk.today]);
  const form = useSendForm<DutyValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(fulfilDuty(duty, values), values) });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        <DayField label={m.duty_on()} max={desk.today} {...form.field('on')} />
        <TextArea label={m.duty_evidence()} hint={m.duty_evidence_hint()} rows={3} {...form.field('evidence')} />
        {duty === 'DATA_SHARING_OFFERED' && (
          <RadioGroup label={m.duty_answer()} list {...form.field('answer')} options={[
            { value: 'NO_REFUSAL', label: m.duty_answer_none() }, { value: 'REFUSED', label: m.duty_answer_refused() },
          ]} />
        )}
        {byOthers && <TextField label={m.duty_source()} hint={m.duty_source_hint()} {...form.field('source')} />}
      </Card>
    </Form>
  );
}
