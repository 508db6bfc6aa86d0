/** From the rows of a table to what is drawn and said: one list of values, in words. */
import type { PublishedNumbersQuery, StatisticsTableQuery } from '../graphql/graphql';
import { language, m } from '../messages';

/** A table as the server gives it. */
export type StatisticsTable = StatisticsTableQuery['statistics'];

/** One row of it. */
export type StatisticsRow = StatisticsTable['rows'][number];

/** One value that is drawn: where, which of several, and how much. */
export interface Value {
  readonly at: string;
  readonly series: string;
  readonly value: number;
}

/** Words of the server in the language of the screen. */
export function said({ dutch, english }: { readonly dutch: string; readonly english: string }): string {
  return language.value === 'en' ? english : dutch;
}

/** What a row is about, in words. */
export function rowName(row: StatisticsRow): string {
  return row.marks.map(said).join(' · ');
}

/** The number of a measure in a row; 0 when the table has it not. */
export function numberIn(row: StatisticsRow, measure: string): number {
  return row.cells.find((cell) => cell.measure === measure)?.number ?? 0;
}

/** All rows of a measure together. */
export function totalOf(rows: readonly StatisticsRow[], measure: string): number {
  return rows.reduce((sum, row) => sum + numberIn(row, measure), 0);
}

/** The mean of what is added up, with one decimal; null when there is nothing to divide. */
export function meanIn(row: StatisticsRow, measure: string): number | null {
  const cell = row.cells.find((one) => one.measure === measure);
  if (!cell || cell.number === 0 || cell.sum === null) return null;
  return Math.round((cell.sum / cell.number) * 10) / 10;
}

/** How far a threat came and how it ended: the stages of the route in their order. */
export interface FlowStage {
  readonly code: string;
  readonly name: string;
  /** Households that came this far. */
  readonly reached: number;
  /** Where they left the route here, or that they are here still; without who went further. */
  readonly left: readonly { readonly code: string; readonly name: string; readonly number: number }[];
}

/** The route as a flow, from threats by stage and outcome: whoever came further was at every stage before. */
export function flowOf(rows: readonly StatisticsRow[]): readonly FlowStage[] {
  const stages: { code: string; name: string; left: { code: string; name: string; number: number }[] }[] = [];
  for (const row of rows) {
    const [stage, outcome] = row.marks;
    if (!stage || !outcome) continue;
    let found = stages.find(({ code }) => code === stage.code);
    if (!found) stages.push(found = { code: stage.code, name: said(stage), left: [] });
    found.left.push({ code: outcome.code, name: said(outcome), number: numberIn(row, 'THREATS') });
  }
  const here = stages.map(({ left }) => left.reduce((sum, { number }) => sum + number, 0));
  return stages.map((stage, at) => ({ ...stage, reached: here.slice(at).reduce((sum, number) => sum + number, 0) }));
}

type Published = NonNullable<PublishedNumbersQuery['publishedTable']>['rows'][number];

/** A heading and lines as a table shows them. */
export interface Grid {
  readonly heading: readonly [string, ...string[]];
  readonly lines: readonly (readonly [string, ...(string | number)[]])[];
}

/** Published numbers as a table: the first split down, and a second one across; without a split the moment itself. */
export function publishedGrid(rows: readonly Published[], splits: readonly string[], when: string): Grid {
  const [down = m.statistics_when(), across] = splits;
  if (across === undefined) {
    const percentages = splits.length > 0 ? [m.statistics_percentage()] : [];
    return {
      heading: [down, m.statistics_number(), ...percentages],
      lines: rows.map((row) => [row.marks[0] ? said(row.marks[0]) : when, printed(row), ...(splits.length > 0 ? [row.percentage ?? ''] : [])]),
    };
  }
  const columns = [...new Map(rows.map(({ marks }) => [marks[1]?.code, marks[1]])).values()].flatMap((mark) => mark ?? []);
  const lines = [...new Map(rows.map(({ marks }) => [marks[0]?.code, marks[0]])).values()].flatMap((mark) => mark ?? []);
  const at = (row: string, column: string) => rows.find(({ marks }) => marks[0]?.code === row && marks[1]?.code === column);
  return {
    heading: [`${down} / ${across}`, ...columns.map(said)],
    lines: lines.map((line) => [said(line), ...columns.map((column) => printed(at(line.code, column.code)))]),
  };
}

/** One published number as it was printed: `.` is left out, and nothing is what cannot occur. */
function printed(row: Published | undefined): string | number {
  if (row?.sign === 'LEFT_OUT') return '.';
  if (row === undefined || row.number === null) return '';
  return row.sign === 'EXACT' ? m.statistics_published_exact({ number: row.number }) : row.number;
}

/** A table as CSV: RFC 4180, with a byte order mark, so that a spreadsheet reads its letters. */
export function csvOf(heading: readonly string[], lines: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text; // no spreadsheet runs it
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[heading, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
