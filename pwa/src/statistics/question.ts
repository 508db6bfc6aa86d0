/** What the page counts, as its address says: a link shows a colleague the same, and names nobody. */
import type { MarkChoice, StatisticsPeriod } from '../graphql/graphql';

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
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads the address; without one, the last four quarters up to the month of today. */
export function questionOf(query: Readonly<Record<string, string>>, today: string): Question {
  const now = today.slice(0, 7);
  const to = valid(query['to']) ?? now;
  const from = valid(query['from']) ?? monthsFrom(to, -11);
  const step = STEPS.find((one) => one === query['step']) ?? 'QUARTER';
  return { period: from <= to ? { from, to } : { from: to, to: from }, step, composition: /^[A-Z]+$/.test(query['composition'] ?? '') ? query['composition'] ?? '' : '' };
}

function valid(month: string | undefined): string | undefined {
  return month !== undefined && MONTH.test(month) ? month : undefined;
}

/** The address of a question. */
export function addressOf({ period, step, composition }: Question): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, step });
  if (composition !== '') query.set('composition', composition);
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
