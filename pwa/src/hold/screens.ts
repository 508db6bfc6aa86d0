import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id/hold';
const part = () => import('./HoldScreens');

/** Keeping a file from being erased, and lifting that. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/hold', load: () => part().then(({ HoldScreen }) => HoldScreen) },
  { path: `${at}/:hold/lift`, load: () => part().then(({ LiftScreen }) => LiftScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { holdFile: () => m.household_verb_hold_file(), liftHold: () => m.household_verb_lift_hold() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  holdFile: formAt(verbs.holdFile, () => 'hold'),
  liftHold: formAt(verbs.liftHold, (hold) => `hold/${hold}/lift`),
};
