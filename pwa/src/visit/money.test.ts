import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { blankMoney, moneyFaults, moneyLines, moneyRows, sums, type MoneyRow } from './money';

const visits = (...months: readonly (readonly { kind: 'INCOME' | 'SPENDING'; what: string; cents: number }[])[]) =>
  months.map((money) => ({ money: money.map((line) => ({ ...line, seen: false })) })) as unknown as HouseholdFile['visits'];
const row = (change: Partial<MoneyRow>): MoneyRow => ({ ...blankMoney('INCOME'), what: 'Loon', cents: 1, ...change });

describe('the lines of a month', () => {
  it('say what the last visit that spoke of money had, and ask it again', () => {
    const rows = moneyRows({ visits: visits([{ kind: 'INCOME', what: 'Loon of uitkering', cents: 150000 }], [{ kind: 'INCOME', what: 'Loon of uitkering', cents: 160000 }, { kind: 'SPENDING', what: 'Hond', cents: 4000 }], []) });
    expect(rows.find(({ what }) => what === 'Loon of uitkering')).toMatchObject({ cents: null, before: 160000 });
    expect(rows.at(-1)).toMatchObject({ kind: 'SPENDING', what: 'Hond', usual: true, before: 4000 });
  });
  it('are asked of a file that an earlier app fetched', () => expect(moneyRows({ visits: [{}] as unknown as HouseholdFile['visits'] }).length).toBeGreaterThan(4));
  it.each<readonly [string, MoneyRow, readonly string[]]>([
    ['an amount', row({}), []],
    ['no amount for what is always asked', row({ cents: null, usual: true }), []],
    ['no amount for what was added', row({ cents: null }), ['money.0.cents']],
    ['nothing at all in an added line', row({ cents: null, what: '' }), []],
    ['an amount for nothing', row({ what: ' ' }), ['money.0.what']],
    ['no number', row({ cents: Number.NaN }), ['money.0.cents']],
    ['zero', row({ cents: 0 }), ['money.0.cents']],
  ])('%s', (_, typed, faults) => expect(Object.keys(moneyFaults([typed]))).toEqual(faults));
  it('add up to what is left, in whole cents', () => fc.assert(fc.property(
    fc.array(fc.record({ kind: fc.constantFrom<'INCOME' | 'SPENDING'>('INCOME', 'SPENDING'), cents: fc.option(fc.integer({ min: 1, max: 1_000_000 })) })), (lines) => {
      const { income, spending, left } = sums(lines);
      expect(income - spending).toBe(left);
      expect(income + spending).toBe(lines.reduce((sum, { cents }) => sum + (cents ?? 0), 0));
    })));
  it('that were left empty are not sent', () => expect(moneyLines([row({ what: ' Loon ' }), row({ cents: null })])).toEqual([{ kind: 'INCOME', what: 'Loon', cents: 1, seen: false }]));
});
