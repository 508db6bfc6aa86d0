import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The standpoint on a referral, and asking for it. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/standpoint/:referral', load: () => import('./StandpointScreen').then(({ StandpointScreen }) => StandpointScreen) },
  { path: '/households/:id/ask-standpoints/:referral', load: () => import('./AskScreen').then(({ AskStandpointsScreen }) => AskStandpointsScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { giveStandpoint: () => m.standpoint_verb(), askStandpoints: () => m.household_verb_ask_standpoints() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  giveStandpoint: formAt(verbs.giveStandpoint, (referral) => `standpoint/${referral}`),
  askStandpoints: formAt(verbs.askStandpoints, (referral) => `ask-standpoints/${referral}`),
};
