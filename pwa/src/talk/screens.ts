import type { Screen } from '../app/screens';

/** Before the tablet is turned to the household; the conversation itself stands outside the navigation. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/talk', load: () => import('./TalkStart').then(({ TalkStart }) => TalkStart) },
];
