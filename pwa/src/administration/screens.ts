import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Steps on the way to a protective administrator. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/administration', load: () => import('./AdministrationScreens').then(({ StepScreen }) => StepScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { recordAdministration: () => m.household_verb_record_administration() };

/** A form that was begun and not finished. */
export const drafts = { recordAdministration: formAt(verbs.recordAdministration, () => 'administration') };
