import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, RadioGroup, SelectField, TextArea, TextField, type DraftName } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm } from '../ui/sendForm';
import { consultationFaults, NO_PARTICIPANT, type ConsultationValues } from './consultation';
import type { Names } from './ReadBack';

interface Props {
  readonly initial: ConsultationValues;
  readonly today: string;
  readonly organisations: readonly string[];
  readonly names: Names;
  readonly draft: DraftName;
  readonly onSend: (values: ConsultationValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Who spoke with whom, when, about what that could not wait, and what came of it. */
export function ConsultationForm({ initial, today, organisations, names, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => consultationFaults(today), [today]);
  const form = useSendForm<ConsultationValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.decision_talk_submit()}>
      <Card>
        <DayField label={m.decision_talk_on()} {...form.field('on')} />
        <TextField width="short" label={m.decision_talk_time()} hint={m.decision_talk_time_hint()} {...form.field('startsAt')} />
        <RadioGroup label={m.decision_talk_how()} options={[{ value: 'YES', label: m.decision_talk_phone() }, { value: 'NO', label: m.decision_talk_together() }]} {...form.field('byPhone')} />
      </Card>
      <Rows label={m.decision_talk_who()} hint={m.decision_talk_who_hint()} rowName={m.decision_talk_participant()} blank={NO_PARTICIPANT} {...form.field('participants')}>
        {(at) => {
          const people = names.peopleOf(form.values.participants[at]?.organisation ?? '');
          return (
            <>
              <SelectField label={m.decision_organisation()} options={organisations.map((value) => ({ value, label: names.organisation(value) }))} {...form.cell('participants', at, 'organisation')} />
              {people.length > 0 && <SelectField label={m.decision_step_owner()} optional options={people.map(({ id, name }) => ({ value: id, label: name }))} {...form.cell('participants', at, 'person')} />}
            </>
          );
        }}
      </Rows>
      <Card>
        <TextArea label={m.decision_talk_question()} {...form.field('question')} />
        <TextArea label={m.decision_talk_outcome()} hint={m.decision_talk_outcome_hint()} optional {...form.field('outcome')} />
      </Card>
    </Form>
  );
}
