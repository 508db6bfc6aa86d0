import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { consequencesOf, correctedDecisions, startCorrection, type Beside } from './correction';
import { decide, decisionFaults } from './decision';

type Decision = NonNullable<HouseholdFile['decisions']>[number];

const decision: Decision = {
  id: 'd1', made: { operation: 'd1', by: 'joris', for: 'regie', at: '2026-11-20T10:00:00Z', recordedAt: '2026-11-20T10:00:00Z', ahead: false, afterwards: false } as Decision['made'],
  referral: 'r1', meetingOn: '2026-11-20', urgent: false, canBePrevented: false, preventedReason: 'Geen uitzicht.', specialCare: true, specialCareReason: 'Er is zorg nodig.',
  scenario: 'EVICT', weighing: 'Afgewogen.', householdSays: 'Wil blijven.', landlordText: 'Wij zoeken een plek.', notVulnerable: true, notVulnerableReason: 'Hersteld.',
  nextDiscussionOn: '2026-12-15', missingStandpoints: [], supersedes: null, correctionReason: '',
  attendance: [{ organisation: 'team', agrees: true, note: '' }, { organisation: 'youth', agrees: false, note: 'Te snel.' }],
  steps: [{ what: 'Crisisplek zoeken', organisation: 'team', owner: 'pim', dueOn: '2026-12-08' }],
};
const costs = { version: 3, validFrom: '2026-01-01', example: false, lines: [{ key: 'night', side: 'EVICTING' as const, name: 'Opvang', unit: 'nacht', fromCents: 1, toCents: 2, source: 'Nota', sourceOn: '2026-01-01' }] };
const beside = {
  id: 'd1', meeting: 'm1', consultation: null, costs: { version: 3, example: false, lines: [{ ...costs.lines[0]!, times: 30 }] },
  telling: { organisation: 'team', owner: 'pim', on: '2026-11-21' }, specialCareOrganisation: 'care', specialCareOwner: 'zoe', specialCareDueOn: '2026-11-30',
} satisfies Beside;
const start = startCorrection(decision, beside);
const corrects = { id: 'd1', specialCareOrganisation: 'care', specialCareOwner: 'zoe' };

describe('a decision that is put right', () => {
  it('starts as the decision stands: sent without a change it says the same again', () => {
    const { supersedes, correctionReason, ...again } = decide('r1', { ...start, correctionReason: ' Verkeerde dag ' }, { meeting: 'm1', costs, corrects }).decide;
    expect([supersedes, correctionReason]).toEqual(['d1', 'Verkeerde dag']);
    expect(again).toEqual({
      referral: 'r1', meeting: 'm1', meetingOn: '2026-11-20', urgent: false, consultation: null, canBePrevented: false, preventedReason: 'Geen uitzicht.',
      attendance: [{ organisation: 'team', agrees: true, note: null }, { organisation: 'youth', agrees: false, note: 'Te snel.' }],
      steps: [{ what: 'Crisisplek zoeken', organisation: 'team', owner: 'pim', dueOn: '2026-12-08' }],
      specialCare: true, specialCareReason: 'Er is zorg nodig.', specialCareOrganisation: 'care', specialCareOwner: 'zoe', specialCareDueOn: '2026-11-30',
      costs: { version: 3, lines: [{ key: 'night', times: 30 }] }, scenario: 'EVICT', weighing: 'Afgewogen.', householdSays: 'Wil blijven.', landlordText: 'Wij zoeken een plek.',
      notVulnerable: true, notVulnerableReason: 'Hersteld.', nextDiscussionOn: '2026-12-15', telling: { organisation: 'team', owner: 'pim', on: '2026-11-21' },
    });
  });

  it('asks nothing but what was wrong', () => {
    const facts = { today: '2026-12-01', isProtected: true, correcting: true, roleOf: (organisation: string) => (organisation === 'youth' ? 'YOUTH_PROTECTION' as const : 'CASE_TEAM' as const) };
    expect(Object.keys(decisionFaults(facts)(start))).toEqual(['correctionReason']);
  });

  it('names nobody to register who was named for another organisation', () => {
    expect(decide('r1', { ...start, specialCareOrganisation: 'team' }, { corrects }).decide.specialCareOwner).toBeNull();
  });

  it('leaves the one it took the place of behind', () => expect([...correctedDecisions([decision, { supersedes: 'd1' }, {}])]).toEqual(['d1']));
});

describe('what follows of a correction', () => {
  const clearances = [{ open: false, evictOn: '2026-12-01' }, { open: true, evictOn: '2026-12-15' }] as unknown as HouseholdFile['clearances'];
  const says = (change: Partial<typeof start>) => consequencesOf({ clearances }, decision, { ...start, ...change }).join(' ');

  it('with the same scenario: plan, steps and clearance go on', () => {
    expect(says({})).toContain('Het plan blijft');
    expect(says({})).toContain('Niemand krijgt een stap dubbel');
    expect(says({})).toContain('De vrijgave voor 15 december 2026 blijft');
  });

  it('with the other one: a new plan, and no clearance', () => {
    expect(says({ scenario: 'PREVENT' })).toContain('Er begint een nieuw plan');
    expect(says({ scenario: 'PREVENT' })).toContain('De vrijgave voor 15 december 2026 vervalt.');
  });

  it('with another step or with protection given back', () => {
    expect(says({ steps: [] })).toContain('Crisisplek zoeken');
    expect(says({ notVulnerable: 'NO' })).toContain('telt weer als kwetsbaar');
    expect(says({})).not.toContain('kwetsbaar');
  });
});
