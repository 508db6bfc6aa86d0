import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import { Card, DayField, Form, Notice } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { endFaults, endTenancy, type EndValues } from './tenancy';

/** The landlord records the last day of a tenancy. */
export function EndScreen({ params }: ScreenProps): JSX.Element {
  const id = params['tenancy'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endTenancy" subject={id} title={m.household_verb_end_tenancy()} intro={m.household_rent_end_intro()}>
      {(page) => {
        const tenancy = (page.file.tenancies ?? []).find((one) => one.id === id);
        return tenancy ? <EndForm tenancy={tenancy} {...page} /> : <Notice tone="warning"><p>{m.household_rent_end_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function EndForm({ tenancy, desk, draft, send, leave }: FormPage & { readonly tenancy: Item<HouseholdFile['tenancies']> }): JSX.Element {
  const initial = useMemo<EndValues>(() => ({ on: tenancy.endsOn ?? '' }), []);
  const faults = useMemo(() => endFaults(tenancy, desk.today), [tenancy.startsOn, desk.today]);
  const form = useSendForm<EndValues>({ initial, faults, draft, onDone: leave, onSend: (values) => send(endTenancy(tenancy.id, values), values) });
  return (
    <Form form={form} submit={m.common_save()}>
      <Card><DayField label={m.household_rent_end_on()} hint={m.household_rent_end_hint()} {...form.field('on')} /></Card>
    </Form>
  );
}
