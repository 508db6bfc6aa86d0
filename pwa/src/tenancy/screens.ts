import { m } from '../messages';

/** What the timeline calls what a landlord's books bring: there is no form for it. */
export const verbs = { recordRent: () => m.household_rent_recorded() };
