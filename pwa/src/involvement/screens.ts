import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** Inviting an organisation, and ending that. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/involvement/new', load: () => import('./InvolvementScreens').then(({ InviteScreen }) => InviteScreen) },
  { path: '/households/:id/involvement/:organisation/end', load: () => import('./InvolvementScreens').then(({ EndScreen }) => EndScreen) },
];

/** What the page with sent work calls them. */
export const verbs = { inviteOrganisation: () => m.involvement_invite(), endInvolvement: () => m.involvement_end() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  inviteOrganisation: formAt(verbs.inviteOrganisation, () => 'involvement/new'),
  endInvolvement: formAt(verbs.endInvolvement, (organisation) => `involvement/${organisation}/end`),
};
