import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import { acting } from '../app/online';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Card, EuroField, Form, RadioGroup, SelectField, TextField } from '../ui';
import { month as sayMonth } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { hasLater, monthOf, monthsUntil, ownTenancies, recordRent, rentFaults, sayMade, type RentValues, type Standing } from './rent';

/** The landlord records the rent and what was paid of one month, where no books bring it. */
export function RentScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordRent" title={m.household_rent_record()} intro={m.household_rent_record_intro()}>
      {(page) => <RentForm {...page} />}
    </FileForm>
  );
}

function RentForm({ file, desk, draft, send, leave }: FormPage): JSX.Element {
  const tablet = useTablet();
  const tenancies = ownTenancies(file, desk.organisationId);
  const months = monthsUntil(desk.today);
  const initial = useMemo<RentValues>(() => {
    const [first] = tenancies;
    return { tenancy: first?.id ?? acting(tablet).newId(), number: '', ...monthOf(first, months[0] ?? '') };
  }, []);
  const faults = useMemo(() => rentFaults(tenancies), [file]);
  const form = useSendForm<RentValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(recordRent(tenancies, values, desk.today), values) });
  const known = tenancies.find(({ id }) => id === form.values.tenancy);
  return (
    <Form form={form} submit={m.common_save()}>
      <Card>
        {tenancies.length > 1 && (
          <SelectField label={m.household_rent_tenancy()} options={tenancies.map(({ id, number }) => ({ value: id, label: number }))} {...form.field('tenancy')}
            onChange={(id) => form.change({ tenancy: id, ...monthOf(tenancies.find((one) => one.id === id), form.values.month) })} />
        )}
        {known === undefined && <TextField label={m.household_rent_number()} optional width="short" {...form.field('number')} />}
        <SelectField label={m.common_month()} options={months.map((value) => ({ value, label: sayMonth(value) }))} hint={hasLater(known, form.values.month) ? m.household_rent_later() : undefined}
          {...form.field('month')} onChange={(of) => form.change(monthOf(known, of))} />
        <EuroField label={m.household_rent_due_in()} {...form.field('due')} />
        <EuroField label={m.household_rent_paid_in()} {...form.field('paid')} />
        <RadioGroup<Standing> label={m.household_rent_standing()} options={[{ value: 'OWED', label: m.household_rent_standing_owed() }, { value: 'CREDIT', label: m.household_rent_standing_credit() }]}
          {...form.field('standing')} onChange={(standing) => form.change({ standing, balance: null })} />
        {form.values.standing === 'CREDIT'
          ? <EuroField label={m.household_rent_credit_after()} {...form.field('balance')} />
          : <EuroField label={m.household_rent_balance_after()} hint={sayMade(known, form.values)} optional={known !== undefined} {...form.field('balance')} />}
      </Card>
    </Form>
  );
}
