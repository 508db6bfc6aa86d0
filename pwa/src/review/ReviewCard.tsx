import type { JSX } from 'preact';
import type { ReviewChoice, SettleReview } from '../graphql/graphql';
import type { Names } from '../household/names';
import { inLanguage, m } from '../messages';
import type { Sent } from '../sync';
import { Card, DefinitionList, Form, RadioGroup, TextField, WhoWhen } from '../ui';
import { useSendForm, type Faults } from '../ui/sendForm';
import { written, type Left } from './left';
import { sayPath, sayText } from './words';

interface Props {
  readonly left: Left;
  readonly title: string;
  readonly names: Names;
  readonly first: boolean;
  readonly onSettle: (settle: SettleReview) => Promise<Sent>;
  readonly onDone: () => void;
}

interface SettleValues {
  readonly choice: ReviewChoice | '';
  readonly reason: string;
}

const START: SettleValues = { choice: '', reason: '' };

/** One change that was left behind: who wrote it, why it waits, its words, and what becomes of it. */
export function ReviewCard({ left, title, names, first, onSettle, onDone }: Props): JSX.Element {
  const { operation, author, why, at } = left;
  const form = useSendForm<SettleValues>({
    initial: START, faults: settleFaults, onDone,
    onSend: ({ choice, reason }) => onSettle({ operation: operation.id, choice: choice === '' ? 'KEEP_ASIDE' : choice, reason: reason.trim() || null }),
  });
  return (
    <Card title={title} id={`left-${operation.id}`}>
      <p><WhoWhen who={`${names.person(author.person)}, ${names.organisation(author.organisation)}`} at={operation.recordedAt ?? at} /></p>
      {why && <DefinitionList facts={[{ term: m.review_why(), value: inLanguage(why) }]} />}
      <h3>{m.review_words()}</h3>
      <DefinitionList facts={written(operation).map((line) => ({ term: sayPath(line.path), value: sayText(line, names) }))} />
      <Form form={form} submit={m.review_submit()} look={first ? 'main' : 'second'} keepsDraft={false}>
        <RadioGroup label={m.review_choice()} list options={[
          ...(operation.verb === '' ? [] : [{ value: 'TAKE_IN' as const, label: m.review_take_in() }]), // nothing that goes into a file
          { value: 'KEEP_ASIDE' as const, label: m.review_keep_aside() },
        ]} {...form.field('choice')} />
        {form.values.choice === 'KEEP_ASIDE' && <TextField label={m.review_reason()} width="wide" {...form.field('reason')} />}
      </Form>
    </Card>
  );
}

function settleFaults({ choice, reason }: SettleValues): Faults {
  return {
    ...(choice === '' && { choice: m.review_error_choice() }),
    ...(choice === 'KEEP_ASIDE' && reason.trim() === '' && { reason: m.review_error_reason() }),
  };
}
