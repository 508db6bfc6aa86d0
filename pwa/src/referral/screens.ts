import type { Screen } from '../app/screens';
import { m } from '../messages';

/** The case form of a household. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/refer', load: () => import('./ReferralScreen').then(({ ReferralScreen }) => ReferralScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { submitReferral: () => m.referral_title() };
