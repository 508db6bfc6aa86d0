/** Steps of the reporting code for domestic violence and child abuse (Veilig Thuis; practice 29). */
import type { RecordSafeHomeReport, ReportingCodeStep } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { chosen, faultsOf, orNull } from '../ui/values';

/** A step as typed. */
export interface ReportValues {
  readonly step: ReportingCodeStep | '';
  readonly on: string;
  readonly residents: readonly string[];
  readonly note: string;
}

/** What does not fit yet. */
export function reportFaults({ step, on }: ReportValues): Faults {
  return faultsOf(['step', step === '', m.safety_fault_step], ['on', on === '', m.safety_fault_on]);
}

/** The command of a form without faults. */
export function recordSafeHomeReport({ step, on, residents, note }: ReportValues): { readonly recordSafeHomeReport: RecordSafeHomeReport } {
  return { recordSafeHomeReport: { step: chosen(step), on, residents: [...residents], note: orNull(note) } };
}

/** The steps, in their order; the fifth has two answers. */
export const STEPS: Readonly<Record<ReportingCodeStep, () => string>> = {
  SIGNS_MAPPED: m.safety_step_signs, COLLEAGUE_CONSULTED: m.safety_step_colleague, SPOKEN_WITH_FAMILY: m.safety_step_family,
  WEIGHED: m.safety_step_weighed, REPORTED: m.safety_step_reported, HELP_ARRANGED: m.safety_step_help,
};
