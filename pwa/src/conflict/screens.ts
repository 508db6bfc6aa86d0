import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Where people choose between two values. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/conflicts', load: () => import('./ConflictPage').then(({ ConflictPage }) => ConflictPage) },
];

/** What the page with sent work calls a change. */
export const verbs = { resolveConflict: () => m.conflict_title() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  resolveConflict: formAt(verbs.resolveConflict, () => 'conflicts'),
};
