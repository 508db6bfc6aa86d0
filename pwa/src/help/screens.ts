import type { Screen } from '../app/screens';

/** How to do things; every page links to it. */
export const screens: readonly Screen[] = [
  { path: '/help', load: () => import('./HelpScreen').then(({ HelpScreen }) => HelpScreen) },
];
