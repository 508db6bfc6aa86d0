/** What comes after it ended: who stays in touch, and opening the file again (route 3.1b). */
import type { ReopenFile, StartAftercare } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { takingPart, type Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Option } from '../ui';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';

/** Aftercare as typed. */
export interface AftercareValues {
  readonly organisation: string;
  readonly owner: string;
  readonly until: string;
  readonly what: string;
}

/** What does not fit yet, on a day. */
export function aftercareFaults(today: string): (values: AftercareValues) => Faults {
  return ({ organisation, until, what }) => faultsOf(
    ['organisation', organisation === '', m.aftercare_fault_organisation],
    ['until', until === '', m.aftercare_fault_until],
    ['until', until !== '' && until < today, m.aftercare_fault_until_past],
    ['what', blank(what), m.aftercare_fault_what],
  );
}

/** The command of a form without faults. */
export function startAftercare({ organisation, owner, until, what }: AftercareValues): { readonly startAftercare: StartAftercare } {
  return { startAftercare: { organisation, owner: orNull(owner), until, what: what.trim() } };
}

/** The organisations in the file that help, never the landlord (practice 12). */
export function helping(file: Pick<HouseholdFile, 'involvements'>, desk: Desk): readonly Option<string>[] {
  return takingPart(file.involvements, desk).filter(({ role }) => !['LANDLORD', 'REGIETEAM', 'ADMINISTRATION'].includes(role))
    .map(({ organisation }) => ({ value: organisation, label: desk.organisation(organisation) }));
}

/** Why it opens again, as typed. */
export interface ReopenValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function reopenFaults({ reason }: ReopenValues): Faults {
  return faultsOf(['reason', blank(reason), m.aftercare_fault_reopen]);
}

/** The command that opens a closed file again. */
export function reopenFile({ reason }: ReopenValues): { readonly reopenFile: ReopenFile } {
  return { reopenFile: { reason: reason.trim() } };
}
