import type { JSX } from 'preact';
import type { ScreenProps } from '../app/screens';
import type { VulnerabilityReason } from '../graphql/graphql';
import { m } from '../messages';
import { Form, RadioGroup, TextArea, useForm, type FieldErrors } from '../ui';
import { TabletForm, type TabletPage } from './TabletForm';
import { vulnerabilityOptions } from './words';

interface MarkValues {
  readonly reason: VulnerabilityReason | '';
  readonly note: string;
}

const START: MarkValues = { reason: '', note: '' };

/** Marks a household vulnerable; anybody in the file may (practice 4). */
export function VulnerablePage({ params }: ScreenProps): JSX.Element {
  return (
    <TabletForm id={params['id'] ?? ''} verb="markVulnerable" title={m.household_vulnerable_title()} intro={m.household_vulnerable_intro()}>
      {(page) => <MarkForm {...page} />}
    </TabletForm>
  );
}

function MarkForm({ draft, save, leave }: TabletPage): JSX.Element {
  const form = useForm<MarkValues>({
    initial: START, validate: markErrors, draft, onDone: leave,
    onSubmit: ({ reason, note }) => save({ markVulnerable: { reason: reason === '' ? 'OTHER' : reason, note: note.trim() || null } }),
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <RadioGroup label={m.household_vulnerable_reason()} options={vulnerabilityOptions()} list {...form.field('reason')} />
      <TextArea label={m.household_vulnerable_note()} hint={m.household_who_reads_identity()} optional={form.values.reason !== 'OTHER'} rows={2} {...form.field('note')} />
    </Form>
  );
}

function markErrors({ reason, note }: MarkValues): FieldErrors<MarkValues> {
  return {
    ...(reason === '' && { reason: m.household_error_vulnerable() }),
    ...(reason === 'OTHER' && note.trim() === '' && { note: m.household_error_vulnerable_note() }),
  };
}
