import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** A proposal for paying off the arrears. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/arrangement', load: () => import('./ArrangementScreens').then(({ ProposalScreen }) => ProposalScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { proposeArrangement: () => m.household_verb_propose_arrangement() };

/** A form that was begun and not finished. */
export const drafts = { proposeArrangement: formAt(verbs.proposeArrangement, () => 'arrangement') };
