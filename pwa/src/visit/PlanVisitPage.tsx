import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import { TabletForm, type TabletPage } from '../household/TabletForm';
import { m } from '../messages';
import { DayField, Form, SelectField, TextField, useForm, type FieldErrors } from '../ui';
import { clock, isClock } from './values';

interface PlanValues {
  readonly on: string;
  readonly startsAt: string;
  readonly secondVisitor: string;
  readonly purpose: string;
}

/** Plans a home visit. */
export function PlanVisitPage({ params }: ScreenProps): JSX.Element {
  return <TabletForm id={params['id'] ?? ''} verb="planVisit" title={m.visit_plan_title()}>{(page) => <PlanForm {...page} />}</TabletForm>;
}

function PlanForm({ desk, draft, save, leave }: TabletPage): JSX.Element {
  const initial = useMemo<PlanValues>(() => ({ on: '', startsAt: '', secondVisitor: '', purpose: '' }), []);
  const validate = useCallback((values: PlanValues) => planErrors(values, desk.today), [desk.today]);
  const form = useForm<PlanValues>({
    initial, validate, draft, onDone: leave,
    onSubmit: ({ on, startsAt, secondVisitor, purpose }) => save({ planVisit: {
      on, startsAt: clock(startsAt), visitor: desk.personId, secondVisitor: secondVisitor || null, purpose: purpose.trim() || null,
    } }),
  });
  const colleagues = desk.people.filter(({ id, organisation, active }) => active && organisation === desk.organisationId && id !== desk.personId);
  return (
    <Form form={form} submit={m.household_save_here()}>
      <DayField label={m.visit_plan_on()} min={desk.today} {...form.field('on')} />
      <TextField label={m.visit_plan_at()} hint={m.visit_plan_at_hint()} optional width="short" inputMode="numeric" {...form.field('startsAt')} />
      <TextField label={m.visit_plan_purpose()} hint={m.visit_plan_purpose_hint()} optional width="wide" {...form.field('purpose')} />
      {colleagues.length > 0 && <SelectField label={m.visit_plan_second()} optional options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('secondVisitor')} />}
    </Form>
  );
}

function planErrors({ on, startsAt }: PlanValues, today: string): FieldErrors<PlanValues> {
  return {
    ...(on === '' && { on: m.visit_plan_error_on() }),
    ...(on !== '' && on < today && { on: m.visit_plan_error_past() }),
    ...(!isClock(startsAt) && { startsAt: m.visit_error_clock() }),
  };
}
