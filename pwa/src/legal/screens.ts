import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Steps of the law, outcome and incident. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/legal-event', load: () => import('./LegalScreens').then(({ EventScreen }) => EventScreen) },
  { path: '/households/:id/outcome', load: () => import('./LegalScreens').then(({ OutcomeScreen }) => OutcomeScreen) },
  { path: '/households/:id/incident', load: () => import('./LegalScreens').then(({ IncidentScreen }) => IncidentScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { recordLegalEvent: () => m.legal_event_add(), recordOutcome: () => m.legal_outcome_add(), reportIncident: () => m.legal_incident_add() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  recordLegalEvent: formAt(verbs.recordLegalEvent, () => 'legal-event'),
  recordOutcome: formAt(verbs.recordOutcome, () => 'outcome'),
  reportIncident: formAt(verbs.reportIncident, () => 'incident'),
};
