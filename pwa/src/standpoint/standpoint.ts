/** Standpoints of organisations on a referral (route 0.2, practice 17). */
import type { GiveStandpoint, Position } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { roleIn } from '../involvement/may';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf } from '../ui/values';

/** One organisation's standpoint. */
export type Standpoint = NonNullable<HouseholdFile['standpoints']>[number];

/** The form as typed. */
export interface StandpointValues {
  readonly position: Position | '';
  readonly reasons: string;
}

/** An empty form. */
export const NO_STANDPOINT: StandpointValues = { position: '', reasons: '' };

/** The positions. */
export const POSITIONS: readonly Position[] = ['PREVENT', 'EVICT', 'NO_POSITION'];

/** What does not fit yet. */
export function standpointFaults({ position, reasons }: StandpointValues): Faults {
  return faultsOf(['position', position === '', m.standpoint_fault_position], ['reasons', blank(reasons), m.standpoint_fault_reasons]);
}

/** The command of a form without faults. */
export function giveStandpoint(referral: string, { position, reasons }: StandpointValues): { readonly giveStandpoint: GiveStandpoint } {
  return { giveStandpoint: { referral, position: chosen(position), reasons: reasons.trim() } };
}

/** The standpoint that counts of each organisation on a referral: its last, in the order they were first given. */
export function standpointsOf(standpoints: readonly Standpoint[], referral: string): readonly Standpoint[] {
  const counting = new Map<string, Standpoint>();
  for (const standpoint of standpoints) {
    if (standpoint.referral === referral && standpoint.made.for !== null) counting.set(standpoint.made.for, standpoint);
  }
  return [...counting.values()];
}

/** The organisations in the file that have not given one: they are named in the decision (practice 17). */
export function missingStandpoints({ involvements, standpoints }: Pick<HouseholdFile, 'involvements' | 'standpoints'>, referral: string, today: string): readonly string[] {
  const given = new Set(standpointsOf(standpoints ?? [], referral).map(({ made }) => made.for));
  const inFile = involvements.map(({ organisation }) => organisation).filter((organisation) => roleIn(involvements, organisation, today) !== null);
  return [...new Set(inFile)].filter((organisation) => !given.has(organisation));
}

/** A position in words. */
export function sayPosition(position: Position): string {
  switch (position) {
    case 'PREVENT': return m.standpoint_position_prevent();
    case 'EVICT': return m.standpoint_position_evict();
    case 'NO_POSITION': return m.standpoint_position_none();
  }
}
