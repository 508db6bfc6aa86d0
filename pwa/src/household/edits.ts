import type { AddResident, DayChange, EditHousehold, EditResident, FlagChange, NewResident, ResidentRole, TextChange } from '../graphql/graphql';
import type { HouseholdFile } from './file';
import type { Resident } from './today';
import { mayBeMinorOn } from './safety';

/** Name, address and contact data as they stand in a form. */
export interface ContactValues {
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly suffix: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly bestTime: string;
  readonly language: string;
}

/** The form's values with what its writer saw: a draft keeps both (architecture §2). */
export type Seen<V> = V & { readonly seen: V };

/** What the file says now. */
export function contactOf({ name, address, contact }: HouseholdFile): ContactValues {
  const { street, houseNumber, suffix, postalCode, city } = address;
  const { phone, email, bestTime, language } = contact;
  return { name, street, houseNumber, suffix, postalCode, city, phone, email, bestTime, language };
}

/** One change per field that was changed; null when nothing was. */
export function editHouseholdOf({ seen, ...values }: Seen<ContactValues>): EditHousehold | null {
  const edit: { -readonly [K in keyof ContactValues]?: TextChange } = {};
  for (const field of Object.keys(seen) as (keyof ContactValues)[]) {
    const to = values[field].trim();
    if (to !== seen[field]) edit[field] = { from: seen[field], to };
  }
  return Object.keys(edit).length === 0 ? null : edit;
}

/** A yes or no as a form asks it. */
export type Flag = 'YES' | 'NO';

/** A resident as they stand in a form; an empty birth date is unknown. */
export interface ResidentValues {
  readonly name: string;
  readonly birthDate: string;
  readonly role: ResidentRole | '';
  readonly language: string;
  readonly interpreter: Flag | 'NOT_DISCUSSED' | '';
  readonly pregnant: Flag | 'NOT_DISCUSSED' | '';
  readonly absent: Flag | 'NOT_DISCUSSED' | '';
}

/** Somebody nobody knows anything of yet. */
export const NOBODY: ResidentValues = { name: '', birthDate: '', role: '', language: '', interpreter: 'NO', pregnant: 'NO', absent: 'NO' };

/** What the file says of a resident now. */
export function residentOf({ name, birthDate, role, language, interpreter, pregnant, absent }: Resident): ResidentValues {
  const flag = (set: boolean) => (set ? 'YES' : 'NO');
  return { name, birthDate: birthDate ?? '', role, language, interpreter: flag(interpreter), pregnant: flag(pregnant), absent: flag(absent) };
}

/** Somebody new; the id is the form's own, so that saving twice is one resident. */
export function addResidentOf(id: string, from: string, values: ResidentValues): AddResident {
  return { resident: newResidentOf(id, values, from) };
}

/** A resident as the schema takes one. */
export function newResidentOf(id: string, values: ResidentValues, from = ''): NewResident {
  return {
    id, name: values.name.trim(), birthDate: values.birthDate || null, role: values.role === '' ? 'OTHER' : values.role,
    language: values.language || null, interpreter: values.interpreter === 'YES', pregnant: values.pregnant === 'YES', absent: values.absent === 'YES', from: from || null,
  };
}

/** One change per field of a resident that was changed; null when nothing was. */
export function editResidentOf(resident: string, { seen, ...values }: Seen<ResidentValues>, reason: string): EditResident | null {
  const text = (from: string, to: string): TextChange | null => (from === to ? null : { from, to });
  const day = (from: string, to: string): DayChange | null => (from === to ? null : { from: from || null, to: to || null });
  const flag = (from: string, to: string): FlagChange | null => (to === '' || from === to ? null : { from: from === 'YES', to: to === 'YES' });
  const changes = {
    name: text(seen.name, values.name.trim()), birthDate: day(seen.birthDate, values.birthDate), role: text(seen.role, values.role),
    language: text(seen.language, values.language), interpreter: flag(seen.interpreter, values.interpreter),
    pregnant: flag(seen.pregnant, values.pregnant), absent: flag(seen.absent, values.absent),
  };
  if (Object.values(changes).every((change) => change === null)) return null;
  return { resident, ...changes, ...(reason.trim() !== '' && { reason: reason.trim() }) };
}

/** Whether an edit of a resident takes protection away: a second person must confirm it (practice 3). */
export function takesProtection(seen: ResidentValues, values: ResidentValues, today: string): boolean {
  const minor = ({ birthDate }: ResidentValues) => mayBeMinorOn({ birthDate: birthDate || null }, today);
  return (minor(seen) && !minor(values)) || (seen.pregnant === 'YES' && values.pregnant === 'NO');
}

/** Whether ending a resident takes protection away. */
export function endTakesProtection(resident: Resident, today: string): boolean {
  return resident.pregnant || mayBeMinorOn(resident, today);
}
