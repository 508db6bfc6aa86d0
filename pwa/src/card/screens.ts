import type { Screen } from '../app/screens';

/** Whom to call about a household, also without a network. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/card', load: () => import('./CardScreen').then(({ CardScreen }) => CardScreen) },
];
