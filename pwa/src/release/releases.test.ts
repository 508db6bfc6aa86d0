import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { isDescription, lastQuarter, orderFaults, orderOf, type OrderValues } from './releases';

const publication: OrderValues = { kind: 'PUBLICATION', formats: ['CSV'], from: '2026-01', to: '2026-06', project: '' };

describe('the last quarter that is over', () => {
  it.each([
    ['2026-11-29', '2026-07', '2026-09'],
    ['2026-03-31', '2025-10', '2025-12'],
    ['2026-04-01', '2026-01', '2026-03'],
    ['2026-12-31', '2026-07', '2026-09'],
  ])('on %s is from %s to %s', (today, from, to) => expect(lastQuarter(today)).toEqual({ from, to }));
});

describe('an order', () => {
  it.each<[string, Partial<OrderValues>, ReturnType<typeof orderFaults>]>([
    ['of two quarters can be sent', {}, {}],
    ['of nothing says so', { kind: '', formats: [] }, { kind: m.release_fault_kind(), formats: m.release_fault_formats() }],
    ['of half a quarter cannot be published', { from: '2026-02', to: '2026-05' }, { from: m.release_fault_quarter(), to: m.release_fault_quarter() }],
    ['of half a quarter can be researched', { kind: 'MICRODATA', from: '2026-02', to: '2026-05', project: 'p' }, {}],
    ['that ends before it begins is wrong', { from: '2026-04', to: '2026-03' }, { to: m.release_fault_order() }],
    ['of no month is wrong', { from: '2026-13', to: 'maart' }, { from: m.release_fault_month(), to: m.release_fault_month() }],
    ['for research names it', { kind: 'MICRODATA' }, { project: m.release_fault_project() }],
    ['of own data has no months to be wrong', { kind: 'OWN_DATA', from: '', to: '' }, {}],
  ])('%s', (_, values, faults) => expect(orderFaults({ ...publication, ...values })).toEqual(faults));
  it('takes along only what its kind asks', () => {
    expect(orderOf({ ...publication, kind: 'OWN_DATA', project: 'p' }, 'id')).toMatchObject({ kind: 'OWN_DATA', period: null, project: null });
    expect(orderOf(publication, 'id')).toMatchObject({ period: { from: '2026-01', to: '2026-06' }, project: null });
  });
});

it.each([['datapackage.json', true], ['arrears.csv-metadata.json', true], ['dcat.jsonld', true], ['arrears.csv', false], ['arrears.jsonl', false], ['protection.json', false], ['codebook.md', false]])('%s describes other files: %s', (name, describes) => expect(isDescription({ name })).toBe(describes));
