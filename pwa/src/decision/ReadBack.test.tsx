import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { DecisionValues } from './decision';
import { ReadBack } from './ReadBack';

const names = { organisation: (id: string) => `org-${id}`, peopleOf: () => [{ id: 'pim', name: 'Pim Voorbeeld' }] };

const values: DecisionValues = {
  meetingOn: '2026-12-01', urgent: 'YES', canBePrevented: 'YES', preventedReason: 'inkomen genoeg',
  steps: [{ what: 'huisbezoek', organisation: 'team', owner: 'pim', dueOn: '2026-12-02' }], specialCare: 'NO', specialCareReason: 'hulp genoeg',
  scenario: 'PREVENT', weighing: 'school', householdSays: 'wij blijven', notVulnerable: 'YES', notVulnerableReason: 'hersteld',
  attendance: [{ organisation: 'team', says: 'AGREES', note: 'verzwegen' }, { organisation: 'rent', says: 'DISSENTS', note: 'te lang' }, { organisation: 'care', says: 'ABSENT', note: '' }],
  landlordText: 'schort op', nextDiscussionOn: '2027-01-15',
};

it('reads back all that was typed: what nobody heard, nobody agreed to', () => {
  const html = renderToString(<ReadBack values={values} missing={['debts']} names={names} />);
  for (const words of [
    '1 december 2026', 'spoedoverleg', 'Ja. inkomen genoeg', 'huisbezoek: org-team, Pim Voorbeeld, op 2 december 2026', 'Nee. hulp genoeg', 'Plan ter voorkoming', 'school',
    'wij blijven', 'hersteld', 'org-rent: te lang', 'org-care', 'schort op', '15 januari 2027', 'org-debts',
  ]) expect(html).toContain(words);
  expect(html).not.toContain('verzwegen');
});
