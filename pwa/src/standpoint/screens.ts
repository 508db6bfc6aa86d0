import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The standpoint on a referral. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/standpoint/:referral', load: () => import('./StandpointScreen').then(({ StandpointScreen }) => StandpointScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { giveStandpoint: () => m.standpoint_verb() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  giveStandpoint: formAt(verbs.giveStandpoint, (referral) => `standpoint/${referral}`),
};
