import { describe, expect, it } from 'vitest';
import schema from '../../../schema.graphqls?raw';
import { deskOf, involvedIn } from './desk';
import { may, roleIn, type PersonRole, type Verb } from './may';
import { VERBS } from './verbs';
import type { OrganisationRole } from '../graphql/graphql';

describe('who is offered what', () => {
  it('names every verb of the schema and no other', () => {
    const [, body = ''] = /input Command @oneOf \{([^}]*)\}/u.exec(schema) ?? [];
    const inSchema = [...body.matchAll(/^\s+(\w+): \w+$/gmu)].map(([, name]) => name);
    expect(Object.keys(VERBS).sort()).toEqual(inSchema.sort());
  });

  it.each<[string, Verb, OrganisationRole | null, readonly PersonRole[], boolean]>([
    ['a rent officer refers', 'submitReferral', 'LANDLORD', ['RENT_OFFICER'], true],
    ['a case manager does not refer', 'submitReferral', 'CASE_TEAM', ['CASE_MANAGER'], false],
    ['a member gives a standpoint and does not decide', 'decide', 'REGIETEAM', ['MEMBER'], false],
    ['the chair decides', 'decide', 'REGIETEAM', ['CHAIR'], true],
    ['only the chair clears', 'clearEviction', 'CASE_TEAM', ['TEAM_LEAD'], false],
    ['a landlord never confirms a place', 'confirmPlacement', 'LANDLORD', ['RENT_OFFICER'], false],
    ['youth protection confirms a place', 'confirmPlacement', 'YOUTH_PROTECTION', ['PROFESSIONAL'], true],
    ['an organisation outside the file may nothing', 'reportIncident', null, ['CHAIR'], false],
    ['a team lead appoints, a case manager does not', 'appointCaseManager', 'CASE_TEAM', ['CASE_MANAGER'], false],
  ])('%s', (_, verb, role, roles, allowed) => expect(may(verb, role, roles)).toBe(allowed));
});

describe('the role of an organisation in a file', () => {
  const involvements = [
    { organisation: 'a', role: 'CARE' as const, from: '2026-01-01', until: '2026-06-30' },
    { organisation: 'b', role: 'LANDLORD' as const, from: '2026-01-01', until: null },
  ];
  it.each([['on its last day', 'a', '2026-06-30', 'CARE'], ['the day after', 'a', '2026-07-01', null], ['while it goes on', 'b', '2030-01-01', 'LANDLORD'], ['before it began', 'b', '2025-12-31', null]])(
    '%s', (_, organisation, day, role) => expect(roleIn(involvements, organisation, day)).toBe(role));
});

describe('a household that was registered on this tablet', () => {
  const team = { id: 't', name: 'Buurtteam', kind: 'CASE_TEAM' } as const;
  const landlord = { id: 'l', name: 'Woonstede', kind: 'LANDLORD' } as const;
  const mayVisit = (version: number, organisationId: string) => deskOf({
    today: '2026-12-01', me: { personId: 'p', organisationId, roles: ['CASE_MANAGER'] }, people: [],
    organisations: [team, landlord], involvements: involvedIn({ version, involvements: [] }, organisationId, [team, landlord]),
  }).may('recordVisit');

  it('is visited by its writer before the server knows it', () => {
    expect(mayVisit(0, 't')).toBe(true);
  });

  it('gives nobody else anything, and nobody what a file of the server does not give', () => {
    expect(mayVisit(0, 'l')).toBe(false);
    expect(mayVisit(1, 't')).toBe(false);
  });
});
