import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** A proposal for paying off the arrears, the landlord's answer, and its end. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/arrangement', load: () => import('./ArrangementScreens').then(({ ProposalScreen }) => ProposalScreen) },
  { path: '/households/:id/arrangements/:arrangement/answer', load: () => import('./AnswerScreen').then(({ AnswerScreen }) => AnswerScreen) },
  { path: '/households/:id/arrangements/:arrangement/agree', load: () => import('./AgreeScreen').then(({ AgreeScreen }) => AgreeScreen) },
  { path: '/households/:id/arrangements/:arrangement/end', load: () => import('./EndScreen').then(({ EndScreen }) => EndScreen) },
];

/** What the page with sent work calls it. */
export const verbs = {
  proposeArrangement: () => m.household_verb_propose_arrangement(), answerArrangement: () => m.household_verb_answer_arrangement(), endArrangement: () => m.household_verb_end_arrangement(),
  agreeArrangement: () => m.household_verb_agree_arrangement(),
};

/** A form that was begun and not finished. */
export const drafts = {
  proposeArrangement: formAt(verbs.proposeArrangement, () => 'arrangement'),
  answerArrangement: formAt(verbs.answerArrangement, (arrangement) => `arrangements/${arrangement}/answer`),
  agreeArrangement: formAt(verbs.agreeArrangement, (arrangement) => `arrangements/${arrangement}/agree`),
  endArrangement: formAt(verbs.endArrangement, (arrangement) => `arrangements/${arrangement}/end`),
};
