import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { acting } from '../app/online';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { DayField, Form, Notice, TextArea, useForm } from '../ui';
import { refused } from '../vault';
import { addResidentOf, editResidentOf, NOBODY, residentOf, takesProtection, type ResidentValues, type Seen } from './edits';
import { ResidentFields, UnsafeNotice } from './ResidentFields';
import { TabletForm, type TabletPage } from './TabletForm';
import type { Resident } from './today';

/** Adds somebody who lives here: the safe direction, at once. */
export function AddResidentPage({ params }: ScreenProps): JSX.Element {
  return (
    <TabletForm id={params['id'] ?? ''} verb="addResident" title={m.household_resident_add_title()} intro={m.household_who_reads_identity()}>
      {(page) => <AddForm {...page} />}
    </TabletForm>
  );
}

/** Changes what is known of a resident. */
export function EditResidentPage({ params }: ScreenProps): JSX.Element {
  const resident = params['resident'] ?? '';
  return (
    <TabletForm id={params['id'] ?? ''} verb="editResident" subject={resident} title={m.household_resident_edit_title()} intro={m.household_who_reads_identity()}>
      {(page) => {
        const known = page.file.residents.find(({ id }) => id === resident);
        return known ? <EditForm {...page} resident={known} /> : <Notice tone="warning"><p>{m.household_resident_unknown()}</p></Notice>;
      }}
    </TabletForm>
  );
}

type Newcomer = ResidentValues & { readonly id: string; readonly from: string };

function AddForm({ desk, draft, save, leave }: TabletPage): JSX.Element {
  const tablet = useTablet();
  const initial = useMemo<Newcomer>(() => ({ ...NOBODY, id: acting(tablet).newId(), from: '' }), []); // one id for this form: saving twice is one resident
  const validate = useCallback((values: ResidentValues) => residentErrors(values, desk.today), [desk.today]);
  const form = useForm<Newcomer>({ initial, validate, draft, onDone: leave, onSubmit: ({ id, from, ...values }) => save({ addResident: addResidentOf(id, from, values) }) });
  return (
    <Form form={form} submit={m.household_save_here()}>
      <ResidentFields form={form} language="" today={desk.today} />
      <DayField label={m.household_field_from()} optional {...form.field('from')} />
    </Form>
  );
}

type Edited = Seen<ResidentValues> & { readonly reason: string };

function EditForm({ desk, draft, save, leave, resident }: TabletPage & { readonly resident: Resident }): JSX.Element {
  const initial = useMemo<Edited>(() => ({ ...residentOf(resident), seen: residentOf(resident), reason: '' }), []);
  const validate = useCallback((values: Edited) => ({
    ...residentErrors(values, desk.today),
    ...(takesProtection(values.seen, values, desk.today) && values.reason.trim() === '' && { reason: m.household_error_unsafe_reason() }),
  }), [desk.today]);
  const form = useForm<Edited>({
    initial, validate, draft, onDone: leave,
    onSubmit: async ({ reason, ...values }) => {
      const edit = editResidentOf(resident.id, values, reason);
      return edit ? save({ editResident: edit }) : refused(m.household_contact_nothing_changed());
    },
  });
  const unsafe = takesProtection(form.values.seen, form.values, desk.today);
  return (
    <Form form={form} submit={m.household_save_here()}>
      <ResidentFields form={form} language={initial.language} today={desk.today} />
      {unsafe && <UnsafeNotice />}
      {unsafe && <TextArea label={m.household_field_reason()} rows={2} {...form.field('reason')} />}
    </Form>
  );
}

/** What must be there of every resident. */
export function residentErrors({ name, role, birthDate }: Pick<ResidentValues, 'name' | 'role' | 'birthDate'>, today: string): { readonly [K in 'name' | 'birthDate' | 'role']?: string } {
  return {
    ...(name.trim() === '' && { name: m.household_error_resident_name() }),
    ...(birthDate > today && { birthDate: m.household_error_birth_future() }),
    ...(role === '' && { role: m.household_error_role() }),
  };
}
