import type { CheckOutcome, Condition, LifeDomain, StepStatus } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { currentGoals } from '../household/nextDay';
import type { Reference } from '../household/reference';
import { roleIn } from '../involvement/may';
import { conditionStatuses, planInForce } from '../plan/conditions';
import { statusOf } from '../plan/plan';
import { standingReports } from '../visit/line';

/** Organisations that are named to the household: it knows that they take part. */
export type KnownRole = 'LANDLORD' | 'CASE_TEAM' | 'REGIETEAM' | 'CARE' | 'DEBT_ASSISTANCE' | 'ADMINISTRATION';

const KNOWN: readonly string[] = ['LANDLORD', 'CASE_TEAM', 'REGIETEAM', 'CARE', 'DEBT_ASSISTANCE', 'ADMINISTRATION'] satisfies readonly KnownRole[];

/** Arrangements that are still of use to talk about. */
export type ShownArrangement = 'PROPOSED' | 'AWAITS_ADMINISTRATOR' | 'RUNNING' | 'MISSED' | 'BROKEN' | 'FROZEN' | 'KEPT';

const TOLD: readonly string[] = ['PROPOSED', 'AWAITS_ADMINISTRATOR', 'RUNNING', 'MISSED', 'BROKEN', 'FROZEN', 'KEPT'] satisfies readonly ShownArrangement[];

/** Everything that a household sees of its own file in a conversation (practice 34), and nothing else. */
export interface Talk {
  readonly name: string;
  readonly agreements: readonly { readonly on: string; readonly words: string }[];
  readonly suspendedUntil: string | null;
  readonly conditions: readonly { readonly condition: Condition; readonly outcome: CheckOutcome }[];
  readonly goals: readonly { readonly domain: LifeDomain; readonly words: string; readonly controlOn: string | null }[];
  readonly steps: readonly { readonly words: string; readonly who: string; readonly dueOn: string; readonly status: Exclude<StepStatus, 'DROPPED'> }[];
  readonly rent: { readonly arrearsCents: number; readonly asOf: string | null; readonly frozenCents: number } | null; // null: nothing is known
  readonly arrangement: { readonly status: ShownArrangement; readonly totalCents: number; readonly paidCents: number; readonly next: { readonly dueOn: string; readonly cents: number } | null } | null;
  readonly appointments: readonly { readonly on: string; readonly startsAt: string; readonly visitor: string }[];
  readonly caseManager: string;
  readonly involved: readonly { readonly name: string; readonly role: KnownRole }[];
}

/** Payment arrangements, where the tablet holds them. */
interface WithArrangements {
  readonly arrangements?: readonly {
    readonly status: string; readonly totalCents: number; readonly paidCents: number;
    readonly instalments: readonly { readonly dueOn: string; readonly cents: number; readonly paidIn: string | null }[];
  }[] | null;
}

/** Agreements of the last visits that are shown. */
const MOST_VISITS = 3;

type Names = Pick<Reference, 'directory'> | null;

/**
 * What may be shown of a file to the people it is about. It names what goes in, so that
 * a new field of the file stays out. Never: address, contact data and places (a resident
 * may be secret, practice 5), who lives there, warnings and reports (practice 29),
 * standpoints, reports of visits, reasons. Youth protection and special care, with their
 * goals and steps, are left out too: this tablet does not know whether the household was
 * told (practice 26). Without `words` nothing that a colleague typed is in it.
 */
export function talkOf(file: HouseholdFile & WithArrangements, names: Names, today: string, words: boolean): Talk {
  const organisation = (id: string) => names?.directory.organisations.find((one) => one.id === id)?.name ?? '';
  const person = (id: string | null | undefined) => names?.directory.people.find((one) => one.id === id)?.name ?? '';
  const known = (id: string) => KNOWN.includes(roleIn(file.involvements, id, today) ?? '');
  const plan = planInForce(file) ?? null;
  const prevents = plan?.scenario === 'PREVENT';
  const suspension = (file.suspensions ?? []).find(({ from, until, endedOn }) => endedOn === null && from <= today && until >= today);
  return {
    name: file.name,
    agreements: words ? agreementsOf(file) : [],
    suspendedUntil: suspension?.until ?? null,
    conditions: plan && prevents ? (conditionStatuses(file, plan) ?? []).map(({ condition, outcome }) => ({ condition, outcome })) : [],
    goals: currentGoals(file).filter((goal) => known(goal.organisation) && (goal.plan === null || goal.plan === plan?.id))
      .map(({ domain, description, nextControlOn }) => ({ domain, words: words ? description : '', controlOn: nextControlOn >= today ? nextControlOn : null })),
    steps: words ? (file.steps ?? []).filter((step) => known(step.organisation) && (step.plan === null || step.plan === plan?.id)).flatMap(({ id, what, organisation: of, owner, dueOn }) => {
      const status = statusOf(id, file.stepProgress);
      return status === 'DROPPED' ? [] : [{ words: what, who: person(owner) || organisation(of), dueOn, status }];
    }) : [],
    rent: rentOf(file, today, suspension?.frozenCents ?? 0),
    arrangement: arrangementOf(file, today),
    appointments: (file.plannedVisits ?? []).filter(({ on, cancelledOn, visit }) => on >= today && cancelledOn === null && visit === null)
      .sort((a, b) => `${a.on}${a.startsAt}`.localeCompare(`${b.on}${b.startsAt}`))
      .map(({ on, startsAt, visitor }) => ({ on, startsAt, visitor: person(visitor) })),
    caseManager: person(file.caseManagerNow?.person),
    involved: involvedOf(file, today).map((one) => ({ name: organisation(one.organisation), role: one.role as KnownRole })),
  };
}

function agreementsOf(file: HouseholdFile): Talk['agreements'] {
  return standingReports(file)
    .filter(({ outcome, agreements }) => outcome === 'SPOKEN' && (agreements ?? '').trim() !== '')
    .reverse().slice(0, MOST_VISITS)
    .map(({ on, agreements }) => ({ on, words: agreements ?? '' }));
}

function rentOf({ tenancies }: HouseholdFile, today: string, frozenCents: number): Talk['rent'] {
  const open = (tenancies ?? []).filter(({ endsOn }) => endsOn === null || endsOn > today);
  if (open.length === 0) return null;
  const asOf = open.map((tenancy) => tenancy.arrearsAsOf).filter((day) => day !== null).sort().at(-1) ?? null;
  return { arrearsCents: open.reduce((sum, { arrearsCents }) => sum + Math.max(arrearsCents ?? 0, 0), 0), asOf, frozenCents };
}

function arrangementOf({ arrangements }: WithArrangements, today: string): Talk['arrangement'] {
  const last = (arrangements ?? []).filter(({ status }) => TOLD.includes(status)).at(-1);
  if (!last) return null;
  const next = last.instalments.find(({ dueOn, paidIn }) => paidIn === null && dueOn >= today);
  return { status: last.status as ShownArrangement, totalCents: last.totalCents, paidCents: last.paidCents, next: next ? { dueOn: next.dueOn, cents: next.cents } : null };
}

function involvedOf({ involvements }: HouseholdFile, today: string): HouseholdFile['involvements'] {
  return involvements.filter(({ organisation, role }, at) =>
    KNOWN.includes(role) && roleIn(involvements, organisation, today) === role && involvements.findIndex((one) => one.organisation === organisation && one.role === role) === at);
}
