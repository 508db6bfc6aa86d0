import { describe, expect, it } from 'vitest';
import type { OrganisationRole } from '../graphql/graphql';
import { attendanceOf, decide, decisionFaults, NO_STEP, startDecision, type DecisionValues } from './decision';

const TODAY = '2026-11-25';
const roles: Readonly<Record<string, OrganisationRole>> = { landlord: 'LANDLORD', regie: 'REGIETEAM', care: 'CARE', youth: 'YOUTH_PROTECTION', debt: 'DEBT_ASSISTANCE' };
const facts = { today: TODAY, isProtected: true, roleOf: (organisation: string) => roles[organisation] ?? null };
const agrees = (...organisations: readonly string[]) => organisations.map((organisation) => ({ organisation, says: 'AGREES' as const, note: '' }));

const whole: DecisionValues = {
  ...startDecision(TODAY), canBePrevented: 'YES', preventedReason: 'Inkomen is genoeg.', scenario: 'PREVENT', specialCare: 'NO', specialCareReason: 'Niet nodig.',
  steps: [{ what: 'Opschorten', organisation: 'landlord', owner: '', dueOn: '2026-11-27' }], weighing: 'Voorkomen is goedkoper.', householdSays: 'Wil blijven.',
  attendance: agrees('landlord', 'care'),
};
const missing = (change: Partial<DecisionValues>) => Object.keys(decisionFaults(facts)({ ...whole, ...change })).sort();

describe('what a decision misses', () => {
  it.each<[string, Partial<DecisionValues>, readonly string[]]>([
    ['nothing, when all three questions are answered', {}, []],
    ['an answer to question (a) and why', { canBePrevented: '', preventedReason: '' }, ['canBePrevented', 'preventedReason']],
    ['who does the only step and when', { steps: [{ ...NO_STEP, what: 'Bezoek' }] }, ['steps.0.dueOn', 'steps.0.organisation']],
    ['an answer to question (c)', { specialCare: '', specialCareReason: ' ' }, ['specialCare', 'specialCareReason']],
    ['the scenario to prevent, when it can be prevented', { scenario: 'EVICT', attendance: agrees('care', 'landlord') }, ['scenario']],
    ['the weighing and what the household says', { weighing: '', householdSays: '' }, ['householdSays', 'weighing']],
    ['a day that has come', { meetingOn: '2026-11-26' }, ['meetingOn']],
    ['why the household is not vulnerable any more', { notVulnerable: 'YES' }, ['notVulnerableReason']],
    ['a second organisation', { attendance: agrees('care') }, ['attendance']],
    ['a helping organisation', { attendance: agrees('landlord', 'regie') }, ['attendance']],
    ['youth protection or care, to evict who is protected', { canBePrevented: 'NO', scenario: 'EVICT', attendance: agrees('landlord', 'debt') }, ['attendance']],
    ['nothing, when youth protection dissents from evicting', { canBePrevented: 'NO', scenario: 'EVICT', attendance: [...agrees('landlord'), { organisation: 'youth', says: 'DISSENTS', note: '' }] }, []],
  ])('%s', (_, change, expected) => expect(missing(change)).toEqual(expected));
});

describe('the attendance', () => {
  it('keeps answers and adds who came into the file since', () => {
    expect(attendanceOf(agrees('care'), ['care', 'debt']).map(({ says }) => says)).toEqual(['AGREES', '']);
  });

  it('sends who was there, with the note of who dissents only', () => {
    const attendance = [
      { organisation: 'care', says: 'AGREES' as const, note: 'vergeten' }, { organisation: 'youth', says: 'DISSENTS' as const, note: 'Te snel.' },
      { organisation: 'debt', says: 'ABSENT' as const, note: '' }, { organisation: 'regie', says: '' as const, note: '' },
    ];
    expect(decide('r1', { ...whole, attendance }).decide.attendance).toEqual([
      { organisation: 'care', agrees: true, note: null }, { organisation: 'youth', agrees: false, note: 'Te snel.' },
    ]);
  });
});

describe('the command', () => {
  it('unmarks vulnerability only when that was said', () => {
    expect(decide('r1', { ...whole, notVulnerableReason: 'oud' }).decide).toMatchObject({ notVulnerable: false, notVulnerableReason: null });
  });
});
