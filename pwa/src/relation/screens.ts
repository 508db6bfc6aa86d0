import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id/duplicates';
const part = () => import('./RelationScreens');

/** Files that look alike: linking them, or telling them apart. */
export const screens: readonly Screen[] = [
  { path: `${at}`, load: () => part().then(({ DuplicatesScreen }) => DuplicatesScreen) },
  { path: `${at}/:other/same`, load: () => part().then(({ LinkScreen }) => LinkScreen) },
  { path: `${at}/:other/other`, load: () => part().then(({ DistinguishScreen }) => DistinguishScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { linkHousehold: () => m.household_verb_link_household(), distinguishHousehold: () => m.household_verb_distinguish_household() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  linkHousehold: formAt(verbs.linkHousehold, (other) => `duplicates/${other}/same`),
  distinguishHousehold: formAt(verbs.distinguishHousehold, (other) => `duplicates/${other}/other`),
};
