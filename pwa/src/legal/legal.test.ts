import { describe, expect, it } from 'vitest';
import { eventFaults, incidentFaults, outcomeFaults, recordLegalEvent, recordOutcome, reportIncident, type EventValues } from './legal';

const announced: EventValues = { kind: 'EVICTION_ANNOUNCED', on: '2026-11-20', evictOn: '2026-12-01', until: '2027-01-01', reference: ' C/05 ' };

describe('a step of the law', () => {
  it.each<[string, Partial<EventValues>, readonly string[]]>([
    ['an announced eviction with its date', {}, []],
    ['an announced eviction without its date', { evictOn: '' }, ['evictOn']],
    ['an eviction before it was announced', { evictOn: '2026-11-19' }, ['evictOn']],
    ['a moratorium without an end', { kind: 'MORATORIUM_GRANTED', until: '' }, ['until']],
    ['a summons needs no other date', { kind: 'SUMMONS', evictOn: '', until: '' }, []],
    ['nothing filled in', { kind: '', on: '' }, ['kind', 'on']],
  ])('%s', (_, change, faults) => expect(Object.keys(eventFaults({ ...announced, ...change }))).toEqual(faults));

  it('sends only the dates of its kind', () => {
    expect(recordLegalEvent(announced).recordLegalEvent).toEqual({ kind: 'EVICTION_ANNOUNCED', on: '2026-11-20', evictOn: '2026-12-01', until: null, reference: 'C/05' });
    expect(recordLegalEvent({ ...announced, kind: 'SUMMONS' }).recordLegalEvent).toMatchObject({ evictOn: null, until: null });
  });
});

describe('how it ended, and incidents', () => {
  it('asks how and when', () => expect(Object.keys(outcomeFaults({ kind: '', on: '', destination: '', note: '' }))).toEqual(['kind', 'on']));
  it('asks what happened', () => expect(Object.keys(incidentFaults({ kind: 'OTHER', on: '2026-11-20', what: '' }))).toEqual(['what']));
  it('makes the commands', () => {
    expect(recordOutcome({ kind: 'AVERTED', on: '2026-11-20', destination: '', note: '' }).recordOutcome).toEqual({ kind: 'AVERTED', on: '2026-11-20', destination: null, note: null });
    expect(reportIncident({ kind: 'OTHER', on: '2026-11-20', what: ' x ' }).reportIncident.what).toBe('x');
  });
});
