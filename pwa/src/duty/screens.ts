import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** What a landlord must have done, what shows it, and its letters. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/duties', load: () => import('./DutiesScreen').then(({ DutiesScreen }) => DutiesScreen) },
  { path: '/households/:id/duties/:duty', load: () => import('./DutyScreen').then(({ DutyScreen }) => DutyScreen) },
  { path: '/households/:id/letters/:letter', load: () => import('./LetterScreen').then(({ LetterScreen }) => LetterScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { fulfilDuty: () => m.household_verb_fulfil_duty() };

/** A form that was begun and not finished. */
export const drafts = { fulfilDuty: formAt(verbs.fulfilDuty, (duty) => `duties/${duty}`) };
