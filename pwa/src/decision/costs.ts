/** Costs of evicting beside those of preventing, in figures with their sources (route 0.3). */
import type { CostSide, CostsFragment, DiscussionQuery } from '../graphql/graphql';
import { m } from '../messages';
import { wholeEuro } from '../ui/format';

/** One version of the region's figures. */
export type CostTable = DiscussionQuery['costTables'][number];

/** One line of a weighing: a figure and how often it counts. */
export type WeighedLine = CostsFragment['lines'][number];

/** How often a line counts, as typed. */
export interface CostRow {
  readonly key: string;
  readonly times: string; // '' is not at all
}

/** The most units a line may count. */
export const MOST_TIMES = 10_000;

/** The table that counts on a day: the newest that is valid, else the example. */
export function tableOn(tables: readonly CostTable[], today: string): CostTable | null {
  const valid = tables.filter(({ validFrom, example }) => !example && validFrom <= today);
  return valid.toSorted((a, b) => b.version - a.version)[0] ?? tables.find(({ example }) => example) ?? null;
}

/** A whole number of units, 1 to 10,000; null for anything else. */
export function timesOf(text: string): number | null {
  const bare = text.trim().replace(/\.(?=\d{3}$)/u, '');
  return /^\d{1,5}$/u.test(bare) && Number(bare) >= 1 && Number(bare) <= MOST_TIMES ? Number(bare) : null;
}

/** The lines that count, with their figures; what is not a number does not count yet. */
export function weighed(table: CostTable | null, rows: readonly CostRow[]): readonly WeighedLine[] {
  return (table?.lines ?? []).flatMap((line) => {
    const times = timesOf(rows.find(({ key }) => key === line.key)?.times ?? '');
    return times === null ? [] : [{ ...line, times }];
  });
}

/** An amount, or from one amount to another, in cents. */
export interface Range {
  readonly fromCents: number;
  readonly toCents: number;
}

/** What one line comes to. */
export function amountOf({ times, fromCents, toCents }: Pick<WeighedLine, 'times' | 'fromCents' | 'toCents'>): Range {
  return { fromCents: times * fromCents, toCents: times * toCents };
}

/** What one side comes to. */
export function totalOf(lines: readonly WeighedLine[], side: CostSide): Range {
  return lines.filter((line) => line.side === side).map(amountOf)
    .reduce<Range>((sum, line) => ({ fromCents: sum.fromCents + line.fromCents, toCents: sum.toCents + line.toCents }), { fromCents: 0, toCents: 0 });
}

/** `€ 1.000 – € 3.000`, or one amount. */
export function sayRange({ fromCents, toCents }: Range): string {
  return fromCents === toCents ? wholeEuro(fromCents) : `${wholeEuro(fromCents)} – ${wholeEuro(toCents)}`;
}

/** A side in words. */
export function saySide(side: CostSide): string {
  switch (side) {
    case 'EVICTING': return m.decision_costs_evicting();
    case 'PREVENTING': return m.decision_costs_preventing();
  }
}
