import { describe, expect, it } from 'vitest';
import type { ArrangementStatus } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { endArrangement as apply } from './apply';
import { STATUSES } from './arrangement';
import { endArrangement, endFaults, endMeans, ENDS, mayEnd, type EndValues } from './end';

const faults = endFaults('2026-11-20', '2026-12-01');
const whole: EndValues = { reason: 'PAID_OFF', on: '2026-12-01', note: ' ' };

it.each<[string, Partial<EndValues>, readonly string[]]>([
  ['whole', {}, []],
  ['without a reason', { reason: '' }, ['reason']],
  ['without a day', { on: '' }, ['on']],
  ['before it was agreed', { on: '2026-11-19' }, ['on']],
  ['in the future', { on: '2026-12-02' }, ['on']],
])('an end %s', (_, over, wrong) => expect(Object.keys(faults({ ...whole, ...over }))).toEqual(wrong));

it('is sent without an empty note', () => expect(endArrangement('a', 'PAID_OFF', whole)).toEqual({ endArrangement: { arrangement: 'a', on: '2026-12-01', reason: 'PAID_OFF', note: null } }));

it('only what holds is ended', () => expect((Object.keys(STATUSES) as ArrangementStatus[]).filter((status) => mayEnd({ status })).sort()).toEqual(['AWAITS_ADMINISTRATOR', 'BROKEN', 'FROZEN', 'MISSED', 'RUNNING']));

it('every reason says what follows, and none the same as another', () => {
  const all = (Object.keys(ENDS) as (keyof typeof ENDS)[]).map((reason) => endMeans(reason).join());
  expect(new Set(all).size).toBe(4);
});

describe('on the screen at once', () => {
  const instalments = [{ dueOn: '2026-11-01', cents: 100, status: 'PAID', paidIn: '2026-11' }, { dueOn: '2026-12-01', cents: 100, status: 'OPEN', paidIn: null }];
  const file = (over: object = {}) => ({ arrangements: [{ id: 'a', status: 'RUNNING', endedOn: null, endReason: null, endNote: '', instalments, ...over }] }) as unknown as HouseholdFile;
  const ended = (over: object = {}, on = '2026-12-01') => apply(file(over), { arrangement: 'a', on, reason: 'NOT_SUITABLE', note: 'Te hoog' })?.arrangements?.[0];

  it('it stands ended, and what falls due from that day counts no more', () => expect(ended()).toMatchObject({
    status: 'ENDED', endedOn: '2026-12-01', endReason: 'NOT_SUITABLE', endNote: 'Te hoog', instalments: [{ status: 'PAID' }, { status: 'CANCELLED' }],
  }));
  it('the earliest end stays', () => expect(ended({ endedOn: '2026-11-15', endReason: 'PAID_OFF' })).toMatchObject({ endedOn: '2026-11-15', endReason: 'PAID_OFF' }));
  it('what was paid to the last instalment stays so', () => expect(ended({ status: 'KEPT' }, '2026-12-02')?.status).toBe('KEPT'));
  it('a cut list stays cut', () => expect(apply({ arrangements: null } as unknown as HouseholdFile, { arrangement: 'a', on: '2026-12-01', reason: 'PAID_OFF' })?.arrangements).toBeNull());
});
