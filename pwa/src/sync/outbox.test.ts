import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PendingOperation } from './operation';
import { LIMITS, nextBatch } from './outbox';

type Note = { readonly note: string };

function waiting(seq: number, householdId: string, note = ''): PendingOperation<Note> {
  return { operation: { id: `op-${seq}`, householdId, recordedAt: '', command: { note } }, seq, state: 'SAVED' };
}

describe('the next request', () => {
  it('names, for each operation, the previous one on its household', () => {
    const batch = nextBatch([waiting(3, 'a'), waiting(1, 'a'), waiting(2, 'b')], LIMITS, new Set());
    expect(batch.map(({ id, after }) => [id, after])).toEqual([['op-1', null], ['op-2', null], ['op-3', 'op-1']]);
  });

  it('holds fifty operations at most', () => {
    expect(nextBatch(Array.from({ length: 120 }, (_, seq) => waiting(seq, 'a')), LIMITS, new Set())).toHaveLength(50);
  });

  it('holds 256 kB at most, and one larger operation by itself', () => {
    const large = 'é'.repeat(60 * 1024); // 120 kB in UTF-8
    expect(nextBatch([waiting(1, 'a', large), waiting(2, 'a', large), waiting(3, 'a', large)], LIMITS, new Set())).toHaveLength(2);
    expect(nextBatch([waiting(1, 'a', large.repeat(3)), waiting(2, 'b')], LIMITS, new Set()).map(({ id }) => id)).toEqual(['op-1']);
  });

  it('leaves out households without an answer, which block nobody else', () => {
    expect(nextBatch([waiting(1, 'a'), waiting(2, 'b'), waiting(3, 'a')], LIMITS, new Set(['a'])).map(({ id }) => id)).toEqual(['op-2']);
  });

  it('never lets an operation overtake an earlier one on the same household', () => {
    const pending = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 200 }).map((all) => all.map((household, seq) => waiting(seq, household)));
    fc.assert(fc.property(pending, fc.integer({ min: 1, max: 50 }), fc.subarray(['a', 'b', 'c']), (all, operations, stuck) => {
      const batch = nextBatch(all, { ...LIMITS, operations }, new Set(stuck));
      for (const household of ['a', 'b', 'c']) {
        const sent = batch.filter(({ householdId }) => householdId === household).map(({ id }) => id);
        const there = all.filter(({ operation }) => operation.householdId === household).map(({ operation }) => operation.id);
        expect(sent).toEqual(there.slice(0, sent.length));
      }
    }));
  });
});
