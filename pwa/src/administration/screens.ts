import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The advice for a protective administrator, and the steps on the way to one. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/administration', load: () => import('./AdministrationScreens').then(({ StepScreen }) => StepScreen) },
  { path: '/households/:id/advice', load: () => import('./AdministrationScreens').then(({ AdviseScreen }) => AdviseScreen) },
  { path: '/households/:id/advices/:advice/withdraw', load: () => import('./AdministrationScreens').then(({ WithdrawScreen }) => WithdrawScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  recordAdministration: () => m.household_verb_record_administration(), adviseAdministration: () => m.household_verb_advise_administration(),
  withdrawAdvice: () => m.household_verb_withdraw_advice(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  recordAdministration: formAt(verbs.recordAdministration, () => 'administration'),
  adviseAdministration: formAt(verbs.adviseAdministration, () => 'advice'),
  withdrawAdvice: formAt(verbs.withdrawAdvice, (advice) => `advices/${advice}/withdraw`),
};
