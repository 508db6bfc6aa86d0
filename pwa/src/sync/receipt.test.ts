import { describe, expect, it } from 'vitest';
import { readReceipts, settle } from './receipt';

const sent = [['op-1', 'a'], ['op-2', 'b'], ['op-3', 'a']].map(([id, householdId], at) => ({ operation: { id: id!, householdId: householdId!, recordedAt: '', command: {} }, seq: at + 1, state: 'SENT' as const }));
const applied = { operationId: 'op-1', status: 'APPLIED', version: 4, refusal: null, conflicts: [] };

describe('an answer to submit', () => {
  it.each([
    ['nothing', undefined], ['null', null], ['text', 'ok'], ['a list', [applied]], ['no receipts', {}],
    ['receipts that are null', { submit: null }], ['receipts that are no list', { submit: applied }],
  ])('that is %s is no answer', (_, data) => {
    expect(readReceipts(data)).toBeNull();
  });

  it.each([
    ['without a status', { ...applied, status: undefined }], ['with an unknown status', { ...applied, status: 'DONE' }],
    ['without an id', { ...applied, operationId: '' }], ['that is null', null], ['that is text', 'APPLIED'],
  ])('with a receipt %s moves nothing for its household from there on, and the rest all the same', (_, broken) => {
    const receipts = readReceipts({ submit: [broken, { ...applied, operationId: 'op-2' }, { ...applied, operationId: 'op-3' }] })!;
    expect(settle(sent, receipts, 0).map(({ operation }) => operation.id)).toEqual(['op-2']);
  });

  it('about somebody else\'s operation changes nothing', () => {
    expect(settle(sent, readReceipts({ submit: [{ ...applied, operationId: 'op-9' }] })!, 0)).toEqual([]);
  });

  it('keeps everything that a form misses, and nothing that cannot be read', () => {
    const missing = [{ field: 'cause', message: 'Kies.', english: 'Choose.' }, { field: 'seekJudgmentOn', message: 'Vul in.' }];
    const refusal = { code: 'INVALID', rule: '2.1', message: 'Kies.', field: 'cause', missing: [...missing, null, 'cause', { field: '', message: 'x' }, { field: 'cause' }] };
    expect(readReceipts({ submit: [{ ...applied, status: 'REFUSED', version: null, refusal }] })?.[0]?.refusal?.missing).toEqual(missing);
  });

  it('keeps the sentence for people', () => {
    const refusal = { code: 'INVALID', rule: '3.1', message: 'Vul een bedrag in.', english: 'Fill in an amount.', field: 'cents' };
    expect(readReceipts({ submit: [{ ...applied, status: 'REFUSED', version: null, refusal }] })).toEqual([{ ...applied, status: 'REFUSED', version: null, refusal }]);
  });
});
