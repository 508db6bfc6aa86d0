import type { Screen } from '../app/screens';

/** How the program is doing. It is reached from the administrator's desk. */
export const screens: readonly Screen[] = [
  { path: '/health', load: () => import('./HealthScreen').then(({ HealthScreen }) => HealthScreen) },
];
