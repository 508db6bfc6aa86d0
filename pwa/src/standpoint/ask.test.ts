import { expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { askable, askFaults } from './ask';

const TODAY = '2026-12-01';
const made = { id: 'x', operation: 'x', by: null, at: null, recordedAt: null, afterwards: false, ahead: false };
const involved = (organisation: string, role: HouseholdFile['involvements'][number]['role'], until: string | null = null) => ({ id: organisation, made: { ...made, for: null }, organisation, role, purpose: '', legalBasis: 'PUBLIC_TASK' as const, from: null, until });
const given = (organisation: string) => ({ id: organisation, made: { ...made, for: organisation }, referral: 'r', position: 'PREVENT' as const, reasons: '' });

it('asks who is in the file today and gave none, and never the Regieteam itself', () => {
  const involvements = [involved('regie', 'REGIETEAM'), involved('care', 'CARE'), involved('debt', 'DEBT_ASSISTANCE'), involved('youth', 'YOUTH_PROTECTION', '2026-11-01')];
  expect(askable({ involvements, standpoints: [given('care')] }, 'r', TODAY)).toEqual(['debt']);
});

it.each([
  ['nothing', { organisations: ['care'], dueOn: TODAY, note: '' }, []],
  ['whom', { organisations: [], dueOn: TODAY, note: '' }, ['organisations']],
  ['by when', { organisations: ['care'], dueOn: '', note: '' }, ['dueOn']],
  ['a day to come', { organisations: ['care'], dueOn: '2026-11-30', note: '' }, ['dueOn']],
])('asking misses %s', (_, values, expected) => expect(Object.keys(askFaults(TODAY)(values))).toEqual(expected));
