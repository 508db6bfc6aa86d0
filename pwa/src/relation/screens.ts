import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id/duplicates';
const part = () => import('./RelationScreens');

/** Files that look alike: linking them, telling them apart, or undoing a wrong link. */
export const screens: readonly Screen[] = [
  { path: `${at}`, load: () => part().then(({ DuplicatesScreen }) => DuplicatesScreen) },
  { path: `${at}/:other/same`, load: () => part().then(({ LinkScreen }) => LinkScreen) },
  { path: '/households/:id/linked/:other/undo', load: () => part().then(({ UnlinkScreen }) => UnlinkScreen) },
  { path: `${at}/:other/other`, load: () => part().then(({ DistinguishScreen }) => DistinguishScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { linkHousehold: () => m.household_verb_link_household(), unlinkHousehold: () => m.household_verb_unlink_household(), distinguishHousehold: () => m.household_verb_distinguish_household() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  linkHousehold: formAt(verbs.linkHousehold, (other) => `duplicates/${other}/same`),
  unlinkHousehold: formAt(verbs.unlinkHousehold, (other) => `linked/${other}/undo`),
  distinguishHousehold: formAt(verbs.distinguishHousehold, (other) => `duplicates/${other}/other`),
};
