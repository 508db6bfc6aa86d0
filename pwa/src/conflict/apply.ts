import type { Field, ResolveConflict } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { changed, type Item } from '../household/record';
import type { Operation } from '../sync';

type File = HouseholdFile;
type Conflict = Item<File['conflicts']>;
type Resident = Item<File['residents']>;

/** Shows the value that was chosen, also when a colleague chose before: the server decides what becomes of that. */
export function resolveConflict(file: File | undefined, { conflict, choice }: ResolveConflict, operation: Operation<unknown>): File | undefined {
  const found = file?.conflicts?.find(({ made }) => made.id === conflict);
  if (!file?.conflicts || !found || found.chosen === choice) return file;
  if (found.chosen !== null) return put(file, found, choice === 'MINE' ? found.mine : found.theirs);
  const conflicts = file.conflicts.map((known) => (known === found ? { ...known, chosen: choice, chosenAt: operation.recordedAt } : known));
  return choice === 'MINE' ? { ...put(file, found, found.mine), conflicts } : { ...file, conflicts };
}

function put(file: File, { subject, field, reason }: Conflict, value: string): File {
  if (subject !== file.id) return { ...file, residents: changed(file.residents, subject, (resident) => ({ ...resident, ...ofResident(field, value, reason) })) };
  const { address, contact } = file;
  switch (field) {
    case 'NAME': return { ...file, name: value };
    case 'STREET': return { ...file, address: { ...address, street: value } };
    case 'HOUSE_NUMBER': return { ...file, address: { ...address, houseNumber: value } };
    case 'SUFFIX': return { ...file, address: { ...address, suffix: value } };
    case 'POSTAL_CODE': return { ...file, address: { ...address, postalCode: value } };
    case 'CITY': return { ...file, address: { ...address, city: value } };
    case 'PHONE': return { ...file, contact: { ...contact, phone: value } };
    case 'EMAIL': return { ...file, contact: { ...contact, email: value } };
    case 'BEST_TIME': return { ...file, contact: { ...contact, bestTime: value } };
    case 'LANGUAGE': return { ...file, contact: { ...contact, language: value } };
    case 'ABSENT': case 'BIRTH_DATE': case 'INTERPRETER': case 'LEFT_ON': case 'PREGNANT': case 'READS_DUTCH': case 'ROLE': return file; // of residents only
  }
}

function ofResident(field: Field, mine: string, reason: string): Partial<Resident> {
  switch (field) {
    case 'NAME': return { name: mine };
    case 'ROLE': return { role: mine as Resident['role'] };
    case 'LANGUAGE': return { language: mine };
    case 'INTERPRETER': return { interpreter: mine === 'true' };
    case 'ABSENT': return { absent: mine === 'true' };
    case 'PREGNANT': return { pregnant: mine === 'true' };
    case 'BIRTH_DATE': return { birthDate: mine || null };
    case 'LEFT_ON': return left(mine, reason);
    case 'BEST_TIME': case 'CITY': case 'EMAIL': case 'HOUSE_NUMBER': case 'PHONE': case 'POSTAL_CODE': case 'READS_DUTCH': case 'STREET': case 'SUFFIX': return {};
  }
}

/** The reason of a leaving is kept as `MOVED_OUT: who told it`. */
function left(on: string, reason: string): Partial<Resident> {
  if (on === '') return { leftOn: null, leftReason: null, leftSource: '' };
  const [, why, source] = /^(MOVED_OUT|DIED|NEVER_LIVED_HERE): (.*)$/s.exec(reason) ?? [];
  return { leftOn: on, ...(why !== undefined && { leftReason: why as NonNullable<Resident['leftReason']>, leftSource: source ?? '' }) };
}
