import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { holdFaults, holdFile, liftFaults, liftHold } from './hold';

describe('a legal hold', () => {
  it('is laid and lifted with a reason', () => {
    expect(holdFile({ reason: ' Klacht bij de ombudsman ' })).toEqual({ holdFile: { reason: 'Klacht bij de ombudsman' } });
    expect(liftHold('h', { reason: ' Afgehandeld ' })).toEqual({ liftHold: { hold: 'h', reason: 'Afgehandeld' } });
  });

  it('asks for the reason in its own words', () => {
    expect([holdFaults({ reason: ' ' }), liftFaults({ reason: '' }), holdFaults({ reason: 'x' }), liftFaults({ reason: 'x' })])
      .toEqual([{ reason: m.hold_fault_reason() }, { reason: m.hold_fault_lift_reason() }, {}, {}]);
  });
});
