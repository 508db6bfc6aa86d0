import { describe, expect, it } from 'vitest';
import { ALIKE, distinguishHousehold, KINDS, linkHousehold, reasonFaults, unlinkHousehold } from './relation';

describe('two files that may be of one household', () => {
  const values = { reason: ' Het zijn buren. ' };

  it('are linked, told apart and opened again with a reason', () => {
    expect(linkHousehold('ander', values)).toEqual({ linkHousehold: { into: 'ander', reason: 'Het zijn buren.' } });
    expect(unlinkHousehold('ander', values)).toEqual({ unlinkHousehold: { from: 'ander', reason: 'Het zijn buren.' } });
    expect(distinguishHousehold('ander', values)).toEqual({ distinguishHousehold: { from: 'ander', reason: 'Het zijn buren.' } });
  });

  it('are nothing without a reason', () => {
    expect(Object.keys(reasonFaults({ reason: '  ' }))).toEqual(['reason']);
    expect(reasonFaults(values)).toEqual({});
  });

  it('are called in words, each way its own', () => {
    for (const said of [KINDS, ALIKE]) {
      const words = Object.values(said).map((say) => say());
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word.length > 5)).toBe(true);
    }
  });
});
