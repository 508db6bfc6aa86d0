/** The work of a case team, for who leads it: who has which files, and passing files on (route 3.1a). */
import type { AppointCaseManager, TeamFilesQuery, TeamQuery } from '../graphql/graphql';
import { m } from '../messages';
import type { Receipt, Sent } from '../sync';
import { day } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';

/** The work of one case manager, or of nobody. */
export type Load = TeamQuery['team'][number];

/** One open file of the team. */
export type TeamFile = TeamFilesQuery['teamFiles']['edges'][number]['node'];

/** A device of the team. */
export type TeamDevice = TeamQuery['devices'][number];

/** The form that passes files on, as typed. */
export interface PassValues {
  readonly files: readonly string[];
  readonly person: string;
  readonly handover: string;
}

/** What does not fit yet; who takes over from somebody must know what was going on. */
export function passFaults(fromSomebody: boolean): (values: PassValues) => Faults {
  return ({ files, person, handover }) => faultsOf(
    ['files', files.length === 0, m.team_fault_files],
    ['person', person === '', m.plan_fault_person],
    ['handover', fromSomebody && handover.trim() === '', m.team_fault_handover],
  );
}

/** The command for each of the files. */
export function passOn({ person, handover }: PassValues, team: string): { readonly appointCaseManager: AppointCaseManager } {
  return { appointCaseManager: { person, organisation: team, provisional: false, handover: orNull(handover) } };
}

/** What became of files that were passed on one after the other. */
export interface Passed {
  readonly done: readonly string[];
  /** The last answer: of the first file that was not taken, else of the last one. */
  readonly sent: Sent;
}

/** Passes files on one after the other, until one is not taken: what was done stays done. */
export async function passEach(files: readonly string[], send: (file: string) => Promise<Sent>): Promise<Passed> {
  const done: string[] = [];
  let sent: Sent = { kind: 'DONE' };
  for (const file of files) {
    sent = await send(file);
    if (!isDone(sent)) break;
    done.push(file);
  }
  return { done, sent };
}

function isDone(sent: Sent): boolean {
  return (sent.kind === 'RECEIPT' || sent.kind === 'EARLIER') && took(sent.receipt);
}

function took({ status }: Receipt): boolean {
  return status === 'APPLIED';
}

/** Where and why a file asks for attention, in one line. */
export function sayFile({ protected: isProtected, urgent, silent, contactOn, household: { address } }: TeamFile): string {
  const street = [address.street, address.houseNumber, address.suffix].filter((part) => part !== '').join(' ');
  return [
    [street, address.city].filter((part) => part !== '').join(', '),
    ...(isProtected ? [m.team_is_protected()] : []), ...(urgent ? [m.team_is_urgent()] : []),
    ...(contactOn === null ? [] : [silent ? m.team_silent_since({ day: day(contactOn) }) : m.team_contact_on({ day: day(contactOn) })]),
  ].filter((part) => part !== '').join(' · ');
}

/** What of a device is not at the office yet: words, forms that were begun and photos. */
export function sayUnsent({ unsent: { operations, drafts, photos }, reportedAt }: TeamDevice): string {
  if (reportedAt === null) return m.device_unsent_never();
  return operations + drafts + photos === 0 ? m.device_unsent_none() : m.device_unsent_counts({ operations, drafts, photos });
}
