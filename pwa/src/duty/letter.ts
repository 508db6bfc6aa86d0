/** Letters of a landlord, in plain words, and what shows afterwards that they were sent. */
import type { HouseholdFile } from '../household/file';
import { plusDays } from '../household/day';
import { m } from '../messages';
import { day, euro } from '../ui/format';

/** Which letter: after the first arrears, a reminder with the offer of art. 2 d, or that the household is reported. */
export type Letter = 'first' | 'reminder' | 'report';

/** The letters, in the order in which they are sent. */
export const LETTERS: Readonly<Record<Letter, () => string>> = { first: m.duty_letter_first, reminder: m.duty_letter_reminder, report: m.duty_letter_report };

/** The letter of an address; null for another word. */
export function letterOf(word: string): Letter | null {
  return (Object.keys(LETTERS) as Letter[]).find((letter) => letter === word) ?? null;
}

/** Days in which the tenant can say no to passing on contact data. */
const ANSWER_DAYS = 14;

/** What a letter says of the household. */
export interface About {
  readonly names: readonly string[]; // of the tenants
  readonly address: readonly string[];
  readonly number: string; // the landlord's number of the tenancy; may be empty
  readonly arrearsCents: number;
  readonly asOf: string; // the day the arrears are of; '' when nobody knows
}

/** What a file says; who lives at a secret address stays out of it (practice 5). */
export function aboutOf({ name, address, residents, tenancies, secrets, arrearsCents }: HouseholdFile): About {
  const hidden = new Set((secrets ?? []).filter(({ endedOn }) => endedOn === null).map(({ resident }) => resident));
  const names = residents.filter(({ id, role, leftOn }) => (role === 'TENANT' || role === 'CO_TENANT') && leftOn === null && !hidden.has(id)).map((one) => one.name).filter((one) => one !== '');
  const tenancy = tenancies?.at(-1);
  const house = [address.street, address.houseNumber, address.suffix].filter((part) => part !== '').join(' ');
  return {
    names: names.length > 0 || hidden.size > 0 ? names : [name].filter((one) => one !== ''), address: [house, [address.postalCode, address.city].filter((part) => part !== '').join('  ')],
    number: tenancy?.number ?? '', arrearsCents: arrearsCents ?? 0, asOf: tenancy?.arrearsAsOf ?? '',
  };
}

/** The paragraphs of a letter, from the greeting to before the closing. */
export function paragraphs(letter: Letter, about: About, today: string): readonly string[] {
  const owed = about.arrearsCents > 0 ? [about.asOf === '' ? m.duty_text_owed({ amount: euro(about.arrearsCents) }) : m.duty_text_owed_on({ amount: euro(about.arrearsCents), day: day(about.asOf) })] : [];
  switch (letter) {
    case 'first': return [...owed, m.duty_text_first_paid(), m.duty_text_first_call(), m.duty_text_help()];
    case 'reminder': return [m.duty_text_reminder(), ...owed, m.duty_text_reminder_pay(), m.duty_text_help(), m.duty_text_offer(), m.duty_text_offer_no({ day: day(plusDays(today, ANSWER_DAYS)) })];
    case 'report': return [...owed, m.duty_text_report(), m.duty_text_report_who(), m.duty_text_report_what(), m.duty_text_report_say(), m.duty_text_report_judge()];
  }
}

/** What shows that a letter was sent: a contact, and of a reminder what art. 2 b–d ask. */
export function sentCommands(letter: Letter, on: string): readonly object[] {
  const evidence = m.duty_sent_evidence({ letter: LETTERS[letter](), day: day(on) });
  const contact = { recordContactAttempt: { on, dayPart: null, channel: 'LETTER', reached: false, summary: LETTERS[letter]() } };
  if (letter !== 'reminder') return [contact, ...(letter === 'first' ? [{ fulfilDuty: { duty: 'DEBT_HELP_POINTED_OUT', on, evidence } }] : [])];
  return [contact, ...['WRITTEN_REMINDER', 'DEBT_HELP_POINTED_OUT', 'DATA_SHARING_OFFERED'].map((duty) => ({ fulfilDuty: { duty, on, evidence } }))];
}
