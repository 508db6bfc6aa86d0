import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
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

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  editHousehold: formAt(verbs.editHousehold, () => 'contact'),
  addResident: formAt(verbs.addResident, () => 'residents/new'),
  editResident: formAt(verbs.editResident, (resident) => `residents/${resident}`),
  endResident: formAt(verbs.endResident, (resident) => `residents/${resident}/end`),
  establishComposition: formAt(verbs.establishComposition, () => 'composition'),
  markVulnerable: formAt(verbs.markVulnerable, () => 'vulnerable'),
  recordContactAttempt: formAt(() => m.household_attempt_title(), () => 'attempt'),
  registerHousehold: { label: verbs.registerHousehold, href: () => '/households/new' },
};
