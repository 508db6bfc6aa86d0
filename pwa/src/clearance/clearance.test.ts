import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { askClearance, clearanceState, clearEviction, needsFor, refuseClearance, refusedFor, refuseFaults, revokeClearance, revokeFaults, waitingFor, type Request } from './clearance';

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

describe('what the landlord asked for a day', () => {
  const asked = (id: string, rest: Partial<Request>) => ({ id, evictOn: '2026-12-01', answeredOn: null, clearance: null, lapsedOn: null, ...rest }) as Request;
  const no = asked('no', { answeredOn: '2026-11-20' });
  it.each<[string, readonly Request[], string | undefined, string | undefined]>([
    ['nothing', [], undefined, undefined],
    ['and it waits', [asked('a', {})], 'a', undefined],
    ['for another day', [asked('a', { evictOn: '2026-12-08' })], undefined, undefined],
    ['and it lapsed', [asked('a', { lapsedOn: '2026-11-20' })], undefined, undefined],
    ['and it was refused', [no], undefined, 'no'],
    ['and it was given', [asked('a', { answeredOn: '2026-11-20', clearance: 'c' })], undefined, undefined],
    ['again after a refusal', [no, asked('b', {})], 'b', undefined],
  ])('%s', (_, clearanceRequests, waits, refused) => {
    expect(waitingFor({ clearanceRequests }, '2026-12-01')?.id).toBe(waits);
    expect(refusedFor({ clearanceRequests }, '2026-12-01')?.id).toBe(refused);
  });
});

describe('the commands', () => {
  it('asks, with a note or without', () => {
    expect(askClearance('2026-12-01', { note: ' ' })).toEqual({ askClearance: { evictOn: '2026-12-01', note: null } });
    expect(askClearance('2026-12-01', { note: ' Sleutels zijn terug. ' }).askClearance.note).toBe('Sleutels zijn terug.');
  });
  it('refuses with a reason', () => {
    expect(Object.keys(refuseFaults({ reason: '' }))).toEqual(['reason']);
    expect(refuseClearance('r', { reason: ' Nog geen plek. ' })).toEqual({ refuseClearance: { request: 'r', reason: 'Nog geen plek.' } });
  });
  it('clears one date', () => expect(clearEviction('2026-12-01')).toEqual({ clearEviction: { evictOn: '2026-12-01' } }));
  it('revokes with a reason', () => {
    expect(Object.keys(revokeFaults({ reason: ' ' }))).toEqual(['reason']);
    expect(revokeClearance('c', { reason: ' De plek viel weg. ' })).toEqual({ revokeClearance: { clearance: 'c', reason: 'De plek viel weg.' } });
  });
});
