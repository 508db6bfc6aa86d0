import type { RegisterHousehold, ResidentRole } from '../graphql/graphql';
import { newResidentOf, NOBODY } from './edits';

/** One resident of a new household, as far as known; the id is the form's own. */
export interface NewResidentRow {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly role: ResidentRole | '';
}

/** A new household as it is typed; the id of its file is made with the form. */
export interface NewHousehold {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly suffix: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly language: string;
  readonly residents: readonly NewResidentRow[];
}

/** A row in which nothing was typed. */
export const NEW_RESIDENT: NewResidentRow = { id: '', name: '', birthDate: '', role: '' };

/** The operation that opens the file. */
export function registerOf(values: NewHousehold): RegisterHousehold {
  const { name, street, houseNumber, suffix, postalCode, city, phone, language, residents } = values;
  return {
    name: name.trim(),
    address: { street: street.trim(), houseNumber: houseNumber.trim(), suffix: suffix.trim() || null, postalCode: postalCode.trim() || null, city: city.trim() },
    contact: { phone: phone.trim() || null, language: language || null },
    residents: residents.map(({ id, ...row }) => newResidentOf(id, { ...NOBODY, ...row })),
  };
}
