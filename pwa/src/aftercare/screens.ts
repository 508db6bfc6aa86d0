import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id';
const part = () => import('./AftercareScreens');

/** Aftercare, and opening a closed file again. */
export const screens: readonly Screen[] = [
  { path: `${at}/aftercare`, load: () => part().then(({ AftercareScreen }) => AftercareScreen) },
  { path: `${at}/reopen`, load: () => part().then(({ ReopenScreen }) => ReopenScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { startAftercare: () => m.household_verb_start_aftercare(), reopenFile: () => m.household_verb_reopen_file() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  startAftercare: formAt(verbs.startAftercare, () => 'aftercare'),
  reopenFile: formAt(verbs.reopenFile, () => 'reopen'),
};
