import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ResolveConflict } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList, Form, Notice, RadioGroup, TextArea, useForm, WhoWhen, type DraftName } from '../ui';
import type { Result, VaultRefusal } from '../vault';
import { choiceErrors, type ChoiceValues, type FieldConflict } from './choice';
import { sayField, sayValue } from './words';

interface Props {
  readonly file: HouseholdFile;
  readonly conflict: FieldConflict;
  readonly desk: Desk;
  readonly draft: DraftName;
  /** The first of the page has the filled button. */
  readonly first: boolean;
  readonly onChoose: (choice: ResolveConflict) => Promise<Result<string, VaultRefusal>>;
}

const START: ChoiceValues = { choice: '', reason: '' };

/** One field: what it was, what was made of it twice, by whom and when, and the choice. */
export function ConflictCard({ file, conflict, desk, draft, first, onChoose }: Props): JSX.Element {
  const { made, field, base, mine, theirs, unsafe, reason } = conflict;
  const own = unsafe && made.by === desk.personId;
  const validate = useCallback((values: ChoiceValues) => choiceErrors(conflict, desk.personId, values), [conflict, desk.personId]);
  const form = useForm<ChoiceValues>({
    initial: START, validate, draft,
    onSubmit: (values) => onChoose({ conflict: made.id, choice: values.choice === '' ? 'THEIRS' : values.choice, reason: values.reason.trim() || null }),
  });
  return (
    <Card title={titleOf(file, conflict)} id={`conflict-${made.id}`}>
      {unsafe && <Notice tone="warning" title={m.conflict_unsafe_title()}><p>{own ? m.conflict_unsafe_own() : m.conflict_unsafe()}</p></Notice>}
      <DefinitionList facts={[
        { term: m.conflict_base(), value: sayValue(field, base) },
        { term: m.conflict_theirs(), value: <strong>{sayValue(field, theirs)}</strong>, note: <Writer by={conflict.theirsBy} at={conflict.theirsAt} desk={desk} /> },
        { term: m.conflict_mine(), value: <strong>{sayValue(field, mine)}</strong>, note: <Writer by={made.by} at={made.at} desk={desk} /> },
        ...(reason === '' ? [] : [{ term: m.conflict_writer_reason(), value: reason }]),
      ]} />
      <Form form={form} submit={m.conflict_submit()} look={first ? 'main' : 'second'}>
        <RadioGroup label={m.conflict_choice()} list options={[
          { value: 'THEIRS' as const, label: m.conflict_choose_theirs({ value: sayValue(field, theirs) }) },
          { value: 'MINE' as const, label: m.conflict_choose_mine({ value: sayValue(field, mine) }) },
        ]} {...form.field('choice')} />
        {unsafe && form.values.choice === 'MINE' && !own && <TextArea label={m.conflict_reason()} rows={2} {...form.field('reason')} />}
      </Form>
    </Card>
  );
}

function titleOf(file: HouseholdFile, { field, subject }: FieldConflict): string {
  const resident = file.residents.find(({ id }) => id === subject);
  return m.conflict_subject({ field: sayField(field), subject: resident?.name ?? file.name });
}

function Writer({ by, at, desk }: { readonly by: string | null; readonly at: string | null; readonly desk: Desk }): JSX.Element {
  return at === null ? <>{m.conflict_unknown_writer()}</> : <WhoWhen who={desk.person(by)} at={at} />;
}
