import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Sent } from '../sync';
import type { DraftName } from './drafts';
import { Form } from './Form';
import { Card } from './pieces';
import { useSendForm, type Faults } from './sendForm';
import { TextArea } from './TextField';
import { DayField } from './ValueFields';
import { blank, faultsOf } from './values';

/** What is typed, by the names that the command has for them. */
export type DayAndWordsValues = Readonly<Record<string, string>>;

/** One of the two questions. */
export interface Question {
  /** The field of the command. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said when it is left empty. */
  readonly missing: string;
}

interface Props {
  readonly day: Question & {
    /** What stands there at first. */
    readonly first: string;
    /** What else may be wrong with a day. */
    readonly wrong?: (day: string) => string | null;
  };
  readonly words: Question;
  readonly submit: string;
  readonly draft: DraftName;
  readonly onSend: (values: DayAndWordsValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** The form of a change that is a day and a sentence. */
export function DayAndWords({ day, words, submit, draft, onSend, onDone }: Props): JSX.Element {
  const initial = useMemo<DayAndWordsValues>(() => ({ [day.name]: day.first, [words.name]: '' }), []);
  const faults = useMemo(() => dayAndWordsFaults(day, words), [day.name, words.name]);
  const form = useSendForm<DayAndWordsValues>({ initial, faults, onSend: (values) => onSend(typed(values)), onDone, draft });
  return (
    <Form form={form} submit={submit}>
      <Card>
        <DayField label={day.label} {...hinted(day)} {...form.field(day.name)} />
        <TextArea rows={3} label={words.label} {...hinted(words)} {...form.field(words.name)} />
      </Card>
    </Form>
  );
}

/** What does not fit yet in the answers to two questions. */
export function dayAndWordsFaults(day: Props['day'], words: Question): (values: DayAndWordsValues) => Faults {
  return (values) => {
    const [on, said] = [values[day.name] ?? '', values[words.name] ?? ''];
    const wrong = on === '' ? null : day.wrong?.(on) ?? null;
    return faultsOf([day.name, on === '', () => day.missing], [day.name, wrong !== null, () => wrong ?? ''], [words.name, blank(said), () => words.missing]);
  };
}

function typed(values: DayAndWordsValues): DayAndWordsValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}

function hinted({ hint }: Question): { readonly hint?: string } {
  return hint === undefined ? {} : { hint };
}
