import type { OrganisationRole } from '../graphql/graphql';

/** In which role in a file an organisation reads what is kept about it: written by scripts/may.mjs from the server's own table (access §2). */
export const READS = {
  leftBehind: ['CASE_TEAM'],
  residentOverview: ['CASE_TEAM'],
  whoSaw: ['CASE_TEAM', 'REGIETEAM', 'LANDLORD'],
} as const satisfies Readonly<Record<string, readonly OrganisationRole[]>>;
