import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import type { ContactChannel, DayPart } from '../graphql/graphql';
import { m } from '../messages';
import { DayField, Form, RadioGroup, TextArea, useForm, YesNoField, type FieldErrors, type YesNo } from '../ui';
import { TabletForm, type TabletPage } from './TabletForm';
import { channelOptions, dayPartOptions } from './words';

interface AttemptValues {
  readonly on: string;
  readonly dayPart: DayPart | '';
  readonly channel: ContactChannel | '';
  readonly reached: YesNo | '';
  readonly summary: string;
}

/** Records one try to speak the household (route 1.2). */
export function AttemptPage({ params }: ScreenProps): JSX.Element {
  return (
    <TabletForm id={params['id'] ?? ''} verb="recordContactAttempt" title={m.household_attempt_title()}>
      {(page) => <AttemptForm {...page} />}
    </TabletForm>
  );
}

function AttemptForm({ desk, draft, save, leave }: TabletPage): JSX.Element {
  const initial = useMemo<AttemptValues>(() => ({ on: desk.today, dayPart: '', channel: '', reached: '', summary: '' }), []);
  const validate = useCallback((values: AttemptValues) => attemptErrors(values, desk.today), [desk.today]);
  const form = useForm<AttemptValues>({
    initial, validate, draft, onDone: leave,
    onSubmit: ({ on, dayPart, channel, reached, summary }) => save({ recordContactAttempt: {
      on, dayPart: dayPart === '' ? null : dayPart, channel: channel === '' ? 'PHONE' : channel, reached: reached === 'YES', summary: summary.trim() || null,
    } }),
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <DayField label={m.household_attempt_on()} max={desk.today} {...form.field('on')} />
      <RadioGroup label={m.household_attempt_channel()} options={channelOptions()} {...form.field('channel')} />
      <YesNoField label={m.household_attempt_reached()} strict {...form.field('reached')} />
      <RadioGroup label={m.household_attempt_part()} optional options={dayPartOptions()} {...form.field('dayPart')} />
      <TextArea label={m.household_attempt_summary()} hint={desk.role === 'LANDLORD' ? m.household_who_reads_identity() : m.household_who_reads_care()} optional rows={3} {...form.field('summary')} />
    </Form>
  );
}

function attemptErrors({ on, channel, reached }: AttemptValues, today: string): FieldErrors<AttemptValues> {
  return {
    ...(on === '' && { on: m.household_error_on() }),
    ...(on > today && { on: m.household_error_on_future() }),
    ...(channel === '' && { channel: m.household_error_channel() }),
    ...(reached === '' && { reached: m.household_error_reached() }),
  };
}
