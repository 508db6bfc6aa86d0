import { describe, expect, it } from 'vitest';
import { recordRightsRequest as apply } from './apply';
import { answerFaults, answerRightsRequest, outcomesFor, recordRightsRequest, requestFaults, waits, type AnswerValues, type RequestValues } from './rights';

const TODAY = '2026-11-30';
const asked: RequestValues = { kind: 'CORRECTION', resident: 'amal', representative: ' ', on: TODAY, words: ' Ik heb geen hond. ', about: 'ABOUT_VISITS', identified: 'IN_PERSON' };
const answer: AnswerValues = { outcome: 'REFUSED', on: TODAY, told: 'LETTER', reason: ' Het is zo gezien. ' };

describe('what a resident asks', () => {
  it.each<[string, Partial<RequestValues>, readonly string[]]>([
    ['whole', {}, []],
    ['to erase everything', { kind: 'ERASURE', about: '' }, []],
    ['a correction of nothing in particular', { about: '' }, ['about']],
    ['the day after tomorrow', { on: '2026-12-02' }, []],
    ['later than that', { on: '2026-12-03' }, ['on']],
    ['nothing filled in', { kind: '', resident: '', on: '', words: ' ', about: '', identified: '' }, ['kind', 'resident', 'on', 'words', 'identified']],
  ])('%s', (_, over, wrong) => expect(Object.keys(requestFaults(TODAY)({ ...asked, ...over }))).toEqual(wrong));

  it('is sent in their words, and about a part only when that is wrong', () => {
    expect(recordRightsRequest(asked)).toEqual({ recordRightsRequest: { kind: 'CORRECTION', resident: 'amal', representative: null, on: TODAY, words: 'Ik heb geen hond.', about: 'ABOUT_VISITS', identified: 'IN_PERSON' } });
    expect(recordRightsRequest({ ...asked, kind: 'ERASURE' }).recordRightsRequest.about).toBeNull();
  });

  it('is shown while it waits to be sent, once', () => {
    const operation = { id: '1', householdId: 'h', recordedAt: '2026-11-30T10:00:00Z', command: {} };
    const file = { rightsRequests: [] } as unknown as NonNullable<Parameters<typeof apply>[0]>;
    const { recordRightsRequest: input } = recordRightsRequest(asked);
    const once = apply(file, input, operation);
    expect(once?.rightsRequests?.map(({ id, words, dueOn, disputed, standing }) => [id, words, dueOn, disputed, standing])).toEqual([['1', 'Ik heb geen hond.', '2026-12-30', true, null]]);
    expect(apply(once, input, operation)).toEqual(once); // an answer was lost
    expect(apply({ ...file, rightsRequests: null }, input, operation)?.rightsRequests).toBeNull();
    expect(apply(undefined, input, operation)).toBeUndefined();
  });
});

describe('an answer', () => {
  it.each<[string, Partial<AnswerValues>, readonly string[]]>([
    ['no, with the reason', {}, []],
    ['no, without one', { reason: ' ' }, ['reason']],
    ['yes, without one', { outcome: 'GRANTED', reason: '' }, []],
    ['before it was asked', { on: '2026-11-28' }, ['on']],
    ['nothing filled in', { outcome: '', on: '', told: '', reason: '' }, ['outcome', 'on', 'told', 'reason']],
  ])('%s', (_, over, wrong) => expect(Object.keys(answerFaults({ on: '2026-11-29' }, TODAY)({ ...answer, ...over }))).toEqual(wrong));

  it('is sent with how they were told', () => {
    expect(answerRightsRequest('r', answer)).toEqual({ answerRightsRequest: { request: 'r', outcome: 'REFUSED', on: TODAY, told: 'LETTER', reason: 'Het is zo gezien.' } });
  });

  it.each<[string, Parameters<typeof outcomesFor>[0], readonly string[]]>([
    ['a new request', { kind: 'ERASURE', standing: null, on: '2026-10-30' }, ['GRANTED', 'PARTLY', 'REFUSED', 'EXTENDED', 'WITHDRAWN']],
    ['one of more than a month ago', { kind: 'ERASURE', standing: null, on: '2026-10-29' }, ['GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN']],
    ['one that took more time already', { kind: 'ERASURE', standing: 'EXTENDED', on: TODAY }, ['GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN']],
    ['a restriction that holds', { kind: 'RESTRICTION', standing: 'GRANTED', on: TODAY }, ['GRANTED', 'PARTLY', 'REFUSED', 'LIFTED', 'WITHDRAWN']],
    ['an objection that holds', { kind: 'OBJECTION', standing: 'PARTLY', on: TODAY }, ['GRANTED', 'PARTLY', 'REFUSED', 'LIFTED', 'WITHDRAWN']],
    ['a restriction that was refused', { kind: 'RESTRICTION', standing: 'REFUSED', on: TODAY }, ['GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN']],
  ])('that fits %s', (_, request, fitting) => expect(outcomesFor(request, TODAY).map(({ value }) => value)).toEqual(fitting));

  it('is waited for until there is one that says more than that it takes longer', () => {
    expect([null, 'EXTENDED', 'GRANTED', 'REFUSED'].map((standing) => waits({ standing } as Parameters<typeof waits>[0]))).toEqual([true, true, false, false]);
  });
});
