import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Opening a file of others in an emergency. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/glass', load: () => import('./GlassScreen').then(({ GlassScreen }) => GlassScreen) },
];

/** What the page with sent work calls it. */
export const verbs = { breakGlass: () => m.household_verb_break_glass() };

/** A form that was begun and not finished. */
export const drafts = { breakGlass: formAt(verbs.breakGlass, () => 'glass') };
