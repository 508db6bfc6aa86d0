import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import type { CompositionSource } from '../graphql/graphql';
import { m } from '../messages';
import { CheckboxGroup, DayField, Form, LinkButton, Notice, RadioGroup, TextArea } from '../ui';
import { useSendForm, type Faults } from '../ui/sendForm';
import { valuesOf } from './parameters';
import { residentsOn } from './safety';
import type { Resident } from './today';
import { sourceOptions } from './words';

interface CompositionValues {
  readonly on: string;
  readonly source: CompositionSource | '';
  readonly residents: readonly string[];
  readonly note: string;
}

/** Establishes who lives here: online, never by the landlord (practice 2). */
export function CompositionPage({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="establishComposition" title={m.household_composition_title()} intro={m.household_composition_intro()}>
      {(page) => <CompositionForm {...page} />}
    </FileForm>
  );
}

function CompositionForm({ file, desk, send, draft, leave }: FormPage): JSX.Element {
  const living = residentsOn(file, desk.today);
  const initial = useMemo<CompositionValues>(() => ({ on: desk.today, source: '', residents: [], note: '' }), []);
  const faults = useCallback((values: CompositionValues) => compositionFaults(values, living, desk.today), [living.map(({ id }) => id).join(), desk.today]);
  const form = useSendForm<CompositionValues>({
    initial, faults, draft, onDone: leave,
    onSend: (values) => send({ establishComposition: { on: values.on, source: values.source, residents: values.residents, note: values.note.trim() || null } }, values),
  });
  if (living.length === 0) {
    return <><Notice tone="warning"><p>{m.household_error_composition_empty()}</p></Notice><div><LinkButton look="main" href={`/households/${file.id}/residents/new`}>{m.household_resident_add()}</LinkButton></div></>;
  }
  return (
    <Form form={form} submit={m.household_composition_submit()}>
      <CheckboxGroup label={m.household_composition_who()} hint={m.household_composition_who_hint()} list options={living.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('residents')} />
      <RadioGroup label={m.household_composition_source()} options={sourceOptions()} list {...form.field('source')} />
      <DayField label={m.household_composition_on()} hint={m.household_composition_counts({ days: valuesOf(file, desk.today).compositionDays })} max={desk.today} {...form.field('on')} />
      <TextArea label={m.household_composition_note()} hint={m.household_who_reads_identity()} optional rows={2} {...form.field('note')} />
    </Form>
  );
}

function compositionFaults({ on, source, residents }: CompositionValues, living: readonly Resident[], today: string): Faults {
  const missing = living.filter(({ id }) => !residents.includes(id)).map(({ name }) => name);
  return {
    ...(missing.length > 0 && { residents: m.household_error_composition_who({ names: missing.join(', ') }) }),
    ...(source === '' && { source: m.household_error_composition_source() }),
    ...(on === '' && { on: m.household_error_on() }),
    ...(on > today && { on: m.household_error_on_future() }),
  };
}
