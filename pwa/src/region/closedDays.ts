/** Days on which the region chose to be closed (practice 26). Mirrors server/casework/closedday.go. */
import type { RegionParametersQuery, SetParameters } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';

type Sheet = RegionParametersQuery['regionParameters'];

/** One day as typed. */
export type ClosedDayRow = Pick<Sheet['closedDays'][number], 'day' | 'name'>;

/** The list as typed. */
export interface ClosedDaysValues {
  readonly version: number; // of the last change its writer saw; a draft keeps it
  readonly closedDays: readonly ClosedDayRow[];
  readonly reason: string;
}

/** A row nobody filled in. */
export const NO_DAY: ClosedDayRow = { day: '', name: '' };

/** Nobody typed anything in this row: it is left out. */
export function isEmptyDay({ day, name }: ClosedDayRow): boolean {
  return day === '' && blank(name);
}

/** What does not fit yet; an empty row is left out. */
export function closedDaysFaults({ closedDays, reason }: Omit<ClosedDaysValues, 'version'>): Faults {
  return {
    ...Object.fromEntries(closedDays.flatMap((row, at) => (isEmptyDay(row) ? [] : rowFaults(row, at, closedDays)))),
    ...(blank(reason) ? { reason: m.region_fault_reason() } : {}),
  };
}

function rowFaults({ day, name }: ClosedDayRow, at: number, rows: readonly ClosedDayRow[]): readonly (readonly [string, string])[] {
  const wrong = day === '' ? m.region_closed_fault_day() : isWeekend(day) ? m.region_closed_fault_weekend()
    : rows.findIndex((row) => row.day === day) < at ? m.region_closed_fault_twice() : null;
  return [...(wrong === null ? [] : [[`closedDays.${at}.day`, wrong] as const]), ...(blank(name) ? [[`closedDays.${at}.name`, m.region_closed_fault_name()] as const] : [])];
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The days that are still to come, and today. */
export function comingDays({ closedDays }: Pick<Sheet, 'closedDays'>, today: string): readonly ClosedDayRow[] {
  return closedDays.filter(({ day }) => day >= today);
}

/** The change of a form without faults; the list is sent whole. */
export function setClosedDays({ version, closedDays, reason }: ClosedDaysValues, id: string, today: string): SetParameters {
  return {
    id, expectedVersion: version, fromDay: today, reason: reason.trim(), values: [],
    closedDays: closedDays.filter((row) => !isEmptyDay(row)).map(({ day, name }) => ({ day, name: name.trim() })),
  };
}
