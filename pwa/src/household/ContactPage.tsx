import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Card, Form, SelectField, TextField, useForm } from '../ui';
import { refused } from '../vault';
import { contactOf, editHouseholdOf, type ContactValues, type Seen } from './edits';
import { TabletForm, type TabletPage } from './TabletForm';
import { ReadFirst } from './ReadFirst';
import { warningsOn } from './warnings';
import { languageOptions } from './words';

/** Changes name, address and contact data, field by field. */
export function ContactPage({ params }: ScreenProps): JSX.Element {
  return (
    <TabletForm id={params['id'] ?? ''} verb="editHousehold" title={m.household_contact_edit()} intro={m.household_who_reads_identity()}>
      {(page) => <ReadFirst warnings={warningsOn(page.file, page.desk.today)} reader={{ person: page.desk.personId, today: page.desk.today }}><ContactForm {...page} /></ReadFirst>}
    </TabletForm>
  );
}

function ContactForm({ file, draft, save, leave }: TabletPage): JSX.Element {
  const initial = useMemo<Seen<ContactValues>>(() => ({ ...contactOf(file), seen: contactOf(file) }), []); // what the writer saw when they began
  const form = useForm<Seen<ContactValues>>({
    initial, validate: contactErrors, draft, onDone: leave,
    onSubmit: async (values) => {
      const edit = editHouseholdOf(values);
      return edit ? save({ editHousehold: edit }) : refused(m.household_contact_nothing_changed());
    },
  });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <p class="soft reading">{m.household_contact_merge_hint()}</p>
      <Card title={m.household_contact_name()} id="name">
        <TextField label={m.household_contact_name()} hint={m.household_contact_name_hint()} {...form.field('name')} />
      </Card>
      <Card title={m.household_contact_address()} id="address">
        <TextField label={m.household_contact_street()} {...form.field('street')} />
        <TextField label={m.household_contact_house_number()} width="short" inputMode="numeric" {...form.field('houseNumber')} />
        <TextField label={m.household_contact_suffix()} optional width="short" {...form.field('suffix')} />
        <TextField label={m.household_contact_postal_code()} optional width="short" {...form.field('postalCode')} />
        <TextField label={m.household_contact_city()} {...form.field('city')} />
      </Card>
      <Card title={m.household_tab_contact()} id="contact">
        <TextField label={m.household_contact_phone()} optional kind="tel" {...form.field('phone')} />
        <TextField label={m.household_contact_email()} optional kind="email" width="wide" {...form.field('email')} />
        <TextField label={m.household_contact_best_time()} optional width="wide" {...form.field('bestTime')} />
        <SelectField label={m.household_contact_language()} optional options={languageOptions(initial.language)} {...form.field('language')} />
      </Card>
    </Form>
  );
}

type AddressValues = Pick<ContactValues, 'name' | 'street' | 'houseNumber' | 'postalCode' | 'city'>;
type AddressErrors = { readonly [K in keyof AddressValues]?: string };

/** What an address and a name must have; also for a new household. */
export function contactErrors(values: AddressValues): AddressErrors {
  const { name, street, houseNumber, postalCode, city } = values;
  return {
    ...(name.trim() === '' && { name: m.household_error_name() }),
    ...(street.trim() === '' && { street: m.household_error_street() }),
    ...(!/^[1-9]\d{0,4}$/u.test(houseNumber.trim()) && { houseNumber: m.household_error_house_number() }),
    ...(postalCode.trim() !== '' && !/^\d{4} ?[A-Za-z]{2}$/u.test(postalCode.trim()) && { postalCode: m.household_error_postal_code() }),
    ...(city.trim() === '' && { city: m.household_error_city() }),
  };
}
