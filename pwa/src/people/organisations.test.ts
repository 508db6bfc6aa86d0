import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { day } from '../ui/format';
import { endFaults, kindOptions, openFilesOf, organisationFaults, organisationOf, sayOrganisationChange } from './organisations';

describe('an organisation', () => {
  it.each([
    ['as it should be', { name: 'Zorg Oost', kind: 'CARE' }, []],
    ['nothing filled in', { name: ' ', kind: '' }, ['name', 'kind']],
  ])('%s', (_, values, wrong) => expect(Object.keys(organisationFaults(values))).toEqual(wrong));

  it('is sent without spaces', () => expect(organisationOf({ name: ' Zorg Oost ', kind: 'CARE' }, 'i')).toEqual({ id: 'i', name: 'Zorg Oost', kind: 'CARE' }));

  it('is no second Regieteam', () => {
    expect(kindOptions()).toHaveLength(7);
    expect(kindOptions().map(({ value }) => value)).not.toContain('REGIETEAM');
  });

  it('tells what was done to it', () => {
    const at = { id: 'c', version: 1, byName: 'Bo', at: '2026-11-28T10:00:00Z', name: 'Oost', endsFrom: null, reason: '' };
    expect(sayOrganisationChange({ ...at, act: 'ADDED' })).toBe(m.people_organisation_added({ name: 'Oost' }));
    expect(sayOrganisationChange({ ...at, act: 'ENDED', endsFrom: '2026-12-31', reason: 'Fusie' })).toBe(m.people_organisation_ended({ day: day('2026-12-31'), reason: 'Fusie' }));
    expect(sayOrganisationChange({ ...at, act: 'RESUMED' })).toBe(m.people_organisation_resumed());
    expect(sayOrganisationChange({ ...at, act: 'RENAMED' })).toBe(m.people_organisation_renamed({ name: 'Oost' }));
  });
});

describe('the end of an organisation', () => {
  const right = { from: '2026-12-31', reason: 'Fusie', openFiles: '12' };
  it.each([
    ['as it should be', {}, 12, []],
    ['from today', { from: '2026-11-29' }, 12, []],
    ['in a year', { from: '2027-11-29' }, 12, []],
    ['nothing filled in', { from: '', reason: ' ', openFiles: '' }, 12, ['from', 'reason', 'openFiles']],
    ['in the past', { from: '2026-11-28' }, 12, ['from']],
    ['over a year ahead', { from: '2027-11-30' }, 12, ['from']],
    ['with another number of files', { openFiles: '2' }, 12, ['openFiles']],
    ['that is in no file', { openFiles: '' }, 0, []],
  ])('%s', (_, values, open, wrong) => expect(Object.keys(endFaults(open, '2026-11-29')({ ...right, ...values }))).toEqual(wrong));

  it('counts its files over its roles', () => expect(openFilesOf({ openFiles: [{ role: 'CARE', files: 9 }, { role: 'CASE_TEAM', files: 3 }] })).toBe(12));
});
