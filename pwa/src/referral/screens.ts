import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The case form of a household. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/refer', load: () => import('./ReferralScreen').then(({ ReferralScreen }) => ReferralScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { submitReferral: () => m.referral_title() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  submitReferral: formAt(verbs.submitReferral, () => 'refer'),
};
