import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { confirmFaults, confirmPlacement, offerFaults, offerPlacement, refuseFaults, refusePlacement, requestFaults, startOffer, startRefusal, startRequest, stopFaults, whyNotConfirm, type Placement } from './placement';
import { considerShelter, recordOwnSolution, shelterFaults, solutionFaults, startSolution } from './solution';

const offered: Placement = {
  id: 'pl', made: { id: 'pl', operation: null, by: 'asker', for: 'team', at: null, recordedAt: null, afterwards: false, ahead: false }, plan: null, kind: 'CRISIS_SHELTER', status: 'OFFERED',
  residents: ['a', 'b'], from: '2026-12-01', until: null, note: '', provider: 'Opvang', providerOrganisation: 'shelter', address: '', capacity: 2, keepsTogether: true, offeredBy: 'giver',
  offeredFor: 'shelter', offeredOn: '2026-11-25', confirmedBy: null, confirmedFor: null, confirmedOn: null, endedOn: null, endedReason: '', withdrawnOn: null, withdrawnReason: '', refusedBy: [], refusedOn: null, refusedWords: '',
};
const who = (personId: string, organisationId: string) => ({ personId, organisationId });

describe('who confirms a place', () => {
  it.each<[string, Partial<Placement>, ReturnType<typeof who>, string | null]>([
    ['the provider', {}, who('giver', 'shelter'), null],
    ['another organisation than the asker', {}, who('chair', 'regie'), null],
    ['never who asked for it', {}, who('asker', 'team'), m.placement_confirm_same_person()],
    ['never a colleague of who asked', {}, who('colleague', 'team'), m.placement_confirm_same_organisation()],
    ['a colleague, when the team gives the place itself', { providerOrganisation: 'team' }, who('colleague', 'team'), null],
    ['a colleague, for an adult with a place of their own', { kind: 'OWN_PLACE' }, who('colleague', 'team'), null],
    ['nobody, before it is offered', { status: 'REQUESTED' }, who('chair', 'regie'), m.placement_confirm_not_offered()],
    ['nobody, once it is withdrawn', { status: 'WITHDRAWN' }, who('chair', 'regie'), m.placement_confirm_not_offered()],
  ])('%s', (_, change, desk, why) => expect(whyNotConfirm({ ...offered, ...change }, desk)).toBe(why));
});

describe('asking and offering', () => {
  it('starts with everybody, from the eviction date on', () => expect(startRequest(['a'], '2026-12-01')).toMatchObject({ residents: ['a'], from: '2026-12-01' }));
  it('needs a kind, people and a first night', () => expect(Object.keys(requestFaults(startRequest([], null)))).toEqual(['kind', 'residents', 'from']));
  it('wants the own words for an own place', () => expect(Object.keys(requestFaults({ ...startRequest(['a'], '2026-12-01'), kind: 'OWN_PLACE' }))).toEqual(['note']));
  it('wants the words of the other parent', () => {
    expect(Object.keys(confirmFaults(true)({ words: ' ' }))).toEqual(['words']);
    expect(confirmFaults(false)({ words: '' })).toEqual({});
    expect(confirmPlacement('pl', '').confirmPlacement.words).toBeNull();
  });
  it.each([['fewer beds than people', '1', ['capacity', 'keepsTogether']], ['no number', 'twee', ['capacity', 'keepsTogether']], ['beds enough', '2', ['keepsTogether']]])(
    'an offer with %s', (_, capacity, faults) => expect(Object.keys(offerFaults(2)({ ...startOffer({ ...offered, status: 'REQUESTED' }), provider: 'Opvang', capacity }))).toEqual(faults));
  it('leaves out an address that was not given', () => {
    expect(offerPlacement('pl', startOffer(offered)).offerPlacement).toEqual({
      placement: 'pl', provider: 'Opvang', providerOrganisation: 'shelter', address: null, capacity: 2, keepsTogether: true, from: '2026-12-01', until: null,
    });
  });
  it('changes an offer without losing its address, its organisation or its beds', () => {
    const stands: Placement = { ...offered, address: 'Schuilplaats 1', capacity: 4, keepsTogether: false, until: '2027-01-10' };
    expect(offerPlacement('pl', startOffer(stands)).offerPlacement).toEqual({
      placement: 'pl', provider: 'Opvang', providerOrganisation: 'shelter', address: 'Schuilplaats 1', capacity: 4, keepsTogether: false, from: '2026-12-01', until: '2027-01-10',
    });
  });
  it('ends from a night on and with a reason', () => {
    expect(Object.keys(stopFaults(true)({ on: '', reason: '' }))).toEqual(['on', 'reason']);
    expect(Object.keys(stopFaults(false)({ on: '', reason: '' }))).toEqual(['reason']);
  });
});

describe('own solutions and shelter', () => {
  const start = startSolution('2026-11-25');
  it.each([
    ['whether anything was explored', start, ['explored']],
    ['what, and whether it is possible', { ...start, explored: 'YES' as const }, ['what', 'possible']],
    ['why nothing was explored', { ...start, explored: 'NO' as const }, ['notExploredReason']],
  ])('asks %s', (_, values, faults) => expect(Object.keys(solutionFaults(values))).toEqual(faults));
  it('sends only what belongs to the answer', () => {
    const values = { ...start, explored: 'NO' as const, what: 'oud', notExploredReason: 'Wilde niet praten.' };
    expect(recordOwnSolution('p', values).recordOwnSolution).toMatchObject({ what: null, possible: null, notExploredReason: 'Wilde niet praten.' });
  });
  it('asks why neither is needed', () => {
    expect(Object.keys(shelterFaults({ answer: 'NEITHER', reason: '' }))).toEqual(['reason']);
    expect(shelterFaults({ answer: 'CRISIS_PLACE', reason: '' })).toEqual({});
    expect(considerShelter('p', { answer: 'CRISIS_PLACE', reason: '' }).considerShelter.reason).toBeNull();
  });
});

describe('a place that residents refuse', () => {
  it('begins with everybody it is for', () => expect(startRefusal(offered, '2026-11-30')).toEqual({ residents: ['a', 'b'], on: '2026-11-30', words: '' }));
  it('asks who, when, and what they say themselves', () => {
    expect(Object.keys(refuseFaults({ residents: [], on: '', words: ' ' }))).toEqual(['residents', 'on', 'words']);
    expect(refusePlacement('pl', { residents: ['a'], on: '2026-11-30', words: ' Te ver weg. ' })).toEqual({ refusePlacement: { placement: 'pl', residents: ['a'], on: '2026-11-30', words: 'Te ver weg.' } });
  });
});
