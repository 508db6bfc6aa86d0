import { describe, expect, it } from 'vitest';
import { awaitsDecision, EVERYTHING, filterOf, worklists, type ListedFile } from './search';

const referral = (id: string) => ({ id, seekJudgmentOn: '2026-12-10', made: { at: null, for: null } });
const file = (change: Partial<ListedFile>): ListedFile => ({
  id: 'h', name: 'Voorbeeld', address: { street: 'Oefenweg', houseNumber: '12', suffix: '', postalCode: '6828 PX', city: 'Arnhem' }, phase: 'PREVENTION', protection: [],
  arrearsCents: 100, evictionOn: null, placeForAll: null, nextOn: null, today: '2026-11-25', caseManagerNow: null, referrals: [], decisions: [], alerts: [], ...change,
});

describe('what waits for a decision', () => {
  it.each([
    ['a household that was referred', { referrals: [referral('r1')] }, true],
    ['one on which the Regieteam decided', { referrals: [referral('r1')], decisions: [{ referral: 'r1' }] }, false],
    ['one that was referred again since', { referrals: [referral('r1'), referral('r2')], decisions: [{ referral: 'r1' }] }, true],
    ['one that was never referred', {}, false],
    ['one whose referrals are not for this organisation', { referrals: null }, false],
  ])('%s', (_, change, awaits) => expect(awaitsDecision(file(change))).toBe(awaits));
});

describe('the work of a desk', () => {
  const keys = (...roles: Parameters<typeof worklists>[0]) => worklists(roles).map(({ key }) => key);
  it('of a landlord is what it reported; its arrears are a list of their own', () => expect(keys('RENT_OFFICER')).toEqual(['decide', 'clear']));
  it('of the chair begins with what awaits a decision', () => expect(keys('CHAIR')).toEqual(['decide', 'clear']));
  it('of a professional is the files they are invited to', () => expect(keys('PROFESSIONAL')).toEqual(['file']));
});

describe('the question to the server', () => {
  it('asks nothing that was not filled in', () => expect(filterOf(EVERYTHING, 'me')).toEqual({}));
  it('asks what was', () => {
    expect(filterOf({ text: ' Oefenweg ', phase: 'REPORTED', mine: true, nextUntil: '2026-12-01' }, 'me')).toEqual({ text: 'Oefenweg', phase: 'REPORTED', caseManager: 'me', nextUntil: '2026-12-01' });
  });
});
