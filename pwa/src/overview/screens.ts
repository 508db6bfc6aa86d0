import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The overview that a resident is given. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/overview/:resident', load: () => import('./OverviewScreen').then(({ OverviewScreen }) => OverviewScreen) },
  { path: '/households/:id/overview/:resident/given', load: () => import('./GivenOverviewScreen').then(({ GivenOverviewScreen }) => GivenOverviewScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { releaseOverview: () => m.household_verb_release_overview() };

/** A form that was begun and not finished. */
export const drafts = { releaseOverview: formAt(verbs.releaseOverview, (resident) => `overview/${resident}`) };
