import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The case manager of a household. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/case-manager', load: () => import('./CaseManagerScreen').then(({ CaseManagerScreen }) => CaseManagerScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { appointCaseManager: () => m.plan_appoint() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  appointCaseManager: formAt(verbs.appointCaseManager, () => 'case-manager'),
};
