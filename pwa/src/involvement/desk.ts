import type { OrganisationRole } from '../graphql/graphql';
import { m } from '../messages';
import { may, roleIn, type Involved, type PersonRole, type Verb } from './may';

/** An organisation of the region, as in the directory. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationRole;
  /** It gets the requests to youth protection (practice 26). */
  readonly youthRequests?: boolean;
  /** The first day on which it takes part in the region no more. */
  readonly endsFrom?: string | null;
}

/** A person of the region, as in the directory. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly PersonRole[];
  readonly active: boolean;
}

/** Who looks at a file, and what the sections and forms of every noun need beside it. */
export interface Desk {
  readonly today: string; // YYYY-MM-DD in Amsterdam
  readonly personId: string;
  readonly organisationId: string;
  /** The organisation's role in this file; null when it is not in it. */
  readonly role: OrganisationRole | null;
  readonly organisations: readonly Organisation[];
  /** Those that can be brought into a file: the others stopped. */
  readonly choosable: readonly Organisation[];
  readonly people: readonly Person[];
  readonly may: (verb: Verb) => boolean;
  /** Names for ids. */
  readonly organisation: (id: string | null) => string;
  readonly person: (id: string | null) => string;
}

/** What a desk is made of. */
export interface DeskParts {
  readonly today: string;
  readonly me: { readonly personId: string; readonly organisationId: string; readonly roles: readonly PersonRole[] };
  readonly involvements: readonly Involved[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
}

/** Whether an organisation takes part in the region no more (access §2). */
export function stopped(endsFrom: string | null | undefined, today: string): boolean {
  return endsFrom !== null && endsFrom !== undefined && endsFrom <= today;
}

/** The desk of somebody at a file. */
export function deskOf({ today, me, involvements, organisations, people }: DeskParts): Desk {
  const role = roleIn(involvements, me.organisationId, today);
  return {
    today, role, organisations, people, personId: me.personId, organisationId: me.organisationId,
    choosable: organisations.filter(({ endsFrom }) => !stopped(endsFrom, today)),
    may: (verb) => may(verb, role, me.roles),
    organisation: (id) => organisations.find((one) => one.id === id)?.name ?? m.online_unknown_organisation(),
    person: (id) => people.find((one) => one.id === id)?.name ?? m.online_unknown_person(),
  };
}

/** Who is in a file. One that was registered here and is on its way has its writer's organisation in it, as the server will. */
export function involvedIn({ version, involvements }: { readonly version: number; readonly involvements: readonly Involved[] }, organisationId: string, organisations: readonly Organisation[]): readonly Involved[] {
  const own = organisations.filter(({ id }) => version === 0 && id === organisationId);
  return [...involvements, ...own.map(({ id, kind }) => ({ organisation: id, role: kind, from: null, until: null }))];
}

/** The organisations that are in the file today, by name. */
export function takingPart(involvements: readonly Involved[], desk: Pick<Desk, 'today' | 'organisation'>): readonly Involved[] {
  return involvements
    .filter(({ organisation }) => roleIn(involvements, organisation, desk.today) !== null)
    .filter((one, at, all) => all.findIndex(({ organisation }) => organisation === one.organisation) === at)
    .sort((a, b) => desk.organisation(a.organisation).localeCompare(desk.organisation(b.organisation), 'nl'));
}
