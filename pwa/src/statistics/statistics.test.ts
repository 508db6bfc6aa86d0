import { describe, expect, test } from 'vitest';
import { csvOf, flowOf, meanIn, publishedGrid, type StatisticsRow } from './figures';
import { m } from '../messages';
import { addressOf, before, countedFrom, countedIn, filesAddress, monthsFrom, questionOf } from './question';

function row(marks: readonly string[], number: number, measure = 'THREATS', sum: number | null = null): StatisticsRow {
  return { marks: marks.map((code) => ({ dimension: 'STAGE', code, dutch: code, english: code })), cells: [{ measure, number, sum, final: true }] } as StatisticsRow;
}

describe('the address of the page', () => {
  test('without one it is the last twelve months, by quarter', () => {
    expect(questionOf({}, '2026-12-01')).toEqual({ period: { from: '2026-01', to: '2026-12' }, step: 'QUARTER', composition: '', table: '', moment: '' });
  });
  test('comes back as it went', () => {
    const question = questionOf({ from: '2025-03', to: '2025-08', step: 'MONTH', composition: 'FAMILY', table: 'threats', moment: '2025-Q2' }, '2026-12-01');
    expect(addressOf(question)).toBe('/statistics?from=2025-03&to=2025-08&step=MONTH&composition=FAMILY&table=threats&moment=2025-Q2');
  });
  test('what is no month is left out, and turned round goes right', () => {
    expect(questionOf({ from: '2026-13', to: '2026-05', step: 'WEEK', composition: '<b>', table: '../x', moment: '2025-Q5' }, '2026-12-01')).toEqual({ period: { from: '2025-06', to: '2026-05' }, step: 'QUARTER', composition: '', table: '', moment: '' });
    expect(questionOf({ from: '2026-05', to: '2026-02' }, '2026-12-01').period).toEqual({ from: '2026-02', to: '2026-05' });
  });
  test('the period before is as long, and ends where this one begins', () => {
    expect(before({ from: '2026-01', to: '2026-12' })).toEqual({ from: '2025-01', to: '2025-12' });
    expect(before({ from: '2026-03', to: '2026-03' })).toEqual({ from: '2026-02', to: '2026-02' });
    expect(monthsFrom('2026-01', -1)).toBe('2025-12');
  });
});

describe('the files behind a number', () => {
  const question = questionOf({ from: '2026-02', to: '2026-11', step: 'QUARTER', composition: 'FAMILY' }, '2026-12-01');
  const measures = [{ measure: 'EVICTED', dimensions: ['LANDLORD', 'COMPOSITION'] }] as const;
  const read = (address: string) => countedFrom(Object.fromEntries(new URL(address, 'https://regio.example').searchParams), measures);
  test('are of the months of its row that the page counts', () => {
    expect(countedIn(question, 'EVICTED', [{ dimension: 'QUARTER', code: '2026-01' }])?.period).toEqual({ from: '2026-02', to: '2026-03' });
    expect(countedIn(question, 'EVICTED', [{ dimension: 'QUARTER', code: '2026-10' }])?.period).toEqual({ from: '2026-10', to: '2026-11' });
  });
  test('are within what its row is about, and the choice of the page', () => {
    expect(countedIn(question, 'EVICTED', [{ dimension: 'LANDLORD', code: 'a' }])?.filter).toEqual([{ dimension: 'LANDLORD', codes: ['a'] }, { dimension: 'COMPOSITION', codes: ['FAMILY'] }]);
    expect(countedIn(question, 'EVICTED', [{ dimension: 'COMPOSITION', code: 'ADULTS' }])?.filter).toEqual([{ dimension: 'COMPOSITION', codes: ['ADULTS'] }]);
    expect(countedIn(question, 'EVICTED', [{ dimension: 'LANDLORD', code: '' }])).toBeNull();
  });
  test('have an address that comes back as it went', () => {
    const counted = countedIn(question, 'EVICTED', [{ dimension: 'LANDLORD', code: 'a' }])!;
    expect(read(filesAddress(counted))).toEqual(counted);
  });
  test('of what cannot be counted are none', () => {
    for (const address of ['measure=NONE&from=2026-01&to=2026-02', 'measure=EVICTED&from=2026-01', 'measure=EVICTED&from=2026-01&to=2026-02&STAGE=ARREARS']) expect(read(`/statistics/files?${address}`), address).toBeNull();
  });
});

describe('the route as a flow', () => {
  test('whoever came further was at every stage before', () => {
    const flow = flowOf([row(['ARREARS', 'AVERTED'], 5), row(['ARREARS', 'NONE'], 2), row(['REFERRED', 'AVERTED'], 3), row(['REFERRED', 'NONE'], 0), row(['ANNOUNCED', 'EVICTED'], 1)]);
    expect(flow.map(({ code, reached }) => [code, reached])).toEqual([['ARREARS', 11], ['REFERRED', 4], ['ANNOUNCED', 1]]);
    expect(flow[0]?.left.map(({ number }) => number)).toEqual([5, 2]);
  });
});

test('a mean of nothing is nothing', () => {
  expect(meanIn(row([], 0, 'DAYS_TO_CONTACT', 0), 'DAYS_TO_CONTACT')).toBeNull();
  expect(meanIn(row([], 3, 'DAYS_TO_CONTACT', 10), 'DAYS_TO_CONTACT')).toBe(3.3);
});

test('a name that begins a formula is a text in a spreadsheet', () => {
  expect(csvOf(['Verhuurder', 'Aantal'], [['=1+1, "x"', 2]])).toBe('\uFEFFVerhuurder,Aantal\r\n"\'=1+1, ""x""",2\r\n');
});

describe('what was published, as a table', () => {
  const mark = (code: string) => ({ code, dutch: code, english: code });
  const published = (sign: 'ROUNDED' | 'EXACT' | 'LEFT_OUT' | 'IMPOSSIBLE', number: number | null, ...codes: readonly string[]) => ({ marks: codes.map(mark), sign, number, percentage: null, final: true });
  test('two splits go down and across, with what was not printed', () => {
    const rows = [published('ROUNDED', 25, 'a', 'x'), published('LEFT_OUT', null, 'a', 'y'), published('IMPOSSIBLE', null, 'b', 'x'), published('ROUNDED', 0, 'b', 'y')];
    expect(publishedGrid(rows, ['Down', 'Across'], '2026')).toEqual({ heading: ['Down / Across', 'x', 'y'], lines: [['a', 25, '.'], ['b', '', 0]] });
  });
  test('one split has its percentages, and none the moment', () => {
    expect(publishedGrid([{ ...published('ROUNDED', 100, 'a'), percentage: 40 }], ['Down'], '2026').lines).toEqual([['a', 100, 40]]);
    expect(publishedGrid([published('EXACT', 3)], [], '2026').lines).toEqual([['2026', m.statistics_published_exact({ number: 3 })]]);
  });
});
