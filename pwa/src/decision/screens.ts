import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The decision on a referral. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/decide/:referral', load: () => import('../app/DecisionPage').then(({ DecisionPage }) => DecisionPage) },
];

/** What the page with sent work calls it. */
export const verbs = { decide: () => m.decision_title() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  decide: formAt(verbs.decide, (referral) => `decide/${referral}`),
};
