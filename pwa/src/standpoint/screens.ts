import type { Screen } from '../app/screens';
import { m } from '../messages';

/** The standpoint on a referral. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/standpoint/:referral', load: () => import('./StandpointScreen').then(({ StandpointScreen }) => StandpointScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { giveStandpoint: () => m.standpoint_verb() };
