import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Files that an organisation brings: the rent files of a housing association, and the running cases of who begins. */
export const screens: readonly Screen[] = [
  {
    path: '/books', load: () => import('./RentFilesScreen').then(({ RentFilesScreen }) => RentFilesScreen),
    nav: { label: () => m.rentfile_nav(), order: 20, roles: ['RENT_OFFICER'] },
  },
  {
    path: '/cases-in', load: () => import('./CasesScreen').then(({ CasesScreen }) => CasesScreen),
    nav: { label: () => m.rentfile_cases_nav(), order: 80, roles: ['RENT_OFFICER', 'CHAIR', 'SECRETARY'] },
  },
  { path: '/cases-in/:id', load: () => import('./CaseFileScreen').then(({ CaseFileScreen }) => CaseFileScreen) },
  { path: '/books/quiet', load: () => import('./QuietTenanciesScreen').then(({ QuietTenanciesScreen }) => QuietTenanciesScreen) },
  { path: '/books/:id', load: () => import('./RentFileScreen').then(({ RentFileScreen }) => RentFileScreen) },
];
