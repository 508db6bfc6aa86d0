import type { JSX } from 'preact';
import type { ScreenProps } from '../app/screens';
import { TabletForm, type TabletPage } from '../household/TabletForm';
import { m } from '../messages';
import { Form, TextField, useForm } from '../ui';
import { day } from '../ui/format';

const START = { reason: '' };

/** Cancels a planned visit, with the reason. */
export function CancelVisitPage({ params }: ScreenProps): JSX.Element {
  const visit = params['visit'] ?? '';
  return (
    <TabletForm id={params['id'] ?? ''} verb="cancelVisit" subject={visit} title={m.visit_cancel_title()}>
      {(page) => <CancelForm {...page} visit={visit} />}
    </TabletForm>
  );
}

function CancelForm({ file, draft, save, leave, visit }: TabletPage & { readonly visit: string }): JSX.Element {
  const planned = (file.plannedVisits ?? []).find(({ id }) => id === visit);
  const form = useForm({
    initial: START, draft, onDone: leave, validate: reasonError,
    onSubmit: ({ reason }) => save({ cancelVisit: { plannedVisit: visit, reason: reason.trim() } }),
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      {planned && <p>{m.visit_planned_for({ day: day(planned.on) })}{planned.purpose !== '' && `: ${planned.purpose}`}</p>}
      <TextField label={m.visit_cancel_reason()} hint={m.visit_reads_care()} width="wide" {...form.field('reason')} />
    </Form>
  );
}

function reasonError({ reason }: typeof START) {
  return reason.trim() === '' ? { reason: m.visit_cancel_error() } : {};
}
