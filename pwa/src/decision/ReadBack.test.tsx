import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { startDecision, type DecisionValues } from './decision';
import { ReadBack } from './ReadBack';

const names = { organisation: (id: string) => `org-${id}`, peopleOf: () => [{ id: 'pim', name: 'Pim Voorbeeld' }] };

const values: DecisionValues = {
  ...startDecision('2026-12-01'), urgent: 'YES', canBePrevented: 'YES', preventedReason: 'inkomen genoeg',
  steps: [{ what: 'huisbezoek', organisation: 'team', owner: 'pim', dueOn: '2026-12-02' }], specialCare: 'NO', specialCareReason: 'hulp genoeg',
  scenario: 'PREVENT', weighing: 'school', householdSays: 'wij blijven', notVulnerable: 'YES', notVulnerableReason: 'hersteld',
  attendance: [{ organisation: 'team', says: 'AGREES', note: 'verzwegen' }, { organisation: 'rent', says: 'DISSENTS', note: 'te lang' }, { organisation: 'care', says: 'ABSENT', note: '' }],
  landlordText: 'schort op', nextDiscussionOn: '2027-01-15', tellOrganisation: 'team', tellOwner: 'pim', tellOn: '2026-12-03', costs: [{ key: 'night', times: '30' }],
};

const costs = { version: 1, validFrom: '2026-01-01', example: false, lines: [{ key: 'night', side: 'EVICTING' as const, name: 'Crisisopvang', unit: 'nacht', fromCents: 10_000, toCents: 20_000, source: 'Kadernota', sourceOn: '2026-01-01' }] };

it('reads back all that was typed: what nobody heard, nobody agreed to', () => {
  const html = renderToString(<ReadBack values={values} missing={['debts']} names={names} costs={costs} />);
  for (const words of [
    '1 december 2026', 'spoedoverleg', 'Ja. inkomen genoeg', 'huisbezoek: org-team, Pim Voorbeeld, op 2 december 2026', 'Nee. hulp genoeg', 'Plan ter voorkoming', 'school',
    'wij blijven', 'hersteld', 'org-rent: te lang', 'org-care', 'schort op', '15 januari 2027', 'org-debts',
    'org-team, Pim Voorbeeld, op 3 december 2026',
  ]) expect(html).toContain(words);
  expect(html.replaceAll('\u00a0', ' ')).toContain('Uitzetten € 3.000 – € 6.000');
  expect(html).not.toContain('verzwegen');
});
