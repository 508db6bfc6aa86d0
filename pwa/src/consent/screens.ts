import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Whether the rent of own clients is paid: for who works in care. */
export const screens: readonly Screen[] = [
  { path: '/clients', load: () => import('./ClientsScreen').then(({ ClientsScreen }) => ClientsScreen), nav: { label: () => m.consent_nav(), order: 35, roles: ['PROFESSIONAL'], kind: 'CARE' } },
  { path: '/clients/new', load: () => import('./NewConsentScreen').then(({ NewConsentScreen }) => NewConsentScreen) },
];

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = { recordConsent: { label: () => m.consent_new(), href: () => '/clients/new' } };
