import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** What residents ask about their data, and answering that; `new` is a request that is not there yet. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/rights/:request', load: () => import('./RightsScreens').then(({ RightsScreen }) => RightsScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { recordRightsRequest: () => m.household_verb_record_rights_request(), answerRightsRequest: () => m.household_verb_answer_rights_request() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  recordRightsRequest: formAt(verbs.recordRightsRequest, () => 'rights/new'),
  answerRightsRequest: formAt(verbs.answerRightsRequest, (request) => `rights/${request}`),
};
