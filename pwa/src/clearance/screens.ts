import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Asking for a clearance, giving and refusing it, and taking it back. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/clear', load: () => import('./ClearanceScreens').then(({ ClearScreen }) => ClearScreen) },
  { path: '/households/:id/clearances/:clearance/revoke', load: () => import('./ClearanceScreens').then(({ RevokeScreen }) => RevokeScreen) },
  { path: '/households/:id/ask-clearance', load: () => import('./ClearanceScreens').then(({ AskScreen }) => AskScreen) },
  { path: '/households/:id/clearance-requests/:request/refuse', load: () => import('./ClearanceScreens').then(({ RefuseScreen }) => RefuseScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  clearEviction: () => m.clearance_title(), revokeClearance: () => m.clearance_revoke(),
  askClearance: () => m.clearance_ask(), refuseClearance: () => m.clearance_refuse(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  clearEviction: formAt(verbs.clearEviction, () => 'clear'),
  revokeClearance: formAt(verbs.revokeClearance, (clearance) => `clearances/${clearance}/revoke`),
  askClearance: formAt(verbs.askClearance, () => 'ask-clearance'),
  refuseClearance: formAt(verbs.refuseClearance, (request) => `clearance-requests/${request}/refuse`),
};
