import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The request to youth protection. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/youth-request', load: () => import('./YouthScreens').then(({ RequestScreen }) => RequestScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { requestYouthProtection: () => m.household_verb_request_youth_protection() };

/** A form that was begun and not finished. */
export const drafts = { requestYouthProtection: formAt(verbs.requestYouthProtection, () => 'youth-request') };
