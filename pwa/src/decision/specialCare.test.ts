import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { registerSpecialCare, specialCareFaults, specialCareOf, type SpecialCareValues } from './specialCare';

type Decision = NonNullable<HouseholdFile['decisions']>[number];
const decision = (id: string, over: Partial<Decision> = {}) => ({ id, referral: 'r', specialCare: true, ...over }) as Decision;
const said = (about: string, state: 'RECEIVED' | 'ACCEPTED' | 'REFUSED') => ({ id: `${about}${state}`, decision: about, state, on: '2026-11-20', note: '' }) as NonNullable<HouseholdFile['specialCareRegistrations']>[number];

describe('how far a registration is', () => {
  it.each<[string, Decision, readonly Decision[], ReturnType<typeof said>[] | null, string | null]>([
    ['it was not asked', decision('d', { specialCare: false }), [], [], null],
    ['it is not to be known here', decision('d'), [], null, null],
    ['the desk said nothing', decision('d'), [decision('d')], [], 'WAITING'],
    ['the last word counts', decision('d'), [decision('d')], [said('d', 'RECEIVED'), said('d', 'ACCEPTED')], 'ACCEPTED'],
    ['what was said before a correction counts too', decision('d2'), [decision('d'), decision('d2')], [said('d', 'REFUSED')], 'REFUSED'],
    ['another referral says nothing', decision('d'), [decision('d'), decision('o', { referral: 'other' })], [said('o', 'ACCEPTED')], 'WAITING'],
  ])('%s', (_, about, decisions, registrations, state) => {
    expect(specialCareOf({ decisions: [...decisions], specialCareRegistrations: registrations }, about)?.state ?? null).toBe(state);
  });
});

describe('what the desk says', () => {
  const values = (over: Partial<SpecialCareValues>): SpecialCareValues => ({ state: 'ACCEPTED', on: '2026-11-20', note: '', ...over });
  it.each<[string, Partial<SpecialCareValues>, readonly string[]]>([
    ['fits', {}, []],
    ['needs an answer and a day', { state: '', on: '' }, ['state', 'on']],
    ['is no day to come', { on: '2026-11-30' }, ['on']],
    ['says why it is refused', { state: 'REFUSED', note: ' ' }, ['note']],
  ])('%s', (_, over, fields) => expect(Object.keys(specialCareFaults('2026-11-24')(values(over)))).toEqual(fields));
  it('sends no reason for what is not refused', () => expect(registerSpecialCare('d', values({ note: 'Eerst geweigerd' }))).toEqual({ registerSpecialCare: { decision: 'd', state: 'ACCEPTED', on: '2026-11-20', note: null } }));
});
