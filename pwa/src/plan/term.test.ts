import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { askSuspension as ask, extendSuspension as extend } from './apply';
import { lastDayOf, openRequests } from './term';

type Suspension = NonNullable<HouseholdFile['suspensions']>[number];
const made = (at: string) => ({ id: 'x', operation: null, by: null, for: null, at, recordedAt: null, afterwards: false, ahead: false });
const suspension = (over: Partial<Suspension> = {}): Suspension => ({
  id: 's', plan: 'p', from: '2026-11-01', until: '2026-11-30', frozenCents: 90_000, frozenOn: '2026-11-01', endedOn: null, endedReason: '', extends: null, extendedReason: '', made: made('2026-11-01T09:00:00Z'), ...over,
});
const request = (at: string) => ({ id: at, referral: null, untilOn: '2027-01-31', reason: 'Het bewind begint.', made: made(at) });
const operation = { id: 'op', householdId: 'h', recordedAt: '2026-11-20T10:00:00Z', command: {} };
const file = (some: Partial<HouseholdFile>) => ({ plans: [], suspensionRequests: [], suspensions: [], ...some }) as unknown as HouseholdFile;

describe('the last day of a suspension', () => {
  it.each<[string, Partial<Suspension>, string]>([
    ['is that of its term', {}, '2026-11-30'],
    ['is the day before it was ended', { endedOn: '2026-11-15' }, '2026-11-14'],
    ['stays that of its term, when it was ended after it', { endedOn: '2026-12-15' }, '2026-11-30'],
  ])('%s', (_, over, day) => expect(lastDayOf(suspension(over))).toBe(day));
});

describe('a longer term', () => {
  it('goes on the day after, with the same frozen arrears', () => {
    const after = extend(file({ suspensions: [suspension({ endedOn: '2026-11-15', endedReason: 'Niet betaald' })] }), { suspension: 's', until: '2027-01-31', reason: 'Het gaat beter.' }, operation);
    expect(after?.suspensions?.[1]).toMatchObject({ id: 'op', from: '2026-11-15', until: '2027-01-31', frozenCents: 90_000, endedOn: null, endedReason: '', extends: 's', extendedReason: 'Het gaat beter.' });
  });
  it('of a suspension that is not here changes nothing', () => {
    const before = file({ suspensions: [suspension()] });
    expect(extend(before, { suspension: 'other', until: '2027-01-31', reason: 'Het gaat beter.' }, operation)).toBe(before);
  });
});

describe('what the chair asks', () => {
  it.each<[string, Partial<HouseholdFile>, number]>([
    ['stands', { suspensionRequests: [request('2026-11-10T09:00:00Z')] }, 1],
    ['stands after an earlier suspension', { suspensionRequests: [request('2026-11-10T09:00:00Z')], suspensions: [suspension()] }, 1],
    ['is done once the landlord suspended', { suspensionRequests: [request('2026-10-10T09:00:00Z')], suspensions: [suspension()] }, 0],
    ['is not known to an app that kept none', {}, 0],
  ])('%s', (_, some, count) => expect(openRequests(file(some))).toHaveLength(count));
  it('waits on this device as well', () => {
    const after = ask(file({}), { untilOn: '2027-01-31', reason: 'Het bewind begint.' }, operation);
    expect(after && openRequests(after)).toMatchObject([{ id: 'op', referral: null, untilOn: '2027-01-31', reason: 'Het bewind begint.' }]);
  });
});
