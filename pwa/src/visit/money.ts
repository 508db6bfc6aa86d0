import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { errorOfAmount } from '../ui/ValueFields';
import type { MoneyKind, NewMoneyLine } from './command';
import { standingReports } from './line';

/** One amount of the household's month as it is typed. */
export interface MoneyRow {
  readonly kind: MoneyKind;
  readonly what: string;
  readonly cents: number | null; // a month; null while empty: not sent
  readonly seen: boolean; // a letter or statement was shown
  /** A line that is always asked: its words are not typed. */
  readonly usual: boolean;
  readonly before: number | null; // cents at the last visit that said it
}

type Line = Pick<NewMoneyLine, 'kind' | 'what' | 'cents'>;

/** What is asked of every household, in the order of a conversation about money. */
function usualLines(): readonly (readonly [MoneyKind, string])[] {
  return [
    ['INCOME', m.visit_money_wages()], ['INCOME', m.visit_money_allowances()], ['INCOME', m.visit_money_child_benefit()],
    ['SPENDING', m.visit_money_rent()], ['SPENDING', m.visit_money_energy()], ['SPENDING', m.visit_money_insurance()],
    ['SPENDING', m.visit_money_debts()], ['SPENDING', m.visit_money_groceries()],
  ];
}

/** The lines at the start of a visit: what is always asked, and what the last visit had beside that. */
export function moneyRows({ visits }: Pick<HouseholdFile, 'visits'>): readonly MoneyRow[] {
  const said = standingReports({ visits }).map((visit: { readonly money?: readonly Line[] }) => visit.money ?? []); // a file that an earlier app fetched has none
  const last = said.findLast((lines) => lines.length > 0) ?? [];
  const before = (kind: MoneyKind, what: string) => last.find((line) => line.kind === kind && line.what === what)?.cents ?? null;
  const usual = usualLines().map(([kind, what]): MoneyRow => ({ kind, what, cents: null, seen: false, usual: true, before: before(kind, what) }));
  const more = last.filter(({ kind, what }) => !usual.some((row) => row.kind === kind && row.what === what))
    .map(({ kind, what, cents }): MoneyRow => ({ kind, what, cents: null, seen: false, usual: true, before: cents }));
  return [...usual, ...more];
}

/** A line for something that is not asked of everybody. */
export function blankMoney(kind: MoneyKind): MoneyRow {
  return { kind, what: '', cents: null, seen: false, usual: false, before: null };
}

/** What comes in, goes out and is left a month, in cents; lines without an amount count for nothing. */
export function sums(lines: readonly { readonly kind: MoneyKind; readonly cents: number | null }[]): { readonly income: number; readonly spending: number; readonly left: number } {
  const of = (kind: MoneyKind) => lines.reduce((sum, line) => (line.kind === kind && line.cents !== null && !Number.isNaN(line.cents) ? sum + line.cents : sum), 0);
  const [income, spending] = [of('INCOME'), of('SPENDING')];
  return { income, spending, left: income - spending };
}

/** What does not fit yet: an amount is one of more than nothing, and says what it is for. */
export function moneyFaults(rows: readonly MoneyRow[]): Faults {
  return Object.fromEntries(rows.flatMap(({ what, cents }, at) => [
    ...(cents !== null && (Number.isNaN(cents) || cents <= 0) ? [[`money.${String(at)}.cents`, errorOfAmount(cents) ?? m.visit_money_error_zero()] as const] : []),
    ...(cents !== null && what.trim() === '' ? [[`money.${String(at)}.what`, m.visit_money_error_what()] as const] : []),
    ...(cents === null && what.trim() !== '' && !rows[at]?.usual ? [[`money.${String(at)}.cents`, m.visit_money_error_amount()] as const] : []),
  ]));
}

/** The lines as they are sent. */
export function moneyLines(rows: readonly MoneyRow[]): NewMoneyLine[] {
  return rows.flatMap(({ kind, what, cents, seen }) => (cents === null ? [] : [{ kind, what: what.trim(), cents, seen }]));
}
