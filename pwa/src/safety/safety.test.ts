import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays, plusMonths } from '../household/day';
import { hasRead, noteWarningsRead, warningsOn } from '../household/warnings';
import type { OrganisationRole } from '../graphql/graphql';
import { isNamed, secretsNow, type Secret } from './secret';
import { reportFaults } from './safehome';
import { endFaults, endWarning, mayEnd, recordWarning, startWarning, warningFaults, type WarningValues } from './warning';
import type { HouseholdFile } from '../household/file';

const TODAY = '2026-11-30';
const faults = warningFaults(TODAY);
const whole: WarningValues = { fact: 'De hond loopt los.', advice: ['MIND_THE_DOG'], reason: 'Zelf gezien', until: '' };

describe('a warning', () => {
  it.each<[string, Partial<WarningValues>, readonly string[]]>([
    ['whole', {}, []],
    ['nothing typed', { fact: ' ', advice: [], reason: '' }, ['fact', 'advice', 'reason']],
    ['its last day in 6 months', { until: '2027-05-30' }, []],
    ['a day longer', { until: '2027-05-31' }, ['until']],
    ['for today only', { until: TODAY }, []],
    ['a day that has passed', { until: '2026-11-29' }, ['until']],
  ])('%s', (_, over, wrong) => expect(Object.keys(faults({ ...whole, ...over }))).toEqual(wrong));

  it('is sent without spaces, and without a day when none was chosen', () => {
    expect(recordWarning({ ...whole, fact: ' Los. ' })).toEqual({ recordWarning: { fact: 'Los.', advice: ['MIND_THE_DOG'], reason: 'Zelf gezien', until: null } });
    expect(endWarning('w', { reason: ' Hond is weg. ' })).toEqual({ endWarning: { warning: 'w', reason: 'Hond is weg.' } });
    expect(Object.keys(endFaults({ reason: ' ' }))).toEqual(['reason']);
  });

  it('may always be sent as it begins, whatever day it is', () => fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), (after) => {
    const day = plusDays('2026-01-01', after);
    expect(warningFaults(day)({ ...whole, until: startWarning(day).until })).toEqual({});
    expect(plusMonths(day, 6).slice(0, 7)).toBe(plusMonths(`${day.slice(0, 7)}-01`, 6).slice(0, 7)); // never over the end of a month
  })));

  it.each<[string, OrganisationRole, string, boolean]>([
    ['the case team ends one of care', 'CASE_TEAM', 'team', true],
    ['care ends its own', 'CARE', 'care', true],
    ['a landlord does not end one of care', 'LANDLORD', 'landlord', false],
  ])('%s', (_, role, organisationId, allowed) => {
    const made = { for: 'care' } as Parameters<typeof mayEnd>[0]['made'];
    expect(mayEnd({ made }, { may: () => true, role, organisationId })).toBe(allowed);
  });
});

describe('reading before the address shows', () => {
  const warning = (id: string, lastDay: string) => ({ id, lastDay }) as NonNullable<HouseholdFile['warnings']>[number];

  it('is of the warnings that hold today', () => {
    const warnings = [warning('old', '2026-11-29'), warning('last day', TODAY), warning('long', '2027-01-01')];
    expect(warningsOn({ warnings }, TODAY).map(({ id }) => id)).toEqual(['last day', 'long']);
    expect(warningsOn({ warnings: null }, TODAY)).toEqual([]);
  });

  it('is asked of every person, every day, and again for a new warning', () => {
    const reader = { person: 'noor', today: TODAY };
    expect(hasRead([], reader)).toBe(true);
    expect(hasRead([{ id: 'a' }], reader)).toBe(false);
    noteWarningsRead([{ id: 'a' }], reader);
    expect([hasRead([{ id: 'a' }], reader), hasRead([{ id: 'a' }, { id: 'b' }], reader)]).toEqual([true, false]);
    expect([hasRead([{ id: 'a' }], { ...reader, person: 'sam' }), hasRead([{ id: 'a' }], { ...reader, today: '2026-12-01' })]).toEqual([false, false]);
  });
});

describe('who is secret', () => {
  const mark = (over: Partial<Secret>): Secret => ({ id: 'm', resident: 'moeder', people: [], endedOn: null, made: { by: 'noor', operation: 'o' }, ...over }) as Secret;

  it('counts the last mark of a resident that stands', () => {
    const secrets = [mark({ id: '1' }), mark({ id: '2', resident: 'vader', endedOn: '2026-11-01' }), mark({ id: '3' })];
    expect(secretsNow({ secrets }).map(({ id }) => id)).toEqual(['3']);
  });

  it.each<[string, Partial<Secret>, boolean]>([
    ['who is named', { people: ['sam'] }, true],
    ['who is not', { people: ['noor'] }, false],
    ['who may not know who is named', { people: [] }, false],
    ['who marked it here a moment ago', { made: { by: null, operation: 'o' } as Secret['made'] }, true],
  ])('%s', (_, over, named) => expect(isNamed(mark(over), 'sam')).toBe(named));
});

it('a step of the reporting code asks which, and when', () => {
  expect(Object.keys(reportFaults({ step: '', on: '', residents: [], note: '' }))).toEqual(['step', 'on']);
});
