import type { Screen } from '../app/screens';
import { m } from '../messages';
import { unread } from './unread';

/** What is new in somebody's files: for who reads files. */
export const screens: readonly Screen[] = [
  {
    path: '/news', load: () => import('./NewsScreen').then(({ NewsScreen }) => NewsScreen),
    nav: { label: () => m.notification_nav(), order: 85, roles: ['CASE_MANAGER', 'TEAM_LEAD', 'RENT_OFFICER', 'CHAIR', 'SECRETARY', 'MEMBER', 'PROFESSIONAL'], count: () => unread.value },
  },
];
