import type { Screen } from '../app/screens';
import { m } from '../messages';

const part = () => import('./ReleaseScreens');

/** Data that leave the program: for who may have them made, or answers for what was published. */
export const screens: readonly Screen[] = [
  {
    path: '/releases', load: () => part().then(({ ReleasesScreen }) => ReleasesScreen),
    nav: { label: () => m.release_nav(), order: 70, roles: ['ADMINISTRATOR', 'TEAM_LEAD', 'RENT_OFFICER', 'CHAIR', 'SECRETARY', 'MEMBER'] },
  },
  { path: '/releases/new', load: () => part().then(({ NewReleaseScreen }) => NewReleaseScreen) },
  { path: '/releases/research', load: () => part().then(({ ResearchScreen }) => ResearchScreen) },
  { path: '/releases/:id', load: () => part().then(({ ReleaseScreen }) => ReleaseScreen) },
];
