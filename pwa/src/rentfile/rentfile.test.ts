import { describe, expect, it } from 'vitest';
import { changesNothing, choiceOf, faultsOfChoice, goesOn, readBrought, readDelivery, readHistory, type Column } from './rentfile';

const PREVIEW = { lines: 9, tenancies: 4, wrongLines: 1, duplicates: 0, totals: 1, newFiles: 1, changedFiles: 1, newMonths: 2, changedMonths: 1, sameMonths: 3, olderMonths: 0, quiet: 0, left: 2 };
const told = {
  id: '018f', by: 'Ria Voorbeeld', at: '2026-12-01T09:00:00Z', name: 'november.csv', format: 'CSV', sha256: 'ab', sizeBytes: 2048, asOf: '2026-12-01', arrearsOnly: true,
  status: 'DELIVERED', done: 0, total: 0, endedAt: '', preview: null, report: { registered: 0, recorded: 0, known: 0, left: 0, quiet: 0, notTaken: 0 },
};
const saldo: Column = { name: 'Saldo', mandatory: true, heading: 'Rood' };
const words = { day: 'dag', future: 'toekomst', missing: (names: string) => `mist ${names}`, twice: (heading: string) => `dubbel ${heading}` };

describe('what the server says of a rent file', () => {
  it('is read whole', () => {
    expect(readDelivery(told)).toMatchObject({ id: '018f', status: 'DELIVERED', preview: null });
    expect(readDelivery({ ...told, preview: PREVIEW })?.preview).toEqual({ ...PREVIEW, cases: null });
    expect(readHistory({ deliveries: [told] })).toHaveLength(1);
  });

  it.each([
    ['nothing', null], ['a state that we do not know', { ...told, status: 'LOST' }], ['no report', { ...told, report: undefined }], ['no id', { ...told, id: '' }], ['half a preview', { ...told, preview: 3 }],
  ])('is not taken for one: %s', (_, value) => {
    expect(readDelivery(value)).toBeNull();
  });

  it('names the columns', () => {
    const brought = readBrought({ delivery: told, headings: ['Rood', ''], columns: [saldo, { name: 'Plaats', mandatory: true, heading: '' }], doubled: [], earlier: [] });
    expect(brought && choiceOf(brought)).toEqual({ asOf: '2026-12-01', keep: 'ARREARS', columns: { Saldo: 'Rood', Plaats: '' } });
    expect(readBrought({ delivery: told, headings: [3], columns: [], earlier: [] })).toBeNull();
  });
});

describe('a choice', () => {
  const columns = [saldo, { name: 'Plaats', mandatory: true, heading: '' }, { name: 'Toevoeging', mandatory: false, heading: '' }];
  const right = { asOf: '2026-12-01', keep: 'ARREARS', columns: { Saldo: 'Rood', Plaats: 'Stad', Toevoeging: '' } } as const;
  it.each([
    ['is right', right, {}],
    ['has no day', { ...right, asOf: '' }, { asOf: 'dag' }],
    ['has a day that is to come', { ...right, asOf: '2026-12-02' }, { asOf: 'toekomst' }],
    ['has no column for what must be there', { ...right, columns: { Saldo: 'Rood' } }, { columns: 'mist Plaats' }],
    ['has one heading for two', { ...right, columns: { ...right.columns, Toevoeging: 'Stad' } }, { columns: 'dubbel Stad' }],
  ])('%s', (_, choice, faults) => {
    expect(faultsOfChoice(choice, columns, '2026-12-01', words)).toEqual(faults);
  });
});

it('goes on until it has ended', () => {
  expect((['DELIVERED', 'WAITING', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'FAILED'] as const).map((status) => goesOn({ status }))).toEqual([false, true, true, true, false, false, false]);
});

it('changes nothing when all months are known', () => {
  expect(changesNothing(PREVIEW)).toBe(false);
  expect(changesNothing({ ...PREVIEW, newFiles: 0, newMonths: 0, changedMonths: 0 })).toBe(true);
  expect(changesNothing({ ...PREVIEW, newFiles: 0, newMonths: 0, changedMonths: 0, quiet: 1 })).toBe(false); // kept apart
});
