/** A client's consent to see whether the rent is paid (practice 11). Mirrors server/casework/consent.go. */
import type { ConsentForm, PaymentStatusesQuery, RecordConsent } from '../graphql/graphql';
import { m } from '../messages';
import { day, euro, month } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf } from '../ui/values';

/** A client with consent that holds today, and what is known of the rent. */
export type Client = PaymentStatusesQuery['paymentStatuses']['edges'][number]['node'];

/** How consent is given. */
export const FORMS: Readonly<Record<ConsentForm, () => string>> = { IN_WRITING: m.consent_form_writing, SPOKEN: m.consent_form_spoken, DIGITAL: m.consent_form_digital };

/** Consent as typed. */
export interface ConsentValues {
  readonly clientName: string;
  readonly birthDate: string;
  readonly postalCode: string;
  readonly houseNumber: string;
  readonly suffix: string;
  readonly form: ConsentForm | '';
  readonly givenOn: string;
  readonly until: string;
  readonly evidence: string;
}

/** Consent that is given today holds for a year at most: what the client wants shorter is typed. */
export function newConsent(today: string): ConsentValues {
  return { clientName: '', birthDate: '', postalCode: '', houseNumber: '', suffix: '', form: '', givenOn: today, until: yearLater(today), evidence: '' };
}

/** The last day on which consent of a day may hold: twelve months later, or the last day of that month. */
export function yearLater(on: string): string {
  if (on === '') return '';
  const later = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  return on.slice(5) === '02-29' ? later.replace('02-29', '02-28') : later;
}

const POSTAL_CODE = /^\d{4}\s*[A-Z]{2}$/iu;
const HOUSE_NUMBER = /^[1-9]\d{0,4}$/u;

/** What does not fit yet, by field. */
export function consentFaults(values: ConsentValues, today: string): Faults {
  const { clientName, birthDate, postalCode, houseNumber, form, givenOn, until, evidence } = values;
  return faultsOf(
    ['clientName', blank(clientName), m.consent_fault_name],
    ['birthDate', birthDate === '', m.consent_fault_birth],
    ['birthDate', birthDate > today, m.consent_fault_birth_later],
    ['postalCode', !POSTAL_CODE.test(postalCode.trim()), m.consent_fault_postal_code],
    ['houseNumber', !HOUSE_NUMBER.test(houseNumber.trim()), m.consent_fault_house_number],
    ['form', form === '', m.consent_fault_form],
    ['givenOn', givenOn === '', m.consent_fault_given],
    ['givenOn', givenOn > today, m.consent_fault_later],
    ['until', until === '' || until < givenOn, m.consent_fault_until],
    ['until', givenOn !== '' && until > yearLater(givenOn), m.consent_fault_year],
    ['evidence', blank(evidence), m.consent_fault_evidence],
  );
}

/** What is sent. */
export function consentOf({ form, ...values }: ConsentValues, id: string): RecordConsent {
  return { ...values, id, form: chosen(form) };
}

/** What is wrong with the day on which consent was withdrawn; null for nothing. */
export function withdrawFault(on: string, { givenOn }: Pick<Client['consent'], 'givenOn'>, today: string): string | null {
  if (on === '') return m.consent_fault_withdrawn();
  if (on > today) return m.consent_fault_later();
  return on < givenOn ? m.consent_fault_before() : null;
}

/** Whether rent is owed, in words. That nothing is known is said so: it may be paid, unknown, or not to be known. */
export function sayArrears({ arrears }: Pick<Client, 'arrears'>): { readonly owes: boolean; readonly words: string; readonly more: string } {
  if (arrears === null) return { owes: false, words: m.consent_none_known(), more: m.consent_none_known_what() };
  const { arrearsCents, frozenCents, newArrearsCents, since, asOf } = arrears;
  const frozen = frozenCents === 0 ? '' : ` ${m.consent_frozen({ frozen: euro(frozenCents), later: euro(newArrearsCents) })}`;
  return { owes: true, words: m.consent_owes({ amount: euro(arrearsCents) }), more: `${m.consent_since({ month: month(since), day: day(asOf) })}${frozen}` };
}

/** An address on one line. */
export function sayDwelling({ postalCode, houseNumber, suffix }: Pick<Client['consent'], 'houseNumber' | 'postalCode' | 'suffix'>): string {
  return `${postalCode.replace(/(\d{4})([A-Z]{2})/u, '$1 $2')} ${[houseNumber, suffix].filter((part) => part !== '').join(' ')}`;
}
