import { describe, expect, it } from 'vitest';
import type { Me } from '../app/session';
import { m } from '../messages';
import { fileNamed, lookerOf, oversees, readsWhoSaw, sayDone, type Seen } from './log';

const FILE = '0197a1b2-0000-7000-8000-0000000000ff';
const seen: Seen = { organisation: 'o', role: 'CASE_TEAM', person: 'p', event: 'READ', purpose: 'Casemanagement.', byConsent: false, on: '2026-11-29', times: 1, lastAt: '2026-11-29T05:00:00Z' };
const names = { organisations: [{ id: 'o', name: 'Buurtteams' }], people: [{ id: 'p', name: 'Noor' }] };

describe('the file somebody means', () => {
  it.each<[string, string, string | null]>([
    ['its address', `https://voorbeeld.test/households/${FILE}`, FILE],
    ['the address of a part of it', `https://voorbeeld.test/households/${FILE}/visit?x=1`, FILE],
    ['its number, with spaces and capitals', ` ${FILE.toUpperCase()} `, FILE],
    ['a name', 'Voorbeeld-Test', null],
    ['half a number', FILE.slice(0, 30), null],
    ['nothing', '', null],
  ])('%s', (_, typed, file) => expect(fileNamed(typed)).toBe(file));
});

it.each<[string, Pick<Me, 'roles' | 'organisationKind'> | null, boolean]>([
  ['an auditor', { roles: ['AUDITOR'], organisationKind: 'REGIETEAM' }, true],
  ['the administrator of the Regieteam', { roles: ['ADMINISTRATOR'], organisationKind: 'REGIETEAM' }, true],
  ['the administrator of another organisation', { roles: ['ADMINISTRATOR'], organisationKind: 'CARE' }, false],
  ['a chair', { roles: ['CHAIR'], organisationKind: 'REGIETEAM' }, false],
  ['nobody', null, false],
])('the log is for who oversees: %s', (_, me, may) => expect(oversees(me as Me | null)).toBe(may));

describe('who saw a file', () => {
  it.each<[string, Partial<Seen>, ReturnType<typeof lookerOf>]>([
    ['a person of its team', {}, { organisation: 'Buurtteams', person: 'Noor', role: m.involvement_role_team() }],
    ['for who may not know the person', { person: null }, { organisation: 'Buurtteams', person: '', role: m.involvement_role_team() }],
    ['a process', { organisation: null, person: null, role: null }, { organisation: m.log_seen_program(), person: '', role: '' }],
    ['somebody with consent, to the landlord', { organisation: null, person: null, role: null, byConsent: true }, { organisation: m.log_seen_by_consent(), person: '', role: '' }],
    ['an organisation that nobody knows any more', { organisation: 'x', person: 'y' }, { organisation: m.log_seen_gone(), person: '', role: m.involvement_role_team() }],
  ])('%s', (_, over, looker) => expect(lookerOf({ ...seen, ...over }, names)).toEqual(looker));

  it('says how often on a day', () => {
    expect(sayDone(seen)).toEqual({ what: m.log_event_read(), often: '29 november 2026, 06.00' });
    expect(sayDone({ ...seen, event: 'CHANGE', times: 3 })).toEqual({ what: m.log_event_change(), often: m.log_seen_times({ count: 3, when: '29 november 2026, 06.00' }) });
  });

  it('is told to its team, the Regieteam and the landlord', () => {
    expect((['CASE_TEAM', 'REGIETEAM', 'LANDLORD', 'CARE', 'DEBT_ASSISTANCE', null] as const).map(readsWhoSaw)).toEqual([true, true, true, false, false, false]);
  });
});
