/** Secret residents: whose whereabouts are for named people only (practice 5). Mirrors server/casework/secret.go. */
import type { EndSecret, MarkSecret } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { takingPart, type Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Option } from '../ui';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';
import type { EndValues } from './warning';

/** One mark in a file. */
export type Secret = Item<HouseholdFile['secrets']>;

/** The marks that count, one for each resident that is secret. */
export function secretsNow({ secrets }: Pick<HouseholdFile, 'secrets'>): readonly Secret[] {
  const open = (secrets ?? []).filter(({ endedOn }) => endedOn === null);
  return open.filter(({ resident }, at) => !open.slice(at + 1).some((later) => later.resident === resident));
}

/** Whether a person may see what is secret of a resident: they are named, or marked it here and the server does not know yet. */
export function isNamed({ people, made }: Secret, person: string): boolean {
  return people.includes(person) || (made.by === null && made.operation !== null);
}

/** A resident to be secret, as typed. */
export interface SecretValues {
  readonly resident: string;
  readonly people: readonly string[];
  readonly reason: string;
}

/** What does not fit yet. */
export function secretFaults({ resident }: SecretValues): Faults {
  return faultsOf(['resident', resident === '', m.safety_fault_resident]);
}

/** The command of a form without faults; who marks may see as well. */
export function markSecret({ resident, people, reason }: SecretValues): { readonly markSecret: MarkSecret } {
  return { markSecret: { resident, people: [...people], reason: orNull(reason) } };
}

/** The command that shows a resident again to everybody whose role sees them. */
export function endSecret(resident: string, { reason }: EndValues): { readonly endSecret: EndSecret } {
  return { endSecret: { resident, reason: reason.trim() } };
}

/** Who may be named beside the writer: people of the organisations in the file, the writer's own first, never the landlord's. */
export function namable(file: Pick<HouseholdFile, 'involvements'>, desk: Desk): readonly Option<string>[] {
  const here = takingPart(file.involvements, desk).filter(({ role }) => role !== 'LANDLORD').map(({ organisation }) => organisation)
    .sort((a, b) => Number(b === desk.organisationId) - Number(a === desk.organisationId));
  return here.flatMap((organisation) => desk.people
    .filter((person) => person.organisation === organisation && person.active && person.id !== desk.personId)
    .map(({ id, name }) => ({ value: id, label: name, hint: desk.organisation(organisation) })));
}
