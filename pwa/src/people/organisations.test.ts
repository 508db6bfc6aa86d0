import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { kindOptions, organisationFaults, organisationOf, sayOrganisationChange } from './organisations';

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
    const at = { id: 'c', version: 1, byName: 'Bo', at: '2026-11-28T10:00:00Z', name: 'Oost' };
    expect(sayOrganisationChange({ ...at, act: 'ADDED' })).toBe(m.people_organisation_added({ name: 'Oost' }));
    expect(sayOrganisationChange({ ...at, act: 'RENAMED' })).toBe(m.people_organisation_renamed({ name: 'Oost' }));
  });
});
