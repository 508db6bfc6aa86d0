import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The visit report, and visits to come. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/visit', load: () => import('./VisitPage').then(({ VisitPage }) => VisitPage) },
  { path: '/households/:id/visits/new', load: () => import('./PlanVisitPage').then(({ PlanVisitPage }) => PlanVisitPage) },
  { path: '/households/:id/visits/:visit/copy', load: () => import('./CopyPage').then(({ CopyPage }) => CopyPage) },
  { path: '/households/:id/visits/:visit/correct', load: () => import('./CorrectPage').then(({ CorrectPage }) => CorrectPage) },
  { path: '/households/:id/visits/:visit/cancel', load: () => import('./CancelVisitPage').then(({ CancelVisitPage }) => CancelVisitPage) },
];

/** What the page with sent work calls a change. */
export const verbs = {
  recordVisit: () => m.visit_title(),
  planVisit: () => m.visit_plan_title(),
  cancelVisit: () => m.visit_cancel_title(),
  recordCopy: () => m.visit_copy_title(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  visit: formAt(verbs.recordVisit, () => 'visit'),
  correctVisit: formAt(() => m.visit_correct_title(), (visit) => `visits/${visit}/correct`),
  planVisit: formAt(verbs.planVisit, () => 'visits/new'),
  recordCopy: formAt(verbs.recordCopy, (visit) => `visits/${visit}/copy`),
  cancelVisit: formAt(verbs.cancelVisit, (visit) => `visits/${visit}/cancel`),
};
