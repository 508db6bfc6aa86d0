import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

/** The rent of a month, and the end of a tenancy. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/rent', load: () => import('./RentScreen').then(({ RentScreen }) => RentScreen) },
  { path: '/households/:id/tenancies/:tenancy/end', load: () => import('./EndScreen').then(({ EndScreen }) => EndScreen) },
];

/** What the timeline and the page with sent work call them. */
export const verbs = { recordRent: () => m.household_rent_recorded(), endTenancy: () => m.household_verb_end_tenancy() };

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = { recordRent: formAt(() => m.household_rent_record(), () => 'rent'), endTenancy: formAt(verbs.endTenancy, (tenancy) => `tenancies/${tenancy}/end`) };
