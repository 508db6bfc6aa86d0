import { describe, expect, it } from 'vitest';
import { appointCaseManager, appointFaults, candidates } from './casemanager';

const person = (id: string, organisation: string, change = {}) => ({ id, name: id, organisation, roles: ['CASE_MANAGER' as const], active: true, ...change });
const people = [person('sam', 'north'), person('fatma', 'south'), person('old', 'north', { active: false }), person('lead', 'north', { roles: ['TEAM_LEAD'] })];

describe('who may be appointed', () => {
  it('by the chair: any case manager', () => expect(candidates(people, null).map(({ id }) => id)).toEqual(['fatma', 'sam']));
  it('by a team lead: one of the team', () => expect(candidates(people, 'north').map(({ id }) => id)).toEqual(['sam']));
});

describe('the form', () => {
  it('asks who', () => expect(Object.keys(appointFaults(null)({ person: '', provisional: 'NO', handover: '' }))).toEqual(['person']));
  it('asks what the next one must know when somebody steps back', () => {
    const values = { person: 'fatma', provisional: 'NO' as const, handover: ' ' };
    expect(Object.keys(appointFaults('sam')(values))).toEqual(['handover']);
    expect(appointFaults('fatma')(values)).toEqual({}); // the provisional one stays
  });
  it('takes the team from the person', () => {
    expect(appointCaseManager({ person: 'fatma', provisional: 'YES', handover: ' ' }, people).appointCaseManager).toEqual({ person: 'fatma', organisation: 'south', provisional: true, handover: null });
  });
});
