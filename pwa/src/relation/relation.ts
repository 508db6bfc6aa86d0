/** Two files of one household, or of two (practice 7): linked, or told apart. */
import type { DistinguishHousehold, DuplicateReason, LinkHousehold, PossibleDuplicatesQuery, RelationKind, UnlinkHousehold } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf } from '../ui/values';

/** A file that may be of the same household, and why. */
export type Duplicate = PossibleDuplicatesQuery['possibleDuplicates'][number];

/** Why somebody is sure, as typed. */
export interface ReasonValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function reasonFaults({ reason }: ReasonValues): Faults {
  return faultsOf(['reason', blank(reason), m.relation_fault_reason]);
}

/** The command that closes this file: the other one goes on. */
export function linkHousehold(into: string, { reason }: ReasonValues): { readonly linkHousehold: LinkHousehold } {
  return { linkHousehold: { into, reason: reason.trim() } };
}

/** The command that opens this file again: it was linked to `from` by mistake. */
export function unlinkHousehold(from: string, { reason }: ReasonValues): { readonly unlinkHousehold: UnlinkHousehold } {
  return { unlinkHousehold: { from, reason: reason.trim() } };
}

/** The command that says these are two households. */
export function distinguishHousehold(from: string, { reason }: ReasonValues): { readonly distinguishHousehold: DistinguishHousehold } {
  return { distinguishHousehold: { from, reason: reason.trim() } };
}

/** Why two files look alike, in words. */
export const ALIKE: Readonly<Record<DuplicateReason, () => string>> = { SAME_ADDRESS: m.relation_same_address, SAME_RESIDENT: m.relation_same_resident };

/** How the other file stands to this one, in words. */
export const KINDS: Readonly<Record<RelationKind, () => string>> = { GOES_ON_IN: m.relation_goes_on_in, GOES_ON_FOR: m.relation_goes_on_for, NOT_THE_SAME: m.relation_not_the_same };
