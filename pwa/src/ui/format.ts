/**
 * Amounts, days and times as people read them: `€ 2.140,00`, `1 december 2026`,
 * `10.32`, "nog 6 dagen". Days are `YYYY-MM-DD`; moments are shown in Amsterdam.
 */
import { language, m } from '../messages';
import type { Locale } from '../messages';

const zone = 'Europe/Amsterdam';
const tags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** `€ 2.140,00`, with a space that does not break; `− € 75,00` below zero. */
export function euro(cents: number): string {
  const amount = amountFormat(2).format(Math.abs(cents) / 100);
  return `${cents < 0 ? '−\u00a0' : ''}€\u00a0${amount}`;
}

/** `€ 2.140`, beside a chart. */
export function wholeEuro(cents: number): string {
  return `€\u00a0${amountFormat(0).format(cents / 100)}`;
}

/** The amount as it stands in a field: `2140,00`. */
export function euroInput(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', language.value === 'nl' ? ',' : '.');
}

/**
 * Cents from what somebody typed: `75`, `75,5`, `€ 2.140,00`, `2140.00`.
 * Empty is `undefined`; what is no amount is `NaN`.
 */
export function parseEuro(text: string): number | undefined {
  const bare = text.replace(/[€\s\u00a0]/g, '').replace(/,-+$/, '');
  if (bare === '') return undefined;
  const match = amounts[language.value].exec(bare);
  if (match === null) return Number.NaN;
  const [, whole = '', part = ''] = match;
  return Number(whole.replace(/\D/g, '')) * 100 + Number(part.padEnd(2, '0'));
}

/** Thousands in groups or not, then at most two digits of cents after a comma or a point. */
const amounts: Readonly<Record<Locale, RegExp>> = {
  nl: /^(\d+|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?$/,
  en: /^(\d+|\d{1,3}(?:,\d{3})+)(?:[.,](\d{1,2}))?$/,
};

/** `1 december 2026`. */
export function day(on: string): string {
  return dayFormat('day', { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(on));
}

/** `zondag 22 november`, for headings of the week at hand. */
export function weekday(on: string): string {
  return dayFormat('weekday', { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(on)).replace(',', '');
}

/** `1 dec`, for narrow columns; say the year elsewhere. */
export function shortDay(on: string): string {
  return dayFormat('shortDay', { day: 'numeric', month: 'short' }).format(noon(on)).replace('.', '');
}

/** `december 2026`, from a day or from `2026-12`. */
export function month(of: string): string {
  return dayFormat('month', { month: 'long', year: 'numeric' }).format(noon(`${of.slice(0, 7)}-01`));
}

/** `dec`, below a chart. */
export function shortMonth(of: string): string {
  return dayFormat('shortMonth', { month: 'short' }).format(noon(`${of.slice(0, 7)}-01`)).replace('.', '');
}

/** `10.32`, Amsterdam time. */
export function time(at: Date | string): string {
  return clock('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at)).replace(':', '.');
}

/** `1 december 2026, 10.32`, Amsterdam time. */
export function moment(at: Date | string): string {
  return `${day(dayOf(at))}, ${time(at)}`;
}

/** The calendar day in Amsterdam of a moment: `2026-12-01`. */
export function dayOf(at: Date | string): string {
  return format('dayOf', () => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })).format(new Date(at));
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** How long a term still runs: `nog 6 dagen`, `vandaag`, `2 dagen te laat`. */
export function daysLeft(until: string, today: string): string {
  const count = daysBetween(today, until);
  if (count === 0) return m.common_today();
  if (count > 0) return count === 1 ? m.common_day_left() : m.common_days_left({ count });
  return count === -1 ? m.common_day_late() : m.common_days_late({ count: -count });
}

/** A Dutch postal code as it is written, `6828 PX`, however it was typed or kept; anything else as it is. */
export function postalCode(code: string): string {
  return code.trim().replace(/^(\d{4})\s*([a-z]{2})$/iu, (_, digits: string, letters: string) => `${digits} ${letters.toUpperCase()}`);
}

/** A day beside today: `vandaag`, `morgen`, `gisteren`, else the date. */
export function nearDay(on: string, today: string): string {
  switch (daysBetween(today, on)) {
    case 0: return m.common_today();
    case 1: return m.common_tomorrow();
    case -1: return m.common_yesterday();
    default: return day(on);
  }
}

/** A calendar day has no time: noon in UTC keeps it the same day everywhere. */
function noon(on: string): Date {
  return new Date(`${on}T12:00:00Z`);
}

function tag(): string {
  return tags[language.value];
}

function dayFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return clock(name, options, 'UTC');
}

function clock(name: string, options: Intl.DateTimeFormatOptions, timeZone: string = zone): Intl.DateTimeFormat {
  return format(`${name} ${tag()}`, () => new Intl.DateTimeFormat(tag(), { ...options, timeZone }));
}

function amountFormat(digits: 0 | 2): Intl.NumberFormat {
  return format(`amount ${digits} ${tag()}`, () => new Intl.NumberFormat(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits }));
}

/** Making a format costs more than using it: one per kind and language is kept. */
function format<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const made = (kept.get(key) as T | undefined) ?? make();
  kept.set(key, made);
  return made;
}
