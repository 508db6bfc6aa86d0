import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionDeskQuery } from '../graphql/graphql';
import { m } from '../messages';
import { beginAct, beginSteps, sayNeed } from './begin';
import { compareCosts, costsAsText, readCosts, type CostLine } from './costs';
import { decoded, readTable, writeTable } from './csv';
import { concernsOf, partsOf } from './desk';
import { numbersFaults, setNumbers } from './numbers';
import { momentIn, NO_SHIFT, phonesFaults, phonesOf, setPhones, type ShiftRow } from './phones';
import { changeFaults, coming, sayValue, setParameters, settingNow, type ChangeValues, type Parameter } from './values';

const TODAY = '2026-11-28';
const set = (value: number, from: string, version: number): Parameter['history'][number] => ({ value, from, version, reason: 'Besluit', setBy: null, setAt: '2026-11-01T10:00:00Z' });
const roof: Parameter = {
  code: 'ROOF_NIGHTS', name: 'Nachten', english: 'Nights', value: 30, unit: 'NIGHTS', default: 30, minimum: 30, maximum: 365, rule: 'practice 25', since: null, history: [],
};
const closed: Parameter = { ...roof, code: 'YEAR_END_CLOSED', value: 0, unit: 'YES_NO', default: 0, minimum: 0, maximum: 1, rule: 'practice 26' };

describe('values of the region', () => {
  const right: Omit<ChangeValues, 'version'> = { fromDay: TODAY, reason: 'Besluit', values: [{ code: 'ROOF_NIGHTS', value: '45' }] };
  it.each<[string, Partial<ChangeValues>, Record<string, string>]>([
    ['as it should be', {}, {}],
    ['milder than practice', { values: [{ code: 'ROOF_NIGHTS', value: '29' }] }, { 'values.0.value': `${m.region_fault_range({ minimum: 30, maximum: 365 })} ${m.region_safety_more()}` }],
    ['no whole number', { values: [{ code: 'ROOF_NIGHTS', value: '30,5' }] }, { 'values.0.value': expect.stringContaining('30') as unknown as string }],
    ['yes nor no', { values: [{ code: 'YEAR_END_CLOSED', value: '' }] }, { 'values.0.value': m.region_fault_yes_no() }],
    ['nothing chosen', { values: [{ code: '', value: '' }] }, { 'values.0.code': m.region_fault_code() }],
    ['twice the same', { values: [...right.values, ...right.values] }, { 'values.1.code': m.region_fault_twice() }],
    ['yesterday, without a reason', { fromDay: '2026-11-27', reason: ' ' }, { fromDay: m.region_fault_past(), reason: m.region_fault_reason() }],
    ['no day', { fromDay: '' }, { fromDay: m.region_fault_from() }],
  ])('%s', (_, over, faults) => expect(changeFaults({ ...right, ...over }, [roof, closed], TODAY)).toEqual(faults));

  it('are said with what they count, or as yes and no', () => {
    expect(sayValue(30, 'NIGHTS')).toBe(`30 ${m.region_unit_nights()}`);
    expect([sayValue(1, 'YES_NO'), sayValue(0, 'YES_NO')]).toEqual([m.common_yes(), m.common_no()]);
  });

  it('are sent as numbers, on what was read', () => {
    expect(setParameters({ version: 3, ...right, reason: ' Besluit ' }, 'i')).toEqual({ id: 'i', expectedVersion: 3, fromDay: TODAY, reason: 'Besluit', values: [{ code: 'ROOF_NIGHTS', value: 45 }] });
  });

  it('that come are those of later days, the last of each day', () => {
    const history = [set(40, '2026-11-01', 1), set(50, '2027-01-01', 2), set(60, '2027-01-01', 3), set(45, '2026-12-01', 4)];
    expect(coming({ history }, TODAY).map(({ value }) => value)).toEqual([45, 60]);
    expect(settingNow({ since: '2026-11-01', history })?.value).toBe(40);
    expect(settingNow({ since: null, history: [] })).toBeUndefined();
  });
});

describe('numbers of the region', () => {
  it('an empty row does not count, half a row does', () => {
    const lines = [{ name: ' Crisisdienst ', phone: '026 111 2233 ', note: '' }, { name: '', phone: '', note: ' ' }];
    expect(numbersFaults({ lines })).toEqual({});
    expect(setNumbers({ version: 1, lines }, 'i')).toEqual({ id: 'i', expectedVersion: 1, lines: [{ name: 'Crisisdienst', phone: '026 111 2233', note: '' }] });
    expect(numbersFaults({ lines: [{ name: '', phone: 'bel maar', note: '' }] })).toEqual({ 'lines.0.name': m.region_fault_name(), 'lines.0.phone': m.region_fault_phone() });
  });
});

describe('the telephone list', () => {
  const shift: ShiftRow = { person: 'p', fromDay: '2026-11-28', fromTime: '9.00', untilDay: '2026-11-29', untilTime: '9:00' };
  const list = { phone: '', people: [], duty: [shift] };

  it.each<[string, string, string, string | null]>([
    ['in winter', '2026-11-28', '9.00', '2026-11-28T08:00:00.000Z'],
    ['in summer', '2026-07-01', '9:30', '2026-07-01T07:30:00.000Z'],
    ['in the hour that is skipped', '2027-03-28', '2.30', null],
    ['no time', '2026-11-28', '25.00', null],
    ['no day', '', '9.00', null],
  ])('a moment %s', (_, day, at, moment) => expect(momentIn(day, at)?.toISOString() ?? null).toBe(moment));

  it.each<[string, ShiftRow, readonly string[]]>([
    ['as it should be', shift, []],
    ['nothing typed', NO_SHIFT, []],
    ['half', { ...NO_SHIFT, person: 'p' }, ['duty.0.fromDay', 'duty.0.untilDay']],
    ['nobody, and no times', { ...shift, person: '', fromTime: '', untilTime: 'laat' }, ['duty.0.person', 'duty.0.fromTime', 'duty.0.untilTime']],
    ['back in time', { ...shift, untilDay: '2026-11-27' }, ['duty.0.untilDay']],
    ['three weeks', { ...shift, untilDay: '2026-12-19' }, ['duty.0.untilDay']],
  ])('a shift: %s', (_, row, wrong) => expect(Object.keys(phonesFaults({ ...list, duty: [row] }))).toEqual(wrong));

  it('comes back as it was kept, without what is over', () => {
    const kept = {
      version: 2, phone: '026 1', people: [{ person: 'p', phone: '06 1' }], changedBy: null, changedAt: null,
      duty: [{ person: 'p', from: '2026-11-20T08:00:00.000Z', until: '2026-11-27T08:00:00.000Z' }, { person: 'p', from: '2026-11-28T08:00:00.000Z', until: '2026-11-29T08:00:00.000Z' }],
    };
    const values = phonesOf(kept, [{ id: 'p', name: 'Noor' }, { id: 'q', name: 'Bo' }], new Date('2026-11-28T12:00:00Z'));
    expect(values.people).toEqual([{ person: 'p', phone: '06 1' }, { person: 'q', phone: '' }]);
    expect(phonesFaults({ ...values, phone: 'geen' })).toEqual({ phone: m.region_fault_phone() });
    expect(setPhones(values, 'i')).toEqual({ id: 'i', expectedVersion: 2, phone: '026 1', people: kept.people, duty: kept.duty.slice(1) });
  });
});

describe('a table for a spreadsheet', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', '=', '-', "'", ' ', '€'), maxLength: 8 }).map((text) => text.trim());
  it('comes back as it went', () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readTable(writeTable([['een', 'twee', 'drie'], ...rows])).slice(1)).toEqual(rows);
    }));
  });

  it('runs no formula', () => expect(writeTable([['=1+1', '@x', 'a']])).toContain("'=1+1;'@x;a"));
  it('with commas, and as an old spreadsheet saved it', () => {
    expect(readTable('a,b\n"1,5",2\n\n')).toEqual([['a', 'b'], ['1,5', '2']]);
    expect(decoded(new Uint8Array([0x65, 0xe9]).buffer)).toBe('eé');
    expect(decoded(new TextEncoder().encode('eé€').buffer as ArrayBuffer)).toBe('eé€');
  });
});

describe('the cost table', () => {
  const line: CostLine = { key: 'crisis-night', side: 'EVICTING', name: 'Crisisopvang; per persoon', unit: 'nacht', fromCents: 10_000, toCents: 20_050, source: '-bron "A"', sourceOn: '2026-01-31' };
  const head = 'code;kant;omschrijving;per;van;tot;bron;bron van\n';

  it('comes back from a spreadsheet as it was', () => {
    const read = readCosts(costsAsText([line]));
    expect(read).toEqual({ lines: [line], wrong: [] });
    expect(compareCosts([line], read!.lines)).toEqual({ added: 0, changed: 0, gone: 0 });
    expect(compareCosts([line], [{ ...line, toCents: 1 }, { ...line, key: 'x' }])).toEqual({ added: 1, changed: 1, gone: 0 });
    expect(compareCosts([line], [])).toEqual({ added: 0, changed: 0, gone: 1 });
  });

  it('takes Dutch days, and one amount for both', () => {
    expect(readCosts(`${head}a;Voorkomen;Naam;maand;€ 1.250,50;;Bron;31-1-2026\n`)?.lines).toEqual([{ key: 'a', side: 'PREVENTING', name: 'Naam', unit: 'maand', fromCents: 125_050, toCents: 125_050, source: 'Bron', sourceOn: '2026-01-31' }]);
  });

  it('names every line that is wrong, and why', () => {
    const read = readCosts(`${head}A b;daar;;;veel;;;30-2-2026\na;ontruimen;N;keer;20;10;B;2026-01-01\nb;ontruimen;N;keer;1;2;B;2026-01-01\nb;ontruimen;N;keer;1;2;B;2026-01-01\n`);
    expect(read?.lines).toHaveLength(1);
    expect(read?.wrong.map(({ line: number, reasons }) => [number, reasons.length])).toEqual([[2, 7], [3, 1], [5, 1]]);
  });

  it('is no table without its columns', () => {
    expect(readCosts('naam;bedrag\nx;1\n')).toBeNull();
    expect(readCosts('')).toBeNull();
  });
});

describe('the desk of an administrator', () => {
  const empty: RegionDeskQuery = {
    regionParameters: { version: 0, parameters: [{ code: 'ROOF_NIGHTS', value: 30, default: 30, history: [] }] },
    costTables: [{ version: 0, validFrom: '2026-01-01', example: true }], regionNumbers: { version: 0, lines: [] }, phoneList: { version: 0, phone: '', people: [], duty: [] }, setUp: null,
  };
  const now = new Date('2026-11-28T12:00:00Z');
  it('says what is missing, to who can mend it', () => {
    expect(concernsOf(empty, true, now).map(({ key }) => key)).toEqual(['numbers', 'costs', 'phone']);
    expect(concernsOf(empty, false, now).map(({ key }) => key)).toEqual(['phone']);
    const whole: RegionDeskQuery = { ...empty, costTables: [{ version: 1, validFrom: '2026-01-01', example: false }], regionNumbers: { version: 1, lines: [{ name: 'Crisis' }] }, phoneList: { version: 1, phone: '026 1', people: [], duty: [{ until: '2026-11-28T11:00:00Z' }] } };
    expect(concernsOf(whole, true, now).map(({ key }) => key)).toEqual(['duty']);
    expect(partsOf(whole, false, now)).toHaveLength(3);
    expect(partsOf(whole, true, now)).toHaveLength(10);
    const begun: RegionDeskQuery = { ...whole, setUp: { needs: [{ need: 'CHAIR', urgent: true }, { need: 'COSTS', urgent: false }] } };
    expect(concernsOf(begun, true, now).map(({ key, why }) => `${key}: ${why}`)[0]).toBe('begin: De regio is nog niet klaar. Nog nodig: 1.');
    expect(partsOf(begun, true, now)[0]?.state).toBe('Nog te doen: 2.');
  });
  it('gives every need a step of setting up, and words', () => {
    const needs = beginSteps().flatMap((step) => step.needs);
    expect(new Set(needs).size).toBe(needs.length);
    expect(needs.length).toBe(16); // of SetUpNeed in the schema
    for (const need of needs) expect(sayNeed(need)).toMatch(/\.$/u);
  });
  it('goes at once to where the first thing that a step lacks is done', () => {
    const teams = beginSteps().find(({ key }) => key === 'teams')!;
    expect(beginAct(teams, ['CASE_MANAGER', 'CASE_TEAM'])).toEqual({ href: '/organisations/new', label: m.people_organisation_new() });
    expect(beginAct(teams, ['CASE_MANAGER', 'CHAIR'])).toEqual({ href: '/people/invite', label: m.people_invite_title() });
    expect(beginAct(teams, ['CHAIR'])).toEqual({ href: '/organisations', label: m.region_open() });
    for (const step of beginSteps()) for (const need of step.needs) expect(beginAct(step, [need]).href).toMatch(/^\/[a-z]/u);
  });
});
