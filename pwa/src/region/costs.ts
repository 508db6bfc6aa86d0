/** The figures that decisions weigh (route 0.3), and the table a spreadsheet holds of them. Mirrors server/casework/costs.go. */
import type { CostSide, CostTablesQuery, NewCostLine } from '../graphql/graphql';
import { m } from '../messages';
import { readTable, writeTable } from './csv';
import { euroInput, parseEuro } from '../ui/format';

/** One version of the figures. */
export type CostTable = CostTablesQuery['costTables'][number];

/** One figure. */
export type CostLine = CostTable['lines'][number];

/** A line that cannot be taken in, by its number in the file, and why. */
export interface WrongLine {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** What a file holds: figures, and lines that are wrong. */
export interface ReadCosts {
  readonly lines: readonly NewCostLine[];
  readonly wrong: readonly WrongLine[];
}

/** The columns in their order, with the words that a file may call them by. */
const COLUMNS = {
  key: ['code', 'key'], side: ['kant', 'side'], name: ['omschrijving', 'name'], unit: ['per', 'unit'],
  from: ['van', 'from'], to: ['tot', 'to'], source: ['bron', 'source'], sourceOn: ['bron van', 'source of'],
} as const;

type Column = keyof typeof COLUMNS;
type Cells = Readonly<Record<Column, string>>;

const SIDES: Readonly<Record<string, CostSide>> = { ontruimen: 'EVICTING', evicting: 'EVICTING', voorkomen: 'PREVENTING', preventing: 'PREVENTING' };
const SIDE_WORDS: Readonly<Record<CostSide, string>> = { EVICTING: 'ontruimen', PREVENTING: 'voorkomen' };

/** At most this many figures in one version. */
export const MOST_LINES = 200;

/** The table as a spreadsheet opens it. */
export function costsAsText(lines: readonly CostLine[]): string {
  const rows = lines.map(({ key, side, name, unit, fromCents, toCents, source, sourceOn }) => [key, SIDE_WORDS[side], name, unit, euroInput(fromCents), euroInput(toCents), source, sourceOn]);
  return writeTable([Object.values(COLUMNS).map(([word]) => word), ...rows]);
}

/** What a spreadsheet saved; null when the first line does not name the columns. */
export function readCosts(text: string): ReadCosts | null {
  const [head, ...rows] = readTable(text);
  const places = head && placesOf(head);
  if (!places) return null;
  const lines: NewCostLine[] = [];
  const wrong: WrongLine[] = [];
  for (const [at, row] of rows.entries()) {
    const cells = Object.fromEntries(Object.entries(places).map(([column, place]) => [column, row[place] ?? ''])) as Cells;
    const line = lineOf(cells);
    const reasons = [...reasonsOf(cells, line), ...(lines.some(({ key }) => key === line.key) ? [m.region_costs_wrong_twice()] : [])];
    if (reasons.length > 0) wrong.push({ line: at + 2, reasons });
    else lines.push(line);
  }
  return { lines, wrong };
}

function placesOf(head: readonly string[]): Readonly<Record<Column, number>> | null {
  const bare = head.map((cell) => cell.toLowerCase().replaceAll('_', ' ').trim());
  const places = Object.entries(COLUMNS).map(([column, words]) => [column, bare.findIndex((cell) => words.some((word) => word === cell))] as const);
  return places.some(([, place]) => place < 0) ? null : Object.fromEntries(places) as Record<Column, number>;
}

function lineOf({ key, side, name, unit, from, to, source, sourceOn }: Cells): NewCostLine {
  const fromCents = parseEuro(from) ?? Number.NaN;
  return { key, side: SIDES[side.toLowerCase()] ?? ('' as CostSide), name, unit, fromCents, toCents: parseEuro(to) ?? fromCents, source, sourceOn: dayIn(sourceOn) };
}

/** `2026-01-31` or `31-1-2026`; '' for anything else. */
function dayIn(text: string): string {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  const written = dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : text;
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written) ? written : '';
}

function reasonsOf(cells: Cells, { key, side, fromCents, toCents, sourceOn }: NewCostLine): readonly string[] {
  return [
    ...(/^[a-z0-9-]{1,60}$/u.test(key) ? [] : [m.region_costs_wrong_key()]),
    ...(SIDE_WORDS[side] ? [] : [m.region_costs_wrong_side()]),
    ...(cells.name === '' ? [m.region_costs_wrong_name()] : []),
    ...(cells.unit === '' ? [m.region_costs_wrong_unit()] : []),
    ...(Number.isNaN(fromCents) || Number.isNaN(toCents) ? [m.region_costs_wrong_amount()] : toCents < fromCents ? [m.region_costs_wrong_order()] : []),
    ...(cells.source === '' ? [m.region_costs_wrong_source()] : []),
    ...(sourceOn === '' ? [m.region_costs_wrong_day()] : []),
  ];
}

/** What a new table changes against the one before: new, other and left-out figures. */
export function compareCosts(before: readonly CostLine[], after: readonly NewCostLine[]): { readonly added: number; readonly changed: number; readonly gone: number } {
  const old = new Map(before.map((line) => [line.key, line]));
  const same = (one: NewCostLine, other: NewCostLine) => (['side', 'name', 'unit', 'fromCents', 'toCents', 'source', 'sourceOn'] as const).every((part) => one[part] === other[part]);
  return {
    added: after.filter(({ key }) => !old.has(key)).length,
    changed: after.filter((line) => old.has(line.key) && !same(old.get(line.key)!, line)).length,
    gone: before.filter(({ key }) => !after.some((line) => line.key === key)).length,
  };
}
