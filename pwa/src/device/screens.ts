import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Devices: everybody's own, and those of a team or region. */
export const screens: readonly Screen[] = [
  {
    path: '/devices', load: () => import('./DevicesScreen').then(({ DevicesScreen }) => DevicesScreen),
    nav: { label: () => m.device_nav(), order: 95, roles: ['TEAM_LEAD', 'ADMINISTRATOR'] }, // everybody else comes from the page with sent work
  },
];
