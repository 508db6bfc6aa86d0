import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Rent files, at the desk of a housing association. */
export const screens: readonly Screen[] = [
  {
    path: '/books', load: () => import('./RentFilesScreen').then(({ RentFilesScreen }) => RentFilesScreen),
    nav: { label: () => m.rentfile_nav(), order: 20, roles: ['RENT_OFFICER'] },
  },
  { path: '/books/:id', load: () => import('./RentFileScreen').then(({ RentFileScreen }) => RentFileScreen) },
];
