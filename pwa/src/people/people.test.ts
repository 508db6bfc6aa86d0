import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { inviteFaults, inviteOf, matching, rolesFaults, rolesIn, sayChange, sayRoles, sayStanding, type Account, type InviteValues } from './people';

const kim: Account = {
  id: 'k', version: 1, name: 'Kim Voorbeeld', signInName: 'kim@verhuur.example', active: true, own: false, hasPassword: false, linkUntil: null, lastSignedIn: null, sessions: 0,
  memberships: [{ organisation: 'o', organisationName: 'Verhuurder Oost', organisationRole: 'LANDLORD', roles: ['RENT_OFFICER'] }], changes: [],
};

describe('an invitation', () => {
  const right: InviteValues = { name: ' Kim ', signInName: ' Kim@Verhuur.example ', organisation: 'o', roles: ['RENT_OFFICER'] };
  it.each<[string, Partial<InviteValues>, readonly string[]]>([
    ['as it should be', {}, []],
    ['nothing filled in', { name: ' ', signInName: '', organisation: '', roles: [] }, ['name', 'signInName', 'organisation']],
    ['an organisation, and no role', { roles: [] }, ['roles']],
    ['a name with an accent to sign in with', { signInName: 'zoë' }, ['signInName']],
  ])('%s', (_, over, wrong) => expect(Object.keys(inviteFaults({ ...right, ...over }))).toEqual(wrong));

  it('is sent without spaces and capitals', () => {
    expect(inviteOf(right, 'i')).toEqual({ id: 'i', name: 'Kim', signInName: 'kim@verhuur.example', organisation: 'o', roles: ['RENT_OFFICER'] });
  });
});

describe('roles', () => {
  it('only the Regieteam has who reads the log', () => {
    expect(rolesIn('REGIETEAM')).toContain('AUDITOR');
    expect(rolesIn('LANDLORD')).toEqual(['RENT_OFFICER', 'TEAM_LEAD', 'ANALYST', 'ADMINISTRATOR']);
  });

  it('none means leaving, where somebody works', () => {
    expect(rolesFaults({ organisation: 'o', roles: [] }, kim)).toEqual({});
    expect(rolesFaults({ organisation: 'p', roles: [] }, kim)).toEqual({ roles: m.people_fault_roles() });
    expect(rolesFaults({ organisation: '', roles: [] }, kim)).toEqual({ organisation: m.people_fault_organisation() });
  });

  it('are said in words', () => {
    expect(sayRoles([])).toBe(m.people_no_role());
    expect(sayRoles(['CHAIR', 'AUDITOR'])).toBe(`${m.people_role_chair()}, ${m.people_role_auditor()}`);
    const at = { id: 'c', byName: 'Bo', at: '2026-11-28T10:00:00Z', organisation: 'o' };
    const nameOf = () => 'Oost';
    expect(sayChange({ ...at, act: 'ROLES', roles: [] }, nameOf)).toBe(m.people_act_left({ organisation: 'Oost' }));
    expect(sayChange({ ...at, act: 'INVITED', roles: ['MEMBER'] }, nameOf)).toBe(m.people_act_invited({ organisation: 'Oost', roles: m.people_role_member() }));
    expect(sayChange({ ...at, organisation: null, act: 'ENDED', roles: [] }, nameOf)).toBe(m.people_act_ended());
  });
});

describe('the list', () => {
  it('is searched by name, sign-in name and organisation', () => {
    for (const typed of ['kim', ' VERHUUR.ex', 'oost', '']) expect(matching([kim], typed)).toEqual([kim]);
    expect(matching([kim], 'west')).toEqual([]);
  });

  it.each<[string, Partial<Account>, string]>([
    ['gone', { active: false, lastSignedIn: '2026-11-28T10:00:00Z' }, m.people_state_ended()],
    ['never', {}, m.people_state_never()],
    ['invited', { linkUntil: '2026-11-28T10:00:00Z' }, m.people_state_link({ when: '28 november 2026, 11.00' })],
    ['there', { lastSignedIn: '2026-11-28T10:00:00Z' }, m.people_state_signed_in({ when: '28 november 2026, 11.00' })],
  ])('says who is %s', (_, over, words) => expect(sayStanding({ ...kim, ...over })).toBe(words));
});
