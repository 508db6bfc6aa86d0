/**
 * Who may do what to a file: mirrors `verbs` in server/casework/access.go (access §2).
 * Only for which buttons are offered: the server decides.
 */
import type { OrganisationRole } from '../graphql/graphql';

/** What a person does in their organisation (access §2). */
export type PersonRole = 'RENT_OFFICER' | 'CASE_MANAGER' | 'TEAM_LEAD' | 'CHAIR' | 'SECRETARY' | 'MEMBER' | 'PROFESSIONAL' | 'ANALYST' | 'ADMINISTRATOR' | 'AUDITOR';

type Who = Readonly<Partial<Record<OrganisationRole, readonly PersonRole[]>>>;

const landlord: Who = { LANDLORD: ['RENT_OFFICER'] };
const caseTeam: Who = { CASE_TEAM: ['CASE_MANAGER', 'TEAM_LEAD'] };
const chair: Who = { REGIETEAM: ['CHAIR'] };
const secretariat: Who = { REGIETEAM: ['CHAIR', 'SECRETARY'] };
const care: Who = { CARE: ['PROFESSIONAL'] };
const visitors: Who = { ...caseTeam, ...care, SPECIAL_CARE: ['PROFESSIONAL'] };
const roof: Who = { ...visitors, YOUTH_PROTECTION: ['PROFESSIONAL'] };
const helpers: Who = { ...roof, DEBT_ASSISTANCE: ['PROFESSIONAL'] };
const everybody: Who = {
  LANDLORD: ['RENT_OFFICER', 'TEAM_LEAD'], CASE_TEAM: ['CASE_MANAGER', 'TEAM_LEAD'], REGIETEAM: ['CHAIR', 'SECRETARY', 'MEMBER'],
  CARE: ['PROFESSIONAL', 'TEAM_LEAD'], DEBT_ASSISTANCE: ['PROFESSIONAL', 'TEAM_LEAD'], YOUTH_PROTECTION: ['PROFESSIONAL', 'TEAM_LEAD'],
  SPECIAL_CARE: ['PROFESSIONAL', 'TEAM_LEAD'], ADMINISTRATION: ['PROFESSIONAL'],
};

const TABLE = {
  registerHousehold: { ...landlord, ...caseTeam, ...secretariat },
  editHousehold: caseTeam,
  inviteOrganisation: { ...caseTeam, ...landlord, ...chair },
  endInvolvement: { ...caseTeam, ...chair },
  addResident: { ...caseTeam, ...landlord },
  editResident: { ...caseTeam, ...landlord },
  endResident: caseTeam,
  establishComposition: { ...caseTeam, ...chair },
  markVulnerable: everybody,
  recordContactAttempt: { ...landlord, ...helpers },
  recordRent: landlord,
  recordLegalEvent: { ...landlord, ...caseTeam, ...secretariat },
  submitReferral: { ...landlord, ...secretariat },
  giveStandpoint: { ...helpers, ...landlord, REGIETEAM: ['CHAIR', 'MEMBER'], ADMINISTRATION: ['PROFESSIONAL'] },
  decide: chair,
  appointCaseManager: { CASE_TEAM: ['TEAM_LEAD'], ...chair },
  setGoal: { ...caseTeam, ...care },
  addStep: { ...helpers, ...landlord },
  progressStep: { ...helpers, ...landlord },
  suspendEviction: landlord,
  endSuspension: landlord,
  checkCondition: caseTeam,
  planVisit: visitors,
  cancelVisit: visitors,
  recordVisit: visitors,
  recordOwnSolution: roof,
  considerShelter: roof,
  requestPlacement: roof,
  offerPlacement: roof,
  confirmPlacement: { ...roof, ...chair },
  endPlacement: roof,
  withdrawPlacement: roof,
  clearEviction: chair,
  revokeClearance: chair,
  recordOutcome: { ...landlord, ...caseTeam, ...secretariat },
  reportIncident: everybody,
  resolveConflict: caseTeam,
  settleReview: caseTeam,
} satisfies Readonly<Record<string, Who>>;

/** One thing that can be done to a file. */
export type Verb = keyof typeof TABLE;

/** Verbs that are judged at once, with a connection only: kind ONLINE in the same table. */
export const ONLINE: readonly Verb[] = [
  'inviteOrganisation', 'endInvolvement', 'establishComposition', 'decide', 'appointCaseManager', 'endSuspension', 'confirmPlacement', 'clearEviction', 'settleReview',
];

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
  const who: Who = TABLE[verb];
  return role !== null && (who[role] ?? []).some((one) => roles.includes(one));
}

/** Every verb, for the test that holds this table beside the schema. */
export const VERBS = Object.keys(TABLE) as readonly Verb[];
