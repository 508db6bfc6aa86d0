/** What a region sets for itself, as its screens say it (architecture §1). */
import type { ParameterCode, ParameterUnit, RegionParametersQuery, SetParameters } from '../graphql/graphql';
import { language, m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';

/** One value of the region, with its history. */
export type Parameter = RegionParametersQuery['regionParameters']['parameters'][number];

type Named = Pick<Parameter, 'name' | 'english'>;
type Bounds = Pick<Parameter, 'code' | 'minimum' | 'maximum' | 'unit'>;

/** What it is, in the language of the screen. */
export function nameOf({ name, english }: Named): string {
  return language.value === 'en' ? english : name;
}

/** A value with what it counts: `30 nachten`. */
export function sayValue(value: number, unit: ParameterUnit): string {
  if (unit === 'YES_NO') return value === 1 ? m.common_yes() : m.common_no();
  return `${value} ${UNITS[unit](value === 1)}`;
}

const UNITS: Readonly<Record<Exclude<ParameterUnit, 'YES_NO'>, (one: boolean) => string>> = {
  DAYS: (one) => (one ? m.region_unit_day() : m.region_unit_days()),
  WORKING_DAYS: (one) => (one ? m.region_unit_working_day() : m.region_unit_working_days()),
  NIGHTS: (one) => (one ? m.region_unit_night() : m.region_unit_nights()),
  MONTHS: (one) => (one ? m.region_unit_month() : m.region_unit_months()),
  INSTALMENTS: (one) => (one ? m.region_unit_instalment() : m.region_unit_instalments()),
};

/** The values that the safety rule counts with: only stricter than practice (route 3.2f). Mirrors server/casework/parameters.go. */
const SAFETY: Partial<Readonly<Record<ParameterCode, () => string>>> = {
  ROOF_NIGHTS: m.region_safety_more, COMPOSITION_DAYS: m.region_safety_fewer,
};

/** Why a value may only become stricter; null when it may go both ways. */
export function saySafety(code: ParameterCode): string | null {
  return SAFETY[code]?.() ?? null;
}

/** The value that holds now, who set it and why; undefined while the region goes by practice. */
export function settingNow({ since, history }: Pick<Parameter, 'since' | 'history'>): Parameter['history'][number] | undefined {
  return history.filter(({ from }) => from === since).at(-1);
}

/** What was set for a later day, the first first; of one day the last that was set counts. */
export function coming({ history }: Pick<Parameter, 'history'>, today: string): readonly Parameter['history'][number][] {
  const later = history.filter(({ from }) => from > today).toSorted((a, b) => a.from.localeCompare(b.from) || a.version - b.version);
  return later.filter(({ from }, at) => later[at + 1]?.from !== from);
}

/** A change as typed: which values, from when, and why. */
export interface ChangeValues {
  readonly version: number; // of the last change its writer saw; a draft keeps it
  readonly fromDay: string;
  readonly reason: string;
  readonly values: readonly ValueRow[];
}

/** One value as typed. */
export interface ValueRow {
  readonly code: ParameterCode | '';
  readonly value: string;
}

const WHOLE = /^\d{1,6}$/u;

/** What does not fit yet, for the values that there are. */
export function changeFaults({ fromDay, reason, values }: Omit<ChangeValues, 'version'>, known: readonly Bounds[], today: string): Faults {
  const rows = values.flatMap((row, at) => rowFaults(row, at, values, known));
  return {
    ...Object.fromEntries(rows),
    ...(fromDay === '' ? { fromDay: m.region_fault_from() } : fromDay < today ? { fromDay: m.region_fault_past() } : {}),
    ...(blank(reason) ? { reason: m.region_fault_reason() } : {}),
  };
}

function rowFaults({ code, value }: ValueRow, at: number, rows: readonly ValueRow[], known: readonly Bounds[]): readonly (readonly [string, string])[] {
  const bounds = known.find((one) => one.code === code);
  if (!bounds) return [[`values.${at}.code`, m.region_fault_code()]];
  if (rows.findIndex((row) => row.code === code) < at) return [[`values.${at}.code`, m.region_fault_twice()]];
  const number = WHOLE.test(value.trim()) ? Number(value) : Number.NaN;
  return number >= bounds.minimum && number <= bounds.maximum ? [] : [[`values.${at}.value`, sayOutside(bounds)]];
}

function sayOutside({ code, minimum, maximum, unit }: Bounds): string {
  if (unit === 'YES_NO') return m.region_fault_yes_no();
  return [m.region_fault_range({ minimum, maximum }), saySafety(code)].filter((sentence) => sentence !== null).join(' ');
}

/** The change of a form without faults. */
export function setParameters({ version, fromDay, reason, values }: ChangeValues, id: string): SetParameters {
  return { id, expectedVersion: version, fromDay, reason: reason.trim(), values: values.flatMap(({ code, value }) => (code === '' ? [] : [{ code, value: Number(value) }])) };
}
