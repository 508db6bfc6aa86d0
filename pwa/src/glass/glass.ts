/** Reading a file of others in an emergency: with a reason, for an hour, and the file's team hears of it (access §2). */
import type { BreakGlass } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf } from '../ui/values';

/** Why it must be read now, as typed. */
export interface GlassValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function glassFaults({ reason }: GlassValues): Faults {
  return faultsOf(['reason', blank(reason), m.glass_fault_reason]);
}

/** The command that opens it. */
export function breakGlass({ reason }: GlassValues): { readonly breakGlass: BreakGlass } {
  return { breakGlass: { reason: reason.trim() } };
}
