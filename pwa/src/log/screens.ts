import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Who saw which file: where the app opens for who oversees that, one file's part of it, and what was destroyed. */
export const screens: readonly Screen[] = [
  { path: '/log', load: () => import('./LogScreen').then(({ LogScreen }) => LogScreen), nav: { label: () => m.log_nav(), order: 6, roles: ['AUDITOR'] } },
  { path: '/log/destroyed', load: () => import('./DestroyedScreen').then(({ DestroyedScreen }) => DestroyedScreen) },
  { path: '/households/:id/seen', load: () => import('./SeenScreen').then(({ SeenScreen }) => SeenScreen) },
];
