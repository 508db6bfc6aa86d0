import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Person } from '../involvement/desk';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Button, Card, CheckboxGroup, Form, SelectField, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { passFaults, sayFile, type PassValues, type TeamFile } from './team';

interface Props {
  readonly files: readonly TeamFile[];
  readonly people: readonly Person[];
  /** Somebody steps back: the next one must know what was going on. */
  readonly fromSomebody: boolean;
  readonly draft: DraftName;
  readonly onDone: () => void;
  readonly onSend: (values: PassValues) => Promise<Sent>;
}

const NOTHING: PassValues = { files: [], person: '', handover: '' };

/** Which files, to whom, and what they must know. */
export function PassForm({ files, people, fromSomebody, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => passFaults(fromSomebody), [fromSomebody]);
  const here = ({ files: chosen, ...rest }: PassValues) => ({ ...rest, files: chosen.filter((id) => files.some(({ household }) => household.id === id)) });
  const form = useSendForm<PassValues>({ initial: NOTHING, faults, draft, onDone, onSend: (values) => onSend(here(values)) });
  return (
    <Form form={form} submit={fromSomebody ? m.team_pass() : m.team_assign()}>
      <Card title={m.team_which()} id="which">
        <CheckboxGroup list label={m.team_which_label()} {...form.field('files')}
          options={files.map((file) => ({ value: file.household.id, label: file.household.name === '' ? m.household_unnamed() : file.household.name, hint: sayFile(file) }))} />
        <div><Button onClick={() => form.set('files', files.map(({ household }) => household.id))}>{m.team_all()}</Button></div>
      </Card>
      <Card title={m.team_to_whom()} id="to">
        <SelectField label={m.plan_who()} options={people.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('person')} />
        <TextArea label={m.plan_handover()} hint={m.team_handover_hint()} optional={!fromSomebody} {...form.field('handover')} />
      </Card>
    </Form>
  );
}
