/** The clearance (practice 27): no objection of the Regieteam to one announced date. */
import type { AskClearance, ClearEviction, RefuseClearance, RevokeClearance } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { clearanceNeeds, isWaiting } from '../plan/needs';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';

/** One clearance in a file. */
export type Clearance = NonNullable<HouseholdFile['clearances']>[number];

/** One question of the landlord for a clearance (practice 27). */
export type Request = NonNullable<HouseholdFile['clearanceRequests']>[number];

/** The question that waits for an answer about a day; undefined when none does. */
export function waitingFor({ clearanceRequests }: Pick<HouseholdFile, 'clearanceRequests'>, evictOn: string): Request | undefined {
  return (clearanceRequests ?? []).find((request) => request.evictOn === evictOn && isWaiting(request));
}

/** The last answer about a day, when it was no and nothing was asked since; undefined else. */
export function refusedFor({ clearanceRequests }: Pick<HouseholdFile, 'clearanceRequests'>, evictOn: string): Request | undefined {
  const last = (clearanceRequests ?? []).filter((request) => request.evictOn === evictOn).at(-1);
  return last && last.answeredOn !== null && last.clearance === null ? last : undefined;
}

/** Asking, as typed. */
export interface AskValues {
  readonly note: string;
}

/** The command that asks for a clearance. */
export function askClearance(evictOn: string, { note }: AskValues): { readonly askClearance: AskClearance } {
  return { askClearance: { evictOn, note: orNull(note) } };
}

/** Refusing, as typed. */
export interface RefuseValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function refuseFaults({ reason }: RefuseValues): Faults {
  return faultsOf(['reason', blank(reason), m.clearance_fault_refuse]);
}

/** The command that answers a question with no. */
export function refuseClearance(request: string, { reason }: RefuseValues): { readonly refuseClearance: RefuseClearance } {
  return { refuseClearance: { request, reason: reason.trim() } };
}

/** One thing a clearance needs, ticked by the facts of the file. */
export interface Need {
  readonly rule: string;
  readonly met: boolean;
  readonly message: string; // what it needs, or what is missing; as the server says it
}

/** What a clearance for a date needs: worked out here when all facts are here, else as the server counted it. */
export function needsFor(file: HouseholdFile, today: string, evictOn: string): readonly Need[] {
  const here = clearanceNeeds(file, today, evictOn);
  return here ? here.map(({ rule, words, missing }) => ({ rule, met: missing === null, message: missing?.message ?? words })) : file.clearanceNeeds ?? [];
}

/** The command that clears a date. */
export function clearEviction(evictOn: string): { readonly clearEviction: ClearEviction } {
  return { clearEviction: { evictOn } };
}

/** Taking back, as typed. */
export interface RevokeValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function revokeFaults({ reason }: RevokeValues): Faults {
  return faultsOf(['reason', blank(reason), m.clearance_fault_reason]);
}

/** The command that takes a clearance back. */
export function revokeClearance(clearance: string, { reason }: RevokeValues): { readonly revokeClearance: RevokeClearance } {
  return { revokeClearance: { clearance, reason: reason.trim() } };
}

/** How a clearance stands. */
export function clearanceState({ revokedOn, lapsedOn }: Pick<Clearance, 'revokedOn' | 'lapsedOn'>): 'OPEN' | 'REVOKED' | 'LAPSED' {
  if (revokedOn !== null) return 'REVOKED';
  return lapsedOn === null ? 'OPEN' : 'LAPSED';
}
