import type { Screen } from '../app/screens';
import { m } from '../messages';

/** The decision on a referral. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/decide/:referral', load: () => import('../app/DecisionPage').then(({ DecisionPage }) => DecisionPage) },
];

/** What the page with sent work calls it. */
export const verbs = { decide: () => m.decision_title() };
