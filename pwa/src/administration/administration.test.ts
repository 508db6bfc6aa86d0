import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdministrationEvent } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { recordAdministration, stepFaults, type StepValues } from './administration';
import { administratorOn, runningAdvice, statusOf } from './course';

type Step = NonNullable<HouseholdFile['administrationSteps']>[number];
const step = (event: AdministrationEvent, on: string, over: Partial<Step> = {}): Step => ({ event, on, advice: 'a', from: event === 'APPOINTED' ? on : null, administrator: event === 'APPOINTED' ? 'Kantoor Een' : '', ...over }) as Step;
const course = (...administrationSteps: Step[]) => ({ administrationSteps });

describe('who is administrator', () => {
  it.each<[string, readonly Step[], string | undefined]>([
    ['nobody', [], undefined],
    ['a petition is no administrator', [step('PETITION_FILED', '2026-10-01')], undefined],
    ['from the first day', [step('APPOINTED', '2026-11-30')], 'Kantoor Een'],
    ['not before it', [step('APPOINTED', '2026-11-01', { from: '2026-12-01' })], undefined],
    ['not any more', [step('APPOINTED', '2026-10-01'), step('ENDED', '2026-11-01')], undefined],
    ['the next one', [step('APPOINTED', '2026-11-02', { administrator: 'Kantoor Twee' }), step('APPOINTED', '2026-10-01')], 'Kantoor Twee'],
  ])('%s', (_, steps, name) => expect(administratorOn(course(...steps), '2026-11-30')?.name).toBe(name));
});

describe('how far an advice is', () => {
  const advice = { id: 'a', withdrawnOn: null };
  it.each<[string, readonly Step[], string]>([
    ['nothing came of it', [], 'OPEN'],
    ['followed', [step('PETITION_FILED', '2026-10-01')], 'FOLLOWED'],
    ['appointed', [step('PETITION_FILED', '2026-10-01'), step('APPOINTED', '2026-11-01')], 'APPOINTED'],
    ['a step of another advice', [step('APPOINTED', '2026-11-01', { advice: 'b' })], 'OPEN'],
  ])('%s', (_, steps, status) => expect(statusOf(course(...steps), advice)).toBe(status));

  it('does not depend on the order in which the steps came in', () => {
    const days = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'];
    const events = fc.array(fc.constantFrom<AdministrationEvent>('PETITION_FILED', 'APPOINTED', 'REFUSED', 'ENDED'), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(events.map((kinds) => kinds.map((event, at) => step(event, days[at]!))).chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))), ([steps, shuffled]) => {
      expect(statusOf(course(...shuffled), advice)).toBe(statusOf(course(...steps), advice));
      expect(administratorOn(course(...shuffled), '2026-11-30')).toEqual(administratorOn(course(...steps), '2026-11-30'));
    }));
  });

  it('the last one that stands is followed', () => {
    const advices = [{ id: 'a', withdrawnOn: null }, { id: 'b', withdrawnOn: '2026-11-01' }] as unknown as NonNullable<HouseholdFile['administrationAdvices']>;
    expect(runningAdvice({ administrationAdvices: advices, administrationSteps: [] })).toBe('a');
    expect(runningAdvice({ administrationAdvices: advices, ...course(step('REFUSED', '2026-11-02')) })).toBeNull();
    expect(runningAdvice({ administrationAdvices: null, administrationSteps: null })).toBeNull();
  });
});

describe('a step', () => {
  const values: StepValues = { event: 'PETITION_FILED', on: '2026-11-30', from: '', administrator: ' Iemand ', organisation: 'o', note: '' };
  it.each<[string, Partial<StepValues>, readonly string[]]>([
    ['a petition needs no name', { administrator: '' }, []],
    ['who was appointed, and from when', { event: 'APPOINTED', administrator: ' ' }, ['from', 'administrator']],
    ['nothing filled in', { event: '', on: '' }, ['event', 'on']],
  ])('%s', (_, over, wrong) => expect(Object.keys(stepFaults({ ...values, ...over }))).toEqual(wrong));

  it('leaves out what is of another event', () => {
    expect(recordAdministration(values)).toEqual({ recordAdministration: { event: 'PETITION_FILED', on: '2026-11-30', note: null, from: null, administrator: null, organisation: null } });
    expect(recordAdministration({ ...values, event: 'APPOINTED', from: '2026-12-01' }).recordAdministration).toMatchObject({ from: '2026-12-01', administrator: 'Iemand', organisation: 'o' });
  });
});
