import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The end of a tenancy. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/tenancies/:tenancy/end', load: () => import('./EndScreen').then(({ EndScreen }) => EndScreen) },
];

/** What the timeline calls what a landlord's books bring, for which there is no form, and the page with sent work the end of a tenancy. */
export const verbs = { recordRent: () => m.household_rent_recorded(), endTenancy: () => m.household_verb_end_tenancy() };

/** A form that was begun and not finished. */
export const drafts = { endTenancy: formAt(verbs.endTenancy, (tenancy) => `tenancies/${tenancy}/end`) };
