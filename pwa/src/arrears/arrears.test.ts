import { describe, expect, it } from 'vitest';
import { contactOf, filterOf, pathOf, QUICK_CONTACTS, sayContacts, type ArrearsRow } from './arrears';

const row = (next: string, proposal: string | null = null): ArrearsRow => ({
  work: { tenancy: 't', number: 'H-1', cents: 70_000, since: '2026-09-01', days: 91, contacts: 0, lastContactOn: null, lastReached: null, arrangement: null, proposal, mustReport: [], alert: null, next },
  household: { id: 'h', name: 'Voorbeeld', address: { street: 'Oefenweg', houseNumber: '12', suffix: '', city: 'Arnhem' }, phase: 'PREVENTION' },
});

describe('where the next thing is done', () => {
  it.each([
    ['', null, null],
    ['recordContactAttempt', null, null],
    ['proposeArrangement', null, '/households/h/arrangement?from=arrears'],
    ['answerArrangement', 'p', '/households/h/arrangements/p/answer?from=arrears'],
    ['submitReferral', null, '/households/h/refer'],
    ['suspendEviction', null, '/households/h/suspend'],
    ['progressStep', null, null],
  ])('%s', (next, proposal, path) => expect(pathOf(row(next, proposal))).toBe(path));
});

describe('contacts in words', () => {
  it('none', () => expect(sayContacts({ contacts: 0, lastContactOn: null, lastReached: null })).toBe('Nog geen contact gezocht'));
  it('one that reached nobody', () => expect(sayContacts({ contacts: 1, lastContactOn: '2026-12-03', lastReached: false })).toMatch(/^1 keer\. .*3 december.*niemand gesproken$/u));
  it('more, the last of which reached somebody', () => expect(sayContacts({ contacts: 3, lastContactOn: '2026-12-03', lastReached: true })).toMatch(/^3 keer\. .*: iemand gesproken$/u));
});

it('a message reaches nobody until there is an answer, and every quick contact is of today', () => {
  const made = QUICK_CONTACTS.map((contact) => contactOf(contact, '2026-12-03').recordContactAttempt);
  expect(made.every(({ on }) => on === '2026-12-03')).toBe(true);
  expect(made.filter(({ reached }) => reached).map(({ channel }) => channel)).toEqual(['PHONE', 'HOME_VISIT']);
});

it('asks only what was chosen', () => expect(filterOf(['MUST_REPORT'])).toEqual({ nobodyContacted: false, mustReport: true, proposed: false }));
