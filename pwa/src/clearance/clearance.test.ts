import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { clearanceState, clearEviction, needsFor, revokeClearance, revokeFaults } from './clearance';

describe('how a clearance stands', () => {
  it.each([
    ['it holds', { revokedOn: null, lapsedOn: null }, 'OPEN'],
    ['a child was added', { revokedOn: '2026-11-25', lapsedOn: null }, 'REVOKED'],
    ['its day is over', { revokedOn: null, lapsedOn: '2026-12-02' }, 'LAPSED'],
    ['revoked before its day was over', { revokedOn: '2026-11-25', lapsedOn: '2026-12-02' }, 'REVOKED'],
  ])('%s', (_, dates, state) => expect(clearanceState(dates)).toBe(state));
});

describe('what it needs', () => {
  it('is as the server counted it when facts are cut away', () => {
    const counted = [{ rule: '3.2f', met: false, message: 'Voor 2 van de 4 bewoners is nog geen plek bevestigd.' }];
    const cut = { access: [], residents: [], compositions: [], placements: null, legalEvents: null, clearanceNeeds: counted } as unknown as HouseholdFile;
    expect(needsFor(cut, '2026-11-25', '2026-12-01')).toEqual(counted);
  });
});

describe('the commands', () => {
  it('clears one date', () => expect(clearEviction('2026-12-01')).toEqual({ clearEviction: { evictOn: '2026-12-01' } }));
  it('revokes with a reason', () => {
    expect(Object.keys(revokeFaults({ reason: ' ' }))).toEqual(['reason']);
    expect(revokeClearance('c', { reason: ' De plek viel weg. ' })).toEqual({ revokeClearance: { clearance: 'c', reason: 'De plek viel weg.' } });
  });
});
