/** Reads the situations that the server's rules are tested with: server/casework/testdata/rules.json. For tests only. */
import type { Command } from '../graphql/graphql';
import text from '../../../server/casework/testdata/rules.json?raw';
import { registerHousehold } from './apply';
import type { HouseholdFile } from './file';
import { valuesOf } from './parameters';

type Fields = Readonly<Record<string, unknown>>;

/** One situation and what must follow from it. */
export interface Situation {
  readonly name: string;
  readonly today: string;
  /** What the region set, each from a day on. */
  readonly parameters?: readonly { readonly from: string; readonly compositionDays?: number; readonly roofNights?: number; readonly endedDays?: number }[];
  readonly household: { readonly base?: readonly string[]; readonly with?: Fields; readonly plus?: Readonly<Record<string, readonly unknown[]>> };
  readonly by?: string;
  readonly operation?: Command;
  readonly expect: Fields;
}

interface Situations {
  readonly actors: Readonly<Record<string, { readonly person: string; readonly organisation: string }>>;
  readonly households: Readonly<Record<string, Fields>>;
  readonly cases: readonly Situation[];
}

const all = JSON.parse(text) as Situations;

/** Every situation. */
export const situations = all.cases;

/** The ids of who does something: the tablet leaves them to the server. */
export function idsOf(by: string): readonly string[] {
  const actor = all.actors[by];
  return actor ? [actor.person, actor.organisation] : [];
}

const EMPTY = registerHousehold(undefined, { name: '', address: { street: '', houseNumber: '', city: '' } }, {
  id: '', householdId: '', recordedAt: '2026-01-01T12:00:00Z', command: {},
});

const MADE = { operation: null, by: null, for: null, at: null, recordedAt: null, afterwards: false, ahead: false };

/** What the server fills in where a situation is silent. */
const ITEMS: Readonly<Record<string, Fields>> = {
  involvements: { purpose: '', legalBasis: null, from: null, until: null },
  residents: { birthDate: null, language: '', interpreter: false, pregnant: false, absent: false, from: null, leftOn: null, leftReason: null, leftSource: '' },
  compositions: { residents: [], note: '', overtakenOn: null },
  vulnerabilities: { note: '', unmarkedBy: null, unmarkedOn: null },
  warnings: { advice: [], reason: '', endedOn: null, endedBy: null, endedFor: null, endedReason: '' },
  safeHomeReports: { residents: [], note: '' },
  secrets: { people: [], reason: '', endedOn: null, endedBy: null, endedFor: null, endedReason: '' },
  caseManagers: { provisional: false, handover: '', until: null },
  tenancies: { landlord: null, ledger: [] },
  arrangements: { householdSays: '', note: '', number: '', answeredOn: null, declinedReason: '', administratorOn: null, administratorAgrees: false, administratorReason: '', endedOn: null, endReason: null, endNote: '' },
  administrationAdvices: { withdrawnOn: null, withdrawnReason: '', status: 'OPEN' },
  administrationSteps: { advice: null, from: null, administrator: '', organisation: null, note: '' },
  youthRequests: { children: [], evictOn: null, acknowledgedOn: null },
  aftercares: { owner: null },
  contactAttempts: { dayPart: null, reached: false, summary: '' },
  legalEvents: { tenancy: null, evictOn: null, until: null, reference: '' },
  referrals: {
    tenancy: null, grounds: [], priorEfforts: [], openedOn: null, vulnerable: null, followsUp: null, unreferred: false, returnedOn: null, returnedReason: '',
    withdrawnOn: null, withdrawnReason: '', source: '',
  },
  decisions: { notVulnerable: false, steps: [] },
  plans: { endedOn: null },
  goals: { plan: null, followsUp: null, owner: null },
  steps: { plan: null, owner: null },
  stepProgress: { note: '' },
  suspensions: { plan: null, frozenCents: 0, frozenOn: null, endedOn: null, endedReason: '', extends: null, extendedReason: '' },
  suspensionRequests: { referral: null },
  specialCareRegistrations: { note: '' },
  checks: { evidence: '', explanation: '', visit: null },
  ownSolutions: { plan: null, what: '', possible: null, note: '', notExploredReason: '' },
  shelters: { plan: null, reason: '' },
  placements: { plan: null, until: null, offeredOn: null, confirmedOn: null, endedOn: null, withdrawnOn: null, capacity: null, refusedBy: [], refusedOn: null, refusedWords: '', status: 'CONFIRMED' },
  clearanceRequests: { note: '', answeredOn: null, answeredBy: null, clearance: null, refusedReason: '', missing: [], lapsedOn: null },
  clearances: { open: true, revokedOn: null, revokedRule: '', lapsedOn: null },
  plannedVisits: { startsAt: '', visitor: null, secondVisitor: null, purpose: '', cancelledOn: null, cancelledReason: '', visit: null },
  visits: { plannedVisit: null, present: [], money: [] },
  outcomes: { destination: null, note: '', reopenedOn: null, reopenedReason: '' },
  incidents: { protected: false },
  conflicts: { theirsBy: null, theirsAt: null, chosen: null, chosenBy: null, chosenFor: null, chosenAt: null },
};

/** The household of a situation as the server would send it to the case team; undefined for one that is to be registered. */
export function fileOf({ household, today, parameters = [] }: Situation): HouseholdFile | undefined {
  if (!household.base || household.base.length === 0) return undefined;
  const joined: Record<string, unknown> = {};
  for (const base of household.base) Object.entries(all.households[base] ?? {}).forEach(([key, value]) => { joined[key] = joinedWith(joined[key], value); });
  Object.assign(joined, household.with);
  for (const [key, more] of Object.entries(household.plus ?? {})) joined[key] = joinedWith(joined[key], more);
  for (const [key, list] of Object.entries(joined)) if (Array.isArray(list)) joined[key] = list.map((item, at) => completed(key, item as Fields, at));
  const { contact, address } = EMPTY;
  let values = valuesOf({}, today);
  const regionParameters = [values, ...parameters.map((set) => (values = { ...values, ...set }))];
  return { ...EMPTY, ...joined, today, regionParameters, contact: { ...contact, ...(joined['contact'] as object) }, address: { ...address, ...(joined['address'] as object) } } as HouseholdFile;
}

function joinedWith(before: unknown, more: unknown): unknown {
  return Array.isArray(before) && Array.isArray(more) ? [...(before as unknown[]), ...(more as unknown[])] : more;
}

function completed(list: string, item: Fields, at: number): Fields {
  const id = item['id'] ?? `${list}-${String(at)}`;
  const whole: Record<string, unknown> = { id, ...ITEMS[list], ...item, made: { id, ...MADE, ...(item['made'] as object | undefined) } };
  if (list === 'placements') whole['status'] = statusOf(whole);
  return whole;
}

function statusOf(place: Fields): string {
  if (place['withdrawnOn']) return 'WITHDRAWN';
  if (place['endedOn']) return 'ENDED';
  if (place['confirmedOn']) return 'CONFIRMED';
  return place['offeredOn'] ? 'OFFERED' : 'REQUESTED';
}
