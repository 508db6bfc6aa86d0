import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Clearing a date, and taking that back. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/clear', load: () => import('./ClearanceScreens').then(({ ClearScreen }) => ClearScreen) },
  { path: '/households/:id/clearances/:clearance/revoke', load: () => import('./ClearanceScreens').then(({ RevokeScreen }) => RevokeScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { clearEviction: () => m.clearance_title(), revokeClearance: () => m.clearance_revoke() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  clearEviction: formAt(verbs.clearEviction, () => 'clear'),
  revokeClearance: formAt(verbs.revokeClearance, (clearance) => `clearances/${clearance}/revoke`),
};
