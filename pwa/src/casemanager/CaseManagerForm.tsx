import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Person } from '../involvement/desk';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, SelectField, TextArea, YesNoField, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { appointFaults, type AppointValues } from './casemanager';

interface Props {
  readonly people: readonly Person[];
  readonly teamOf: (person: Person) => string;
  /** Who is case manager now, and would step back. */
  readonly now: string | null;
  /** The chair alone appoints provisionally (practice 19). */
  readonly asksProvisional: boolean;
  readonly draft: DraftName;
  readonly onSend: (values: AppointValues) => Promise<Sent>;
  readonly onDone: () => void;
}

const NOBODY: AppointValues = { person: '', provisional: 'NO', handover: '' };

/** Who it will be, and what they must know. */
export function CaseManagerForm({ people, teamOf, now, asksProvisional, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => appointFaults(now), [now]);
  const form = useSendForm<AppointValues>({ initial: NOBODY, faults, onSend, onDone, draft });
  const provisional = form.field('provisional');
  return (
    <Form form={form} submit={m.plan_appoint()}>
      <Card>
        <SelectField label={m.plan_who()} options={people.map((person) => ({ value: person.id, label: `${person.name}, ${teamOf(person)}` }))} {...form.field('person')} />
        {asksProvisional && <YesNoField strict label={m.plan_provisional_question()} hint={m.plan_provisional_hint()} {...provisional} onChange={(value) => provisional.onChange(value === 'YES' || value === 'NO' ? value : '')} />}
        <TextArea label={m.plan_handover()} hint={m.team_handover_hint()} optional={now === null} {...form.field('handover')} />
      </Card>
    </Form>
  );
}
