import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Who owes rent: where a rent officer begins. */
export const screens: readonly Screen[] = [
  {
    path: '/arrears', load: () => import('./ArrearsScreen').then(({ ArrearsScreen }) => ArrearsScreen),
    nav: { label: () => m.arrears_title(), order: 3, roles: ['RENT_OFFICER'] },
  },
];
