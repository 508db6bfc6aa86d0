import type { HouseholdFileFragment } from '../graphql/graphql';

/** One household's file, as the server sends it and as the tablet keeps it. */
export type HouseholdFile = HouseholdFileFragment;
