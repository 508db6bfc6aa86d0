import { describe, expect, it } from 'vitest';
import { niceCeiling } from './ArrearsChart';
import { mergeDraft } from './form';

describe('a draft from before', () => {
  const initial = { note: '', cents: null as number | null, who: [] as readonly string[], agreed: false };

  it.each<[string, unknown, object]>([
    ['comes back as it was typed', { note: 'x', cents: 7500, who: ['a'], agreed: true }, { note: 'x', cents: 7500, who: ['a'], agreed: true }],
    ['leaves fields alone that it does not know', { note: 'x' }, { ...initial, note: 'x' }],
    ['of an older form brings no fields that are gone', { old: 1 }, initial],
    ['of an older form brings no values of another kind', { note: 5, who: 'a', agreed: 'yes' }, initial],
    ['may leave an amount open', { cents: null }, initial],
    ['that is no form is not used', 'x', initial],
  ])('%s', (_, stored, want) => {
    expect(mergeDraft(initial, stored)).toEqual(want);
  });
});

it.each([[0, 100], [214_000, 250_000], [100_000, 100_000], [990_000, 1_000_000]])('a chart of %i cents ends at %i', (cents, want) => {
  expect(niceCeiling(cents)).toBe(want);
});
