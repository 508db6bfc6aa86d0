import type { Screen } from '../app/screens';
import { m } from '../messages';

/** Inviting an organisation, and ending that. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/involvement/new', load: () => import('./InvolvementScreens').then(({ InviteScreen }) => InviteScreen) },
  { path: '/households/:id/involvement/:organisation/end', load: () => import('./InvolvementScreens').then(({ EndScreen }) => EndScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { inviteOrganisation: () => m.involvement_invite(), endInvolvement: () => m.involvement_end() };
