/** The clearance (practice 27): no objection of the Regieteam to one announced date. */
import type { ClearEviction, RevokeClearance } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { clearanceNeeds } from '../plan/needs';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf } from '../ui/values';

/** One clearance in a file. */
export type Clearance = NonNullable<HouseholdFile['clearances']>[number];

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
