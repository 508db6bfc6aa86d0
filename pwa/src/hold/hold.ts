/** Legal holds: a file that is needed for a complaint or a case in court is not erased (access §6). */
import type { HoldFile, LiftHold } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf } from '../ui/values';

/** Why the file is kept, or need not be kept any longer, as typed. */
export interface HoldValues {
  readonly reason: string;
}

/** What does not fit yet when a hold is laid. */
export function holdFaults({ reason }: HoldValues): Faults {
  return faultsOf(['reason', blank(reason), m.hold_fault_reason]);
}

/** What does not fit yet when a hold is lifted. */
export function liftFaults({ reason }: HoldValues): Faults {
  return faultsOf(['reason', blank(reason), m.hold_fault_lift_reason]);
}

/** The command that lays a hold. */
export function holdFile({ reason }: HoldValues): { readonly holdFile: HoldFile } {
  return { holdFile: { reason: reason.trim() } };
}

/** The command that lifts one. */
export function liftHold(hold: string, { reason }: HoldValues): { readonly liftHold: LiftHold } {
  return { liftHold: { hold, reason: reason.trim() } };
}
