import { describe, expect, it } from 'vitest';
import type { NewAgendaItem } from '../graphql/graphql';
import { adding, attending, firstOpen, moving, newsOf, noting, organisationsOf, removing, standpointsMissing, type Item, type Meeting } from './agenda';

const input = (id: string, over: Partial<NewAgendaItem> = {}): NewAgendaItem => ({ id, householdId: `h-${id}`, reason: 'OTHER', ...over });
const item = (id: string, over: Partial<Item> = {}): Item => ({
  id, referral: 'r', reason: 'NEW_REFERRAL', subject: null, note: '', askedBy: null, askedFor: null, end: null,
  household: { id: `h-${id}`, version: 1, name: `Familie ${id}`, protected: false, evictionOn: null, placeForAll: null, involvements: [], referrals: [], standpointRequests: [], standpoints: [] }, ...over,
});
const meeting = (agenda: readonly Item[], over: Partial<Meeting> = {}): Meeting => ({ id: 'm', version: 1, on: '2026-12-01', startsAt: '13:30', place: '', cancelled: '', attendance: [], agenda, ...over });

describe('a change of the agenda', () => {
  const three = ['a', 'b', 'c'].map((id) => input(id));
  const ids = (items: readonly NewAgendaItem[] | null) => items?.map(({ id }) => id).join('');

  it.each([
    ['puts an item at the end', adding(input('d')), 'abcd'],
    ['does not put the same reason of the same household there twice', adding(input('x', { householdId: 'h-b' })), 'abc'],
    ['takes an item off', removing('b'), 'ac'],
    ['takes off what a colleague took off before: nothing happens', removing('z'), 'abc'],
    ['moves an item up', moving('b', -1), 'bac'],
    ['moves an item down', moving('b', 1), 'acb'],
    ['moves no further than the top', moving('a', -1), 'abc'],
    ['moves nothing that a colleague took off', moving('z', 1), 'abc'],
  ])('%s', (_, change, expected) => expect(ids(change(three))).toBe(expected));

  it('writes a note over what its writer saw, and never over what a colleague wrote meanwhile', () => {
    const noted = [input('a', { note: 'Eerst bellen' })];
    expect(noting('a', 'Eerst bellen', 'Gebeld')(noted)?.[0]?.note).toBe('Gebeld');
    expect(noting('a', '', 'Gebeld')(noted)).toBeNull();
    expect(noting('gone', '', 'Gebeld')(noted)).toBeNull();
  });
});

it('says of one organisation whether it was there, and leaves the others as they are', () => {
  const care = { organisation: 'care', present: true, people: ['p'] };
  expect(attending({ organisation: 'debt', present: false, people: [] })([care])).toEqual([care, { organisation: 'debt', present: false, people: [] }]);
  expect(attending({ organisation: 'care', present: false, people: [] })([care])).toEqual([{ organisation: 'care', present: false, people: [] }]);
});

describe('what a colleague changed', () => {
  const before = meeting([item('a'), item('b')]);

  it.each<[string, Meeting, object | null]>([
    ['nothing', meeting([item('a'), item('b')], { version: 2 }), null],
    ['an item was added', meeting([item('a'), item('b'), item('c')]), { added: ['Familie c'], moved: false }],
    ['an item was taken off', meeting([item('b')]), { removed: ['Familie a'], moved: false }],
    ['the order', meeting([item('b'), item('a')]), { moved: true, added: [], removed: [] }],
    ['a note', meeting([item('a', { note: 'Bel eerst' }), item('b')]), { noted: ['Familie a'] }],
    ['an item was decided', meeting([item('a', { end: 'DECIDED' }), item('b')]), { ended: ['Familie a'] }],
    ['the place', meeting([item('a'), item('b')], { place: 'Stadhuis' }), { when: true }],
    ['who was there', meeting([item('a'), item('b')], { attendance: [{ organisation: 'care', present: true, people: [] }] }), { attendance: true }],
  ])('%s', (_, after, expected) => (expected === null ? expect(newsOf(before, after)).toBeNull() : expect(newsOf(before, after)).toMatchObject(expected)));
});

it('goes on with the first item that still waits', () => {
  expect(firstOpen(meeting([item('a', { end: 'HELD_OVER' }), item('b')]))?.id).toBe('b');
  expect(firstOpen(meeting([item('a', { end: 'DECIDED' })]))).toBeNull();
});

it('lists the organisations that are in the files today, each once', () => {
  const household = { ...item('a').household, involvements: [
    { organisation: 'care', role: 'CARE' as const, from: null, until: null }, { organisation: 'debt', role: 'DEBT_ASSISTANCE' as const, from: null, until: '2026-11-01' },
    { organisation: 'youth', role: 'YOUTH_PROTECTION' as const, from: '2026-12-02', until: null },
  ] };
  expect(organisationsOf(meeting([item('a', { household }), item('b', { household })]), '2026-12-01')).toEqual(['care']);
});

it('counts who was asked for a standpoint and gave none', () => {
  const household = { ...item('a').household, standpointRequests: [{ referral: 'r', organisations: ['care', 'debt'] }, { referral: 'old', organisations: ['youth'] }], standpoints: [{ referral: 'r', made: { for: 'care' } }] };
  expect(standpointsMissing(item('a', { household }))).toBe(1);
});
