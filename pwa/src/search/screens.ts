import type { Screen } from '../app/screens';
import { m } from '../messages';

/** A desk's work, and every file it takes part in. */
export const screens: readonly Screen[] = [
  {
    path: '/work', load: () => import('./WorkScreen').then(({ WorkScreen }) => WorkScreen),
    nav: { label: () => m.search_work_title(), order: 5, roles: ['RENT_OFFICER', 'CHAIR', 'SECRETARY', 'MEMBER', 'PROFESSIONAL'] },
  },
  {
    path: '/search', load: () => import('./SearchScreen').then(({ SearchScreen }) => SearchScreen),
    nav: { label: () => m.search_title(), order: 30, roles: ['RENT_OFFICER', 'CHAIR', 'SECRETARY', 'MEMBER', 'PROFESSIONAL', 'TEAM_LEAD', 'CASE_MANAGER'] },
  },
];
