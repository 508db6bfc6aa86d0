import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useCallback, useMemo } from 'preact/hooks';
import { acting } from '../app/online';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Card, DayField, Form, PageTitle, RadioGroup, SelectField, TextField } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm, type Faults } from '../ui/sendForm';
import { contactErrors } from './ContactPage';
import { NEW_RESIDENT, registerOf, type NewHousehold } from './newHousehold';
import { residentErrors } from './ResidentPage';
import { useToday } from './useToday';
import { languageOptions, roleOptions } from './words';

/** Where the draft of a new household is kept: it has no file yet. */
const DRAFT = { householdId: 'new', kind: 'registerHousehold' };

/** Opens a file for a household, with or without a network. */
export function NewHouseholdPage(): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const { route } = useLocation();
  const newId = acting(tablet).newId;
  const initial = useMemo<NewHousehold>(() => ({
    id: newId(), name: '', street: '', houseNumber: '', suffix: '', postalCode: '', city: '', phone: '', language: '', residents: [{ ...NEW_RESIDENT, id: newId(), role: 'TENANT' }],
  }), []);
  const faults = useCallback((values: NewHousehold) => newHouseholdFaults(values, today), [today]);
  const form = useSendForm<NewHousehold>({
    initial, faults, draft: DRAFT,
    onSend: async (values) => {
      const result = await tablet.save(values.id, { registerHousehold: registerOf(values) });
      if (!result.ok) return { kind: 'NOT_KEPT', refusal: result.refusal };
      await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return { kind: 'SAVED_HERE' };
    },
    onDone: () => route('/households'),
  });
  return (
    <>
      <p><a href="/households">{m.household_back()}</a></p>
      <PageTitle>{m.household_new_title()}</PageTitle>
      <p class="reading">{m.household_new_intro()}</p>
      <Form form={form} submit={m.household_save_here()}>
        <Card title={m.household_contact_title()} id="contact">
          <TextField label={m.household_contact_name()} hint={m.household_contact_name_hint()} {...form.field('name')} />
          <TextField label={m.household_contact_street()} {...form.field('street')} />
          <TextField label={m.household_contact_house_number()} width="short" inputMode="numeric" {...form.field('houseNumber')} />
          <TextField label={m.household_contact_suffix()} optional width="short" {...form.field('suffix')} />
          <TextField label={m.household_contact_postal_code()} optional width="short" {...form.field('postalCode')} />
          <TextField label={m.household_contact_city()} {...form.field('city')} />
          <TextField label={m.household_contact_phone()} optional kind="tel" {...form.field('phone')} />
          <SelectField label={m.household_contact_language()} optional options={languageOptions(form.values.language)} {...form.field('language')} />
        </Card>
        <Card title={m.household_residents_title()} id="residents">
          <Rows label={m.household_new_residents()} hint={m.household_new_residents_hint()} rowName={m.household_new_resident()} blank={{ ...NEW_RESIDENT, id: newId() }} {...form.field('residents')}>
            {(at) => (
              <>
                <TextField label={m.household_field_name()} hint={m.household_field_name_hint()} {...form.cell('residents', at, 'name')} />
                <DayField label={m.household_field_birth_date()} hint={m.household_field_birth_date_hint()} optional max={today} {...form.cell('residents', at, 'birthDate')} />
                <RadioGroup label={m.household_field_role()} options={roleOptions()} {...form.cell('residents', at, 'role')} />
              </>
            )}
          </Rows>
        </Card>
      </Form>
    </>
  );
}

function newHouseholdFaults(values: NewHousehold, today: string): Faults {
  const inRow = (at: number) => Object.entries(residentErrors(values.residents[at] ?? NEW_RESIDENT, today)).map(([field, message]) => [`residents.${at}.${field}`, message]);
  return { ...contactErrors(values), ...Object.fromEntries(values.residents.flatMap((_, at) => inRow(at))) as Faults };
}
