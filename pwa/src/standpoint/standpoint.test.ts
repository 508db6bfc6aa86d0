import { describe, expect, it } from 'vitest';
import { giveStandpoint, missingStandpoints, NO_STANDPOINT, standpointFaults, standpointsOf, type Standpoint } from './standpoint';

const made = { id: 's', operation: null, by: 'p', at: '2026-11-20T10:00:00Z', recordedAt: null, afterwards: false, ahead: false };
const aStandpoint = (organisation: string, position: Standpoint['position'], referral = 'r1'): Standpoint =>
  ({ id: `${organisation}-${position}`, made: { ...made, for: organisation }, referral, position, reasons: '' });

const involved = (organisation: string, until: string | null = null) =>
  ({ id: organisation, made: { ...made, for: organisation }, organisation, role: 'CARE' as const, purpose: '', legalBasis: 'PUBLIC_TASK' as const, from: '2026-01-01', until });

describe('the standpoints that count', () => {
  it('are the last of each organisation on this referral', () => {
    const all = [aStandpoint('care', 'EVICT'), aStandpoint('debt', 'PREVENT'), aStandpoint('care', 'PREVENT'), aStandpoint('debt', 'EVICT', 'r0')];
    expect(standpointsOf(all, 'r1').map(({ id }) => id)).toEqual(['care-PREVENT', 'debt-PREVENT']);
  });
});

describe('who has not given one', () => {
  const involvements = [involved('care'), involved('debt'), involved('left', '2026-06-30')];
  it.each([
    ['everybody who is in the file', [], ['care', 'debt']],
    ['only who did not yet', [aStandpoint('care', 'PREVENT')], ['debt']],
    ['also who spoke on an earlier referral only', [aStandpoint('care', 'PREVENT', 'r0')], ['care', 'debt']],
  ])('%s', (_, standpoints, missing) => expect(missingStandpoints({ involvements, standpoints }, 'r1', '2026-11-25')).toEqual(missing));
});

describe('the form', () => {
  it('asks a position and why', () => expect(Object.keys(standpointFaults(NO_STANDPOINT))).toEqual(['position', 'reasons']));
  it('also asks why without a position', () => expect(Object.keys(standpointFaults({ position: 'NO_POSITION', reasons: ' ' }))).toEqual(['reasons']));
  it('makes the command', () => {
    expect(giveStandpoint('r1', { position: 'PREVENT', reasons: ' Inkomen is genoeg. ' })).toEqual({ giveStandpoint: { referral: 'r1', position: 'PREVENT', reasons: 'Inkomen is genoeg.' } });
  });
});
