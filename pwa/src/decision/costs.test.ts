import { describe, expect, it } from 'vitest';
import { sayRange, tableOn, timesOf, totalOf, weighed, type CostTable } from './costs';

const line = (key: string, side: 'EVICTING' | 'PREVENTING', fromCents: number, toCents: number) => ({ key, side, name: key, unit: 'nacht', fromCents, toCents, source: 'Kadernota', sourceOn: '2026-01-01' });
const table: CostTable = { version: 2, validFrom: '2026-07-01', example: false, lines: [line('night', 'EVICTING', 10_000, 20_000), line('judge', 'EVICTING', 5_000, 5_000), line('care', 'PREVENTING', 40_000, 60_000)] };

describe('the figures that count', () => {
  it('are those of the newest table that is valid on the day; without one the example', () => {
    const example = { ...table, version: 0, example: true };
    const later = { ...table, version: 3, validFrom: '2027-01-01' };
    expect(tableOn([example, { ...table, version: 1, validFrom: '2026-01-01' }, table, later], '2026-12-01')?.version).toBe(2);
    expect(tableOn([example, later], '2026-12-01')?.version).toBe(0);
    expect(tableOn([], '2026-12-01')).toBeNull();
  });

  it.each([['30', 30], [' 1 ', 1], ['10000', 10_000], ['10.000', 10_000], ['0', null], ['10001', null], ['-3', null], ['2,5', null], ['veel', null], ['', null]])('%s times', (text, times) => expect(timesOf(text)).toBe(times));

  it('come to a range per side: times the least, and times the most', () => {
    const lines = weighed(table, [{ key: 'night', times: '30' }, { key: 'judge', times: '1' }, { key: 'care', times: 'veel' }, { key: 'gone', times: '2' }]);
    expect(totalOf(lines, 'EVICTING')).toEqual({ fromCents: 305_000, toCents: 605_000 });
    expect(totalOf(lines, 'PREVENTING')).toEqual({ fromCents: 0, toCents: 0 });
    expect(sayRange(totalOf(lines, 'EVICTING')).replaceAll('\u00a0', ' ')).toBe('€ 3.050 – € 6.050');
    expect(sayRange({ fromCents: 5_000, toCents: 5_000 }).replaceAll('\u00a0', ' ')).toBe('€ 50');
  });
});
