import { expect, it } from 'vitest';
import { mayWithdraw, registerUnreferred, returnedTo, returnFaults, unreferredFaults, withdrawFaults, withdrawReferral, type UnreferredValues } from './course';

const TODAY = '2026-12-01';
const whole: UnreferredValues = { cause: 'ARREARS', on: TODAY, evictOn: '2026-12-20', source: ' Deurwaarder, aan de gemeente ', reference: '', summary: '', householdSays: '' };

it.each<[string, Partial<UnreferredValues>, readonly string[]]>([
  ['nothing', {}, []],
  ['why, when, for which day, and who told it', { cause: '', on: '', evictOn: '', source: ' ' }, ['cause', 'evictOn', 'on', 'source']],
  ['a notice that came already', { on: '2026-12-02' }, ['on']],
  ['an eviction after its notice', { evictOn: '2026-11-30' }, ['evictOn']],
])('an announced eviction that nobody reported misses %s', (_, change, expected) => expect(Object.keys(unreferredFaults(TODAY)({ ...whole, ...change })).sort()).toEqual(expected));

it('keeps no empty words', () => expect(registerUnreferred(null, whole).registerUnreferred).toMatchObject({ tenancy: null, source: 'Deurwaarder, aan de gemeente', reference: null, summary: null }));

it('a referral goes back with what must be mended', () => expect(Object.keys(returnFaults({ reason: ' ' }))).toEqual(['reason']));

it('a referral is taken back with a reason', () => {
  expect(Object.keys(withdrawFaults({ reason: ' ' }))).toEqual(['reason']);
  expect(withdrawReferral('r', { reason: ' Betaald. ' })).toEqual({ withdrawReferral: { referral: 'r', reason: 'Betaald.' } });
});

type Facts = Parameters<typeof mayWithdraw>[0];
const referral = { id: 'r', tenancy: 't', followsUp: null, returnedOn: null, withdrawnOn: null, made: { for: 'landlord' } } as unknown as Parameters<typeof mayWithdraw>[1];
const facts = (over: object = {}) => ({ referrals: [referral], decisions: [], tenancies: [{ id: 't', landlord: 'landlord' }], ...over }) as unknown as Facts;

it.each<[string, Facts, typeof referral, string, boolean]>([
  ['who made it', facts(), referral, 'landlord', true],
  ['who made it, also when it came back', facts(), { ...referral, returnedOn: '2026-11-20' }, 'landlord', true],
  ['who lets the dwelling, when the Regieteam made it', facts(), { ...referral, made: { ...referral.made, for: 'regieteam' } }, 'landlord', true],
  ['nobody else', facts(), referral, 'other', false],
  ['nobody after a decision', facts({ decisions: [{ referral: 'r' }] }), referral, 'landlord', false],
  ['nobody twice', facts(), { ...referral, withdrawnOn: '2026-11-20' }, 'landlord', false],
  ['nobody after another took its place', facts({ referrals: [referral, { ...referral, id: 's', followsUp: 'r' }] }), referral, 'landlord', false],
])('takes a referral back: %s', (_, file, one, organisation, may) => expect(mayWithdraw(file, one, organisation)).toBe(may));

it.each<[string, readonly object[], string | undefined]>([
  ['nothing', [referral], undefined],
  ['what the Regieteam sent back', [{ ...referral, returnedOn: '2026-11-20' }], 'r'],
  ['not what was sent again', [{ ...referral, returnedOn: '2026-11-20' }, { ...referral, id: 's', followsUp: 'r' }], undefined],
  ['the last of two', [{ ...referral, returnedOn: '2026-11-20' }, { ...referral, id: 's', followsUp: 'r', returnedOn: '2026-11-25' }], 's'],
  ['not what was withdrawn', [{ ...referral, returnedOn: '2026-11-20', withdrawnOn: '2026-11-21' }], undefined],
])('a landlord mends %s', (_, referrals, id) => expect(returnedTo(facts({ referrals }), 'landlord')?.id).toBe(id));
