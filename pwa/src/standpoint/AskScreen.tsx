import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, CheckboxGroup, DayField, Form, Notice, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { askable, askFaults, askStandpoints, type AskValues } from './ask';

/** Asks organisations for their standpoint. */
export function AskStandpointsScreen({ params }: ScreenProps): JSX.Element {
  const [id, referral] = [params['id'] ?? '', params['referral'] ?? ''];
  return (
    <FileForm id={id} verb="askStandpoints" subject={referral} title={m.standpoint_ask_title()} intro={m.standpoint_ask_intro()} back={{ href: `/households/${id}/prepare/${referral}`, label: m.standpoint_ask_back() }}>
      {(page) => <Asking {...page} referral={referral} />}
    </FileForm>
  );
}

function Asking({ file, desk, send, draft, leave, referral }: FormPage & { readonly referral: string }): JSX.Element {
  const organisations = askable(file, referral, desk.today).filter((organisation) => desk.choosable.some(({ id }) => id === organisation));
  const initial = useMemo((): AskValues => ({ organisations, dueOn: '', note: '' }), []);
  if (organisations.length === 0) return <Notice tone="ok"><p>{m.standpoint_ask_nobody()}</p></Notice>;
  return (
    <AskForm initial={initial} today={desk.today} options={organisations.map((value) => ({ value, label: desk.organisation(value) }))}
      draft={draft} onDone={leave} onSend={(values) => send(askStandpoints(referral, values), values)} />
  );
}

interface Props {
  readonly initial: AskValues;
  readonly today: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly draft: DraftName;
  readonly onSend: (values: AskValues) => Promise<Sent>;
  readonly onDone: () => void;
}

function AskForm({ initial, today, options, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => askFaults(today), [today]);
  const form = useSendForm<AskValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.standpoint_ask_submit()}>
      <Card>
        <CheckboxGroup list label={m.standpoint_ask_who()} options={options} {...form.field('organisations')} />
        <DayField label={m.standpoint_ask_due()} {...form.field('dueOn')} />
        <TextArea label={m.standpoint_ask_note()} hint={m.standpoint_ask_note_hint()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}
