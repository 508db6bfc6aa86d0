import type { Screen } from '../app/screens';
import { m } from '../messages';

/** What was left behind, for the case team. */
export const screens: readonly Screen[] = [
  {
    path: '/review', load: () => import('./ReviewPage').then(({ ReviewPage }) => ReviewPage),
    nav: { label: () => m.review_nav(), order: 60, roles: ['CASE_MANAGER', 'TEAM_LEAD'] },
  },
];

/** What the page with sent work calls a change. */
export const verbs = { settleReview: () => m.review_title() };

/** What was sent and has no answer yet. */
export const drafts = { settleReview: { label: verbs.settleReview, href: () => '/review' } };
