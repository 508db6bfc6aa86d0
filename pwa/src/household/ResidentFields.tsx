import type { JSX } from 'preact';
import { m } from '../messages';
import { DayField, Notice, RadioGroup, SelectField, TextField, YesNoField, type FormState } from '../ui';
import type { ResidentValues } from './edits';
import { languageOptions, roleOptions } from './words';

/** Everything that is known of one resident; the same for a new one and a known one. */
export function ResidentFields<V extends ResidentValues>({ form, language, today }: { readonly form: FormState<V>; readonly language: string; readonly today: string }): JSX.Element {
  const field = form.field as unknown as FormState<ResidentValues>['field'];
  return (
    <>
      <TextField label={m.household_field_name()} hint={m.household_field_name_hint()} {...field('name')} />
      <DayField label={m.household_field_birth_date()} hint={m.household_field_birth_date_hint()} optional max={today} {...field('birthDate')} />
      <RadioGroup label={m.household_field_role()} options={roleOptions()} list {...field('role')} />
      <SelectField label={m.household_field_language()} optional options={languageOptions(language)} {...field('language')} />
      <YesNoField label={m.household_field_interpreter()} strict {...field('interpreter')} />
      <YesNoField label={m.household_field_pregnant()} hint={m.household_field_pregnant_hint()} strict {...field('pregnant')} />
      <YesNoField label={m.household_field_absent()} hint={m.household_field_absent_hint()} strict {...field('absent')} />
    </>
  );
}

/** Why a change is not made at once: it takes protection away (practice 3). */
export function UnsafeNotice(): JSX.Element {
  return <Notice tone="warning" role="status" title={m.household_unsafe_title()}><p>{m.household_unsafe()}</p></Notice>;
}
