/** The numbers and the duty roster of one's own organisation (practice 33). Mirrors server/casework/phonelist.go. */
import type { PhoneListQuery, SetPhoneList } from '../graphql/graphql';
import { m } from '../messages';
import { dayOf, time } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';
import { dialable } from './numbers';

/** The list as it is kept. */
export type PhoneList = PhoneListQuery['phoneList'];

/** Somebody who works here. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** A colleague with a number as typed; '' for none. */
export interface PhoneRow {
  readonly person: string;
  readonly phone: string;
}

/** A shift as typed: days, and times of here. */
export interface ShiftRow {
  readonly person: string;
  readonly fromDay: string;
  readonly fromTime: string;
  readonly untilDay: string;
  readonly untilTime: string;
}

/** The list as typed. */
export interface PhonesValues {
  readonly version: number; // of the list its writer saw; a draft keeps it
  readonly phone: string;
  readonly people: readonly PhoneRow[];
  readonly duty: readonly ShiftRow[];
}

/** A shift nobody filled in. */
export const NO_SHIFT: ShiftRow = { person: '', fromDay: '', fromTime: '', untilDay: '', untilTime: '' };

/** The longest shift, in ms: two weeks. */
const LONGEST_MS = 14 * 24 * 3_600_000;

/** The list to type in: everybody who works here, with the number they have, and the shifts that are not over. */
export function phonesOf({ version, phone, people, duty }: PhoneList, colleagues: readonly Colleague[], now: Date): PhonesValues {
  const shifts = duty.filter(({ until }) => new Date(until) > now).map(({ person, from, until }) => ({ person, fromDay: dayOf(from), fromTime: time(from), untilDay: dayOf(until), untilTime: time(until) }));
  return {
    version, phone, duty: shifts.length > 0 ? shifts : [NO_SHIFT],
    people: colleagues.map(({ id }) => ({ person: id, phone: people.find(({ person }) => person === id)?.phone ?? '' })),
  };
}

/** The moment of a day and a time of here, such as `9.30`; null for what no clock shows, as the hour that summer time skips. */
export function momentIn(day: string, at: string): Date | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(at.trim()) ?? [];
  if (day === '' || hours === undefined || minutes === undefined) return null;
  const shown = `${hours.padStart(2, '0')}.${minutes}`;
  const utc = Date.parse(`${day}T${hours.padStart(2, '0')}:${minutes}:00Z`);
  if (Number.isNaN(utc)) return null;
  return [2, 1].map((ahead) => new Date(utc - ahead * 3_600_000)).find((moment) => dayOf(moment) === day && time(moment) === shown) ?? null;
}

function isEmpty(shift: ShiftRow): boolean {
  return Object.values(shift).every((part: string) => blank(part));
}

/** What does not fit yet. */
export function phonesFaults({ phone, people, duty }: Omit<PhonesValues, 'version'>): Faults {
  const wrongPhone = (typed: string) => !blank(typed) && !dialable(typed);
  return Object.fromEntries([
    ...(wrongPhone(phone) ? [['phone', m.region_fault_phone()]] : []),
    ...people.flatMap((row, at) => (wrongPhone(row.phone) ? [[`people.${at}.phone`, m.region_fault_phone()]] : [])),
    ...duty.flatMap((shift, at) => (isEmpty(shift) ? [] : shiftFaults(shift).map(([part, message]) => [`duty.${at}.${part}`, message]))),
  ] as [string, string][]);
}

function shiftFaults({ person, fromDay, fromTime, untilDay, untilTime }: ShiftRow): readonly (readonly [keyof ShiftRow, string])[] {
  const [from, until] = [momentIn(fromDay, fromTime), momentIn(untilDay, untilTime)];
  const half = [
    ...(person === '' ? [['person', m.region_fault_person()] as const] : []),
    ...(fromDay === '' ? [['fromDay', m.region_fault_shift_day()] as const] : from === null ? [['fromTime', m.region_fault_time()] as const] : []),
    ...(untilDay === '' ? [['untilDay', m.region_fault_shift_day()] as const] : until === null ? [['untilTime', m.region_fault_time()] as const] : []),
  ];
  if (half.length > 0 || from === null || until === null) return half;
  if (until <= from) return [['untilDay', m.region_fault_order()]];
  return until.getTime() - from.getTime() > LONGEST_MS ? [['untilDay', m.region_fault_long()]] : [];
}

/** The change of a form without faults. */
export function setPhones({ version, phone, people, duty }: PhonesValues, id: string): SetPhoneList {
  return {
    id, expectedVersion: version, phone: phone.trim(),
    people: people.filter((row) => !blank(row.phone)).map((row) => ({ person: row.person, phone: row.phone.trim() })),
    duty: duty.filter((shift) => !isEmpty(shift)).map(({ person, fromDay, fromTime, untilDay, untilTime }) => ({
      person, from: momentIn(fromDay, fromTime)!.toISOString(), until: momentIn(untilDay, untilTime)!.toISOString(),
    })),
  };
}
