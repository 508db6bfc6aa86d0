import type { Screen } from '../app/screens';
import { m } from '../messages';
import { CaseloadPage } from './CaseloadPage';

/** The caseload comes with the app; everything else when it is asked for. */
export const screens: readonly Screen[] = [
  {
    path: '/households', load: () => Promise.resolve(CaseloadPage),
    nav: { label: () => m.household_caseload_title(), order: 10, roles: ['CASE_MANAGER', 'TEAM_LEAD', 'PROFESSIONAL'] },
  },
  { path: '/households/new', load: () => import('./NewHouseholdPage').then(({ NewHouseholdPage }) => NewHouseholdPage) },
  { path: '/households/:id', load: () => import('../app/FilePage').then(({ FilePage }) => FilePage) },
  { path: '/households/:id/contact', load: () => import('./ContactPage').then(({ ContactPage }) => ContactPage) },
  { path: '/households/:id/residents/new', load: () => import('./ResidentPage').then(({ AddResidentPage }) => AddResidentPage) },
  { path: '/households/:id/residents/:resident', load: () => import('./ResidentPage').then(({ EditResidentPage }) => EditResidentPage) },
  { path: '/households/:id/residents/:resident/end', load: () => import('./EndResidentPage').then(({ EndResidentPage }) => EndResidentPage) },
  { path: '/households/:id/composition', load: () => import('./CompositionPage').then(({ CompositionPage }) => CompositionPage) },
  { path: '/households/:id/vulnerable', load: () => import('./VulnerablePage').then(({ VulnerablePage }) => VulnerablePage) },
  { path: '/households/:id/attempt', load: () => import('./AttemptPage').then(({ AttemptPage }) => AttemptPage) },
];

/** What the page with sent work calls a change. */
export const verbs = {
  editHousehold: () => m.household_contact_edit(),
  addResident: () => m.household_resident_add_title(),
  editResident: () => m.household_resident_edit_title(),
  endResident: () => m.household_resident_end_title(),
  establishComposition: () => m.household_composition_title(),
  markVulnerable: () => m.household_vulnerable_title(),
  recordContactAttempt: () => m.household_attempt_add(),
  registerHousehold: () => m.household_new_title(),
};

const form = (label: () => string, path: string) => ({ label, href: (householdId: string) => `/households/${householdId}/${path}` });

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  editHousehold: form(() => m.household_contact_edit(), 'contact'),
  addResident: form(() => m.household_resident_add_title(), 'residents/new'),
  establishComposition: form(() => m.household_composition_title(), 'composition'),
  markVulnerable: form(() => m.household_vulnerable_title(), 'vulnerable'),
  recordContactAttempt: form(() => m.household_attempt_title(), 'attempt'),
  registerHousehold: { label: () => m.household_new_title(), href: () => '/households/new' },
};
