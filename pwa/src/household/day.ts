/** Calendar days as text, `2026-12-01`; they compare as text. Mirrors `casework.Day`. */

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day a number of days later, or earlier when negative; what is no day stays unknown, which is ''. */
export function plusDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month some months later, or the last one of that month when it is shorter. */
export function plusMonths(day: string, months: number): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  if (Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return '';
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether a day lies from one day up to and including another; an empty bound is open. */
export function within(day: string, from: string | null, until: string | null): boolean {
  return day >= (from ?? '') && (until === null || day <= until);
}

/** The first day on which somebody is 18; born on 29 February that is 1 March, the safe direction. */
export function adultFrom(birthDate: string): string {
  return `${String(Number(birthDate.slice(0, 4)) + 18).padStart(4, '0')}${birthDate.slice(4)}`;
}
