/** Asking organisations what they think should happen, before the meeting (practice 17). */
import type { AskStandpoints } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { roleIn } from '../involvement/may';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';
import { missingStandpoints } from './standpoint';

/** The form as typed. */
export interface AskValues {
  readonly organisations: readonly string[];
  readonly dueOn: string;
  readonly note: string;
}

/** Who can be asked: everybody in the file but the Regieteam itself that gave no standpoint yet. Another landlord is refused by the server (practice 39). */
export function askable(file: Pick<HouseholdFile, 'involvements' | 'standpoints'>, referral: string, today: string): readonly string[] {
  return missingStandpoints(file, referral, today).filter((organisation) => roleIn(file.involvements, organisation, today) !== 'REGIETEAM');
}

/** What does not fit yet. */
export function askFaults(today: string): (values: AskValues) => Faults {
  return ({ organisations, dueOn }) => faultsOf(
    ['organisations', organisations.length === 0, m.standpoint_ask_fault_who],
    ['dueOn', dueOn === '', m.standpoint_ask_fault_due],
    ['dueOn', dueOn !== '' && dueOn < today, m.standpoint_ask_fault_past],
  );
}

/** The command of a form without faults. */
export function askStandpoints(referral: string, { organisations, dueOn, note }: AskValues): { readonly askStandpoints: AskStandpoints } {
  return { askStandpoints: { referral, organisations: [...organisations], dueOn, note: orNull(note) } };
}
