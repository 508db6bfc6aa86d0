import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** A proposal for paying off the arrears, and the landlord's answer. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/arrangement', load: () => import('./ArrangementScreens').then(({ ProposalScreen }) => ProposalScreen) },
  { path: '/households/:id/arrangements/:arrangement/answer', load: () => import('./AnswerScreen').then(({ AnswerScreen }) => AnswerScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { proposeArrangement: () => m.household_verb_propose_arrangement(), answerArrangement: () => m.household_verb_answer_arrangement() };

/** A form that was begun and not finished. */
export const drafts = { proposeArrangement: formAt(verbs.proposeArrangement, () => 'arrangement'), answerArrangement: formAt(verbs.answerArrangement, (arrangement) => `arrangements/${arrangement}/answer`) };
