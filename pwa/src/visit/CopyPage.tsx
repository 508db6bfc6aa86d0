import type { JSX } from 'preact';
import type { ScreenProps } from '../app/screens';
import { TabletForm, type TabletPage } from '../household/TabletForm';
import { m } from '../messages';
import { DayField, Form, RadioGroup, useForm, type FieldErrors } from '../ui';
import { day } from '../ui/format';
import type { CopyWay } from './command';
import { copyWayOptions } from './words';

interface Values {
  readonly way: CopyWay | '';
  readonly on: string;
}

/** Records how and when the household got what was agreed at a visit on paper (practice 34). */
export function CopyPage({ params }: ScreenProps): JSX.Element {
  const visit = params['visit'] ?? '';
  return (
    <TabletForm id={params['id'] ?? ''} verb="recordCopy" subject={visit} title={m.visit_copy_title()}>
      {(page) => <CopyForm {...page} visit={visit} />}
    </TabletForm>
  );
}

function CopyForm({ file, desk, draft, save, leave, visit }: TabletPage & { readonly visit: string }): JSX.Element {
  const report = (file.visits ?? []).find(({ id }) => id === visit);
  const form = useForm<Values>({
    initial: { way: '', on: desk.today }, draft, onDone: leave, validate: (values) => copyErrors(values, desk.today),
    onSubmit: ({ way, on }) => save({ recordCopy: { visit, way: way === '' ? 'BY_HAND' : way, on } }),
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <p>{m.visit_copy_intro()}</p>
      {report && <blockquote><p class="soft small">{day(report.on)}</p><p>{report.agreements === '' ? report.summary : report.agreements}</p></blockquote>}
      <RadioGroup label={m.visit_copy_way()} options={copyWayOptions()} list {...form.field('way')} />
      <DayField label={m.visit_copy_on()} max={desk.today} {...form.field('on')} />
    </Form>
  );
}

/** What does not fit yet. */
export function copyErrors({ way, on }: Values, today: string): FieldErrors<Values> {
  return {
    ...(way === '' && { way: m.visit_copy_error_way() }),
    ...(on === '' && { on: m.visit_copy_error_on() }),
    ...(on > today && { on: m.visit_copy_error_future() }),
  };
}
