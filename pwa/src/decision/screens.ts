import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The decision on a referral, what comes of an item without one, and what the special-care desk says. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/decide/:referral', load: () => import('../app/DecisionPage').then(({ DecisionPage }) => DecisionPage) },
  { path: '/households/:id/hold-over/:referral', load: () => import('./HoldOverScreen').then(({ HoldOverScreen }) => HoldOverScreen) },
  { path: '/households/:id/consultation', load: () => import('./ConsultationScreen').then(({ ConsultationScreen }) => ConsultationScreen) },
  { path: '/households/:id/decisions/:decision/correct', load: () => import('../app/CorrectDecisionPage').then(({ CorrectDecisionPage }) => CorrectDecisionPage) },
  { path: '/households/:id/decisions/:decision/stood', load: () => import('../app/StoodPage').then(({ StoodPage }) => StoodPage) },
  { path: '/households/:id/special-care/:decision', load: () => import('./SpecialCareScreen').then(({ SpecialCareScreen }) => SpecialCareScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  decide: () => m.decision_title(), holdOver: () => m.household_verb_hold_over(), recordConsultation: () => m.household_verb_record_consultation(),
  registerSpecialCare: () => m.household_verb_register_special_care(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  decide: formAt(verbs.decide, (about) => (about.startsWith('correct-') ? `decisions/${about.slice('correct-'.length)}/correct` : `decide/${about}`)),
  holdOver: formAt(verbs.holdOver, (referral) => `hold-over/${referral}`),
  recordConsultation: formAt(verbs.recordConsultation, () => 'consultation'),
  registerSpecialCare: formAt(verbs.registerSpecialCare, (decision) => `special-care/${decision}`),
};
