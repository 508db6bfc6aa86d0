import type { SyncQuery } from '../graphql/graphql';

/** The names and lists that files refer to; null when the tablet's are right. */
export type Reference = NonNullable<SyncQuery['sync']['reference']>;
