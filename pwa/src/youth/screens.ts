import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The request to youth protection, and that it has it. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/youth-request', load: () => import('./YouthScreens').then(({ RequestScreen }) => RequestScreen) },
  { path: '/households/:id/youth-requests/:request/acknowledge', load: () => import('./YouthScreens').then(({ AcknowledgeScreen }) => AcknowledgeScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  requestYouthProtection: () => m.household_verb_request_youth_protection(), acknowledgeYouthProtection: () => m.household_verb_acknowledge_youth_protection(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  requestYouthProtection: formAt(verbs.requestYouthProtection, () => 'youth-request'),
  acknowledgeYouthProtection: formAt(verbs.acknowledgeYouthProtection, (request) => `youth-requests/${request}/acknowledge`),
};
