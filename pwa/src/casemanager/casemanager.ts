/** Appointing a case manager (route 3.1a, 3.2a). */
import type { AppointCaseManager } from '../graphql/graphql';
import type { Person } from '../involvement/desk';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';

/** The form as typed. */
export interface AppointValues {
  readonly person: string;
  readonly provisional: 'YES' | 'NO' | '';
  readonly handover: string;
}

/** Who may be appointed: active case managers, of one team when it appoints within itself. */
export function candidates(people: readonly Person[], team: string | null): readonly Person[] {
  return people
    .filter(({ active, roles, organisation }) => active && roles.includes('CASE_MANAGER') && (team === null || organisation === team))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** What does not fit yet; who takes over from somebody must know what was going on (route 3.1a). */
export function appointFaults(now: string | null): (values: AppointValues) => Faults {
  return ({ person, handover }) => faultsOf(
    ['person', person === '', m.plan_fault_person],
    ['handover', now !== null && person !== now && handover.trim() === '', m.team_fault_handover],
  );
}

/** The command of a form without faults; the team follows from the person. */
export function appointCaseManager({ person, provisional, handover }: AppointValues, people: readonly Person[]): { readonly appointCaseManager: AppointCaseManager } {
  const organisation = people.find(({ id }) => id === person)?.organisation;
  if (organisation === undefined) throw new Error('A case manager who is not in the directory');
  return { appointCaseManager: { person, organisation, provisional: provisional === 'YES', handover: orNull(handover) } };
}
