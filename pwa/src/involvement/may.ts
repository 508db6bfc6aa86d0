/**
 * Who is offered what in a file. The table is the server's own (server/casework/access.go, access §2), written to
 * verbs.ts by `npm run generate`. Only for which buttons are offered: the server decides.
 */
import type { OrganisationRole } from '../graphql/graphql';
import { VERBS } from './verbs';

/** What a person does in their organisation (access §2). */
export type PersonRole = 'RENT_OFFICER' | 'CASE_MANAGER' | 'TEAM_LEAD' | 'CHAIR' | 'SECRETARY' | 'MEMBER' | 'PROFESSIONAL' | 'ANALYST' | 'ADMINISTRATOR' | 'AUDITOR';

/** One thing that can be done to a file. */
export type Verb = keyof typeof VERBS;

/** An organisation's place in the file, as far as this needs it. */
export interface Involved {
  readonly organisation: string;
  readonly role: OrganisationRole;
  readonly from: string | null;
  readonly until: string | null;
}

/** The role of an organisation in a file on a day; null when it is not in it (practice 39). */
export function roleIn(involvements: readonly Involved[], organisation: string, day: string): OrganisationRole | null {
  const here = involvements.find((one) => one.organisation === organisation && day >= (one.from ?? '') && (one.until === null || day <= one.until));
  return here?.role ?? null;
}

/** Whether somebody with these roles, for an organisation in this role, is offered a verb. */
export function may(verb: Verb, role: OrganisationRole | null, roles: readonly PersonRole[]): boolean {
  const who: Readonly<Partial<Record<OrganisationRole, readonly PersonRole[]>>> = VERBS[verb].who;
  return role !== null && (who[role] ?? []).some((one) => roles.includes(one));
}

/** Whether a verb is judged at once, with a connection only. */
export function onlineOnly(verb: Verb): boolean {
  return VERBS[verb].kind === 'ONLINE';
}
