import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import type { LeaveReason } from '../graphql/graphql';
import { m } from '../messages';
import { DayField, Form, Notice, RadioGroup, TextField, useForm, type FieldErrors } from '../ui';
import { endTakesProtection } from './edits';
import { UnsafeNotice } from './ResidentFields';
import { TabletForm, type TabletPage } from './TabletForm';
import type { Resident } from './today';
import { leavingOptions } from './words';

interface EndValues {
  readonly on: string;
  readonly reason: LeaveReason | '';
  readonly source: string;
}

const START: EndValues = { on: '', reason: '', source: '' };

/** Records that somebody no longer lives here, with date and source (practice 3). */
export function EndResidentPage({ params }: ScreenProps): JSX.Element {
  const resident = params['resident'] ?? '';
  return (
    <TabletForm id={params['id'] ?? ''} verb="endResident" subject={resident} title={m.household_resident_end_title()}>
      {(page) => {
        const known = page.file.residents.find(({ id }) => id === resident);
        return known ? <EndForm {...page} resident={known} /> : <Notice tone="warning"><p>{m.household_resident_unknown()}</p></Notice>;
      }}
    </TabletForm>
  );
}

function EndForm({ desk, draft, save, leave, resident }: TabletPage & { readonly resident: Resident }): JSX.Element {
  const validate = useCallback((values: EndValues) => endErrors(values, desk.today), [desk.today]);
  const form = useForm<EndValues>({
    initial: START, validate, draft, onDone: leave,
    onSubmit: ({ on, reason, source }) => save({ endResident: { resident: resident.id, on, reason: reason === '' ? 'MOVED_OUT' : reason, source: source.trim() } }),
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <p><strong>{resident.name}</strong></p>
      {endTakesProtection(resident, desk.today) && <UnsafeNotice />}
      <DayField label={m.household_end_on()} max={desk.today} {...form.field('on')} />
      <RadioGroup label={m.household_end_reason()} options={leavingOptions()} list {...form.field('reason')} />
      <TextField label={m.household_end_source()} width="wide" {...form.field('source')} />
    </Form>
  );
}

function endErrors({ on, reason, source }: EndValues, today: string): FieldErrors<EndValues> {
  return {
    ...(on === '' && { on: m.household_error_on() }),
    ...(on > today && { on: m.household_error_on_future() }),
    ...(reason === '' && { reason: m.household_error_end_reason() }),
    ...(source.trim() === '' && { source: m.household_error_source() }),
  };
}
