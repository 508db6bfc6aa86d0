/** The four things a landlord must have done before it may report arrears (Besluit gemeentelijke schuldhulpverlening art. 2). */
import type { DutiesQuery, FulfilDuty, LandlordDuty } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';

/** What the server says of them. */
export type Duties = NonNullable<DutiesQuery['household']>;

/** How one of them stands for one tenancy. */
export type Status = NonNullable<Duties['dutyStatuses']>[number];

/** The duties, in the order of the law. */
export const DUTIES: Readonly<Record<LandlordDuty, () => string>> = {
  PERSONAL_CONTACT: m.duty_contact, DEBT_HELP_POINTED_OUT: m.duty_debt_help, WRITTEN_REMINDER: m.duty_reminder, DATA_SHARING_OFFERED: m.duty_data,
};

/** Why each is asked. */
export const WHY: Readonly<Record<LandlordDuty, () => string>> = {
  PERSONAL_CONTACT: m.duty_contact_why, DEBT_HELP_POINTED_OUT: m.duty_debt_help_why, WRITTEN_REMINDER: m.duty_reminder_why, DATA_SHARING_OFFERED: m.duty_data_why,
};

/** The duty of an address; null for another word. */
export function dutyOf(word: string): LandlordDuty | null {
  return (Object.keys(DUTIES) as LandlordDuty[]).find((duty) => duty === word) ?? null;
}

/** What proves a duty, in words: what was written at it, or that it follows from a contact or a letter in the file. */
export function evidenceOf({ record, state }: Pick<Status, 'record' | 'state'>, { duties }: Pick<Duties, 'duties'>): string {
  if (state !== 'DONE') return '';
  return (duties ?? []).find(({ id }) => id === record)?.evidence ?? m.duty_follows();
}

/** How many of the duties that apply are done. */
export function tally(statuses: readonly Pick<Status, 'state'>[]): { readonly done: number; readonly asked: number } {
  const asked = statuses.filter(({ state }) => state !== 'NOT_APPLICABLE');
  return { done: asked.filter(({ state }) => state === 'DONE').length, asked: asked.length };
}

/** A proof as typed. */
export interface DutyValues {
  readonly on: string;
  readonly evidence: string;
  readonly answer: 'NO_REFUSAL' | 'REFUSED' | ''; // to the offer to pass on contact data
  readonly source: string; // who said so, when the landlord does not write itself (practice 15)
}

/** What does not fit yet. */
export function dutyFaults(duty: LandlordDuty, byOthers: boolean, today: string): (values: DutyValues) => Faults {
  return ({ on, evidence, answer, source }) => faultsOf(
    ['on', on === '', m.duty_fault_on], ['on', on > today, m.duty_fault_future], ['evidence', blank(evidence), m.duty_fault_evidence],
    ['answer', duty === 'DATA_SHARING_OFFERED' && answer === '', m.duty_fault_answer], ['source', byOthers && blank(source), m.duty_fault_source],
  );
}

/** The command of a form without faults. */
export function fulfilDuty(duty: LandlordDuty, { on, evidence, answer, source }: DutyValues): { readonly fulfilDuty: FulfilDuty } {
  return { fulfilDuty: { duty, on, evidence: evidence.trim(), refused: answer === 'REFUSED' ? true : null, source: orNull(source) } };
}
