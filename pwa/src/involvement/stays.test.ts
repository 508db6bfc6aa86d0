import { describe, expect, it } from 'vitest';
import { registerHousehold } from '../household/apply';
import type { HouseholdFile } from '../household/file';
import { stays } from './stays';

const TODAY = '2026-12-01';
const EMPTY = registerHousehold(undefined, { name: 'Test', address: { street: '', houseNumber: '', city: '' } }, { id: 'o', householdId: 'h', recordedAt: '2026-01-01T12:00:00Z', command: {} });
const made = { id: 'm', operation: null, by: null, for: null, at: '2026-11-01T12:00:00Z', recordedAt: null, afterwards: false, ahead: false };

const file = (over: Readonly<Record<string, unknown>> = {}) => ({
  ...EMPTY,
  involvements: (['LANDLORD', 'CASE_TEAM', 'REGIETEAM', 'CARE'] as const).map((role) => ({ id: role, made, organisation: role, role, purpose: '', legalBasis: null, from: '2026-01-01', until: null })),
  tenancies: [{ landlord: 'LANDLORD', endsOn: null }],
  caseManagers: [{ organisation: 'CASE_TEAM', until: null }],
  referrals: [{ made, withdrawnOn: null }],
  plans: [], outcomes: [],
  ...over,
}) as unknown as HouseholdFile;

const averted = { outcomes: [{ made: { ...made, at: '2026-11-20T12:00:00Z' }, reopenedOn: null }] };

describe('who cannot be taken out of a file', () => {
  it.each<[string, HouseholdFile, string, boolean]>([
    ['the landlord while the tenancy runs', file(), 'LANDLORD', true],
    ['the landlord after an averted eviction', file(averted), 'LANDLORD', true],
    ['the landlord when the tenancy has ended', file({ tenancies: [{ landlord: 'LANDLORD', endsOn: '2026-11-30' }] }), 'LANDLORD', false],
    ['the landlord of a file that goes on in another', file({ linkedTo: 'other' }), 'LANDLORD', false],
    ['the Regieteam of a household that was reported', file(), 'REGIETEAM', true],
    ['the Regieteam while a plan is carried out', file({ plans: [{ endedOn: null }] }), 'REGIETEAM', true],
    ['the Regieteam in prevention', file({ referrals: [] }), 'REGIETEAM', false],
    ['the Regieteam when it is over', file(averted), 'REGIETEAM', false],
    ['the team of the case manager', file(), 'CASE_TEAM', true],
    ['the team when it is over', file(averted), 'CASE_TEAM', false],
    ['a team without a case manager here', file({ caseManagers: [{ organisation: 'CASE_TEAM', until: '2026-11-01' }] }), 'CASE_TEAM', false],
    ['care', file(), 'CARE', false],
    ['an organisation that is not in the file', file(), 'OTHER', false],
  ])('%s', (_, one, organisation, expected) => expect(stays(one, organisation, TODAY)).toBe(expected));
});
