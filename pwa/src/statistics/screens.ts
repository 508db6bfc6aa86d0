import type { Screen } from '../app/screens';
import { m } from '../messages';

/** What happened, counted: for who counts for an organisation, leads it or answers for the route at the desk. */
export const screens: readonly Screen[] = [
  {
    path: '/statistics', load: () => import('./StatisticsScreen').then(({ StatisticsScreen }) => StatisticsScreen),
    nav: { label: () => m.statistics_nav(), order: 65, roles: ['ANALYST', 'TEAM_LEAD', 'RENT_OFFICER', 'CHAIR', 'SECRETARY', 'MEMBER'] },
  },
  { path: '/statistics/files', load: () => import('./FilesScreen').then(({ FilesScreen }) => FilesScreen) },
];
