/** What the page counts, as its address says: a link shows a colleague the same, and names nobody. */
import type { Dimension, MarkChoice, Measure, StatisticsPeriod } from '../graphql/graphql';

/** The steps of time. */
export const STEPS = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** One of them. */
export type Step = (typeof STEPS)[number];

/** What the page counts. */
export interface Question {
  readonly period: StatisticsPeriod;
  readonly step: Step;
  /** A code of COMPOSITION; empty is everybody. */
  readonly composition: string;
  /** Which table of what was published; empty is the first. */
  readonly table: string;
  /** Which of its months, quarters and years; empty is the whole period. */
  readonly moment: string;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads the address; without one, the last four quarters up to the month of today. */
export function questionOf(query: Readonly<Record<string, string>>, today: string): Question {
  const now = today.slice(0, 7);
  const to = valid(query['to']) ?? now;
  const from = valid(query['from']) ?? monthsFrom(to, -11);
  const step = STEPS.find((one) => one === query['step']) ?? 'QUARTER';
  const matching = (name: string, pattern: RegExp) => (pattern.test(query[name] ?? '') ? query[name] ?? '' : '');
  return {
    period: from <= to ? { from, to } : { from: to, to: from }, step, composition: matching('composition', /^[A-Z]+$/),
    table: matching('table', /^[a-z-]{1,60}$/), moment: matching('moment', /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/),
  };
}

function valid(month: string | undefined): string | undefined {
  return month !== undefined && MONTH.test(month) ? month : undefined;
}

/** The address of a question. */
export function addressOf({ period, step, ...chosen }: Question): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, step });
  for (const name of ['composition', 'table', 'moment'] as const) if (chosen[name] !== '') query.set(name, chosen[name]);
  return `/statistics?${query.toString()}`;
}

/** The same number of months, up to the first month of the period: to compare with. */
export function before({ from, to }: StatisticsPeriod): StatisticsPeriod {
  const months = monthsBetween(from, to) + 1;
  return { from: monthsFrom(from, -months), to: monthsFrom(from, -1) };
}

/** The choice of the filter. */
export function filterOf({ composition }: Question): readonly MarkChoice[] {
  return composition === '' ? [] : [{ dimension: 'COMPOSITION', codes: [composition] }];
}

/** One number of a table: what is counted, within which choices and months. */
export interface Counted {
  readonly measure: Measure;
  readonly filter: readonly MarkChoice[];
  readonly period: StatisticsPeriod;
}

const LENGTHS: Readonly<Record<Step, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The number of a measure in a row with these marks; null when no choice gives that row, as of a landlord nobody knows. */
export function countedIn(question: Question, measure: Measure, marks: readonly { readonly dimension: Dimension; readonly code: string }[], period = question.period): Counted | null {
  if (marks.some(({ code }) => code === '')) return null;
  const filter = marks.filter(({ dimension }) => !isStep(dimension)).map(({ dimension, code }): MarkChoice => ({ dimension, codes: [code] }));
  const rest = filterOf(question).filter(({ dimension }) => !filter.some((one) => one.dimension === dimension));
  const time = marks.find(({ dimension }) => isStep(dimension));
  if (!time) return { measure, filter: [...filter, ...rest], period };
  const last = monthsFrom(time.code, LENGTHS[time.dimension as Step] - 1);
  return { measure, filter: [...filter, ...rest], period: { from: time.code > period.from ? time.code : period.from, to: last < period.to ? last : period.to } };
}

function isStep(dimension: string): dimension is Step {
  return STEPS.some((step) => step === dimension);
}

/** The address of the files behind a number. */
export function filesAddress({ measure, filter, period }: Counted): string {
  const query = new URLSearchParams({ measure, from: period.from, to: period.to });
  for (const { dimension, codes } of filter) query.set(dimension, codes.join(','));
  return `/statistics/files?${query.toString()}`;
}

/** Reads that address; null when it is of nothing that can be counted. */
export function countedFrom(query: Readonly<Record<string, string>>, measures: readonly { readonly measure: Measure; readonly dimensions: readonly Dimension[] }[]): Counted | null {
  const { measure, from, to, ...choices } = query;
  const known = measures.find((one) => one.measure === measure);
  if (!known || valid(from) === undefined || valid(to) === undefined) return null;
  const filter = known.dimensions.flatMap((dimension): readonly MarkChoice[] => (choices[dimension] ? [{ dimension, codes: choices[dimension].split(',') }] : []));
  return filter.length < Object.keys(choices).length ? null : { measure: known.measure, filter, period: { from: from!, to: to! } };
}

/** A month some months later, or earlier when negative. */
export function monthsFrom(month: string, months: number): string {
  const count = numberOf(month) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function monthsBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
