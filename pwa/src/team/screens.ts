import type { Screen } from '../app/screens';
import { m } from '../messages';

/** The case team's work, where who leads it begins. */
export const screens: readonly Screen[] = [
  {
    path: '/team', load: () => import('./TeamScreen').then(({ TeamScreen }) => TeamScreen),
    nav: { label: () => m.team_title(), order: 4, kind: 'CASE_TEAM', roles: ['TEAM_LEAD'], after: { role: 'CASE_MANAGER', order: 12 } },
  },
  { path: '/team/:person', load: () => import('./TeamFilesScreen').then(({ TeamFilesScreen }) => TeamFilesScreen) },
];

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = { passFiles: { label: () => m.team_pass(), href: (_: string, from: string) => `/team/${from}` } };
