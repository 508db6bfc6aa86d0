import type { AddResident, EditResident, EndResident, NewResident } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { changed, madeBy, type Item } from '../household/record';
import type { Operation } from '../sync';

type File = HouseholdFile;
type Resident = Item<File['residents']>;

/** Somebody who was added here. */
export function newResident(input: NewResident, operation: Operation<unknown>): Resident {
  return {
    id: input.id, name: input.name, role: input.role, birthDate: input.birthDate ?? null, language: input.language ?? '',
    interpreter: input.interpreter ?? false, pregnant: input.pregnant ?? false, absent: input.absent ?? false, from: input.from ?? null,
    leftOn: null, leftReason: null, leftSource: '', made: madeBy(operation, input.id),
  };
}

/** Adds somebody who lives here, once. */
export function addResident(file: File | undefined, { resident }: AddResident, operation: Operation<unknown>): File | undefined {
  if (!file || file.residents.some(({ id }) => id === resident.id)) return file;
  return { ...file, residents: [...file.residents, newResident(resident, operation)] };
}

/** Shows what the writer made of a resident; the server decides whether it waits for a second person. */
export function editResident(file: File | undefined, edit: EditResident): File | undefined {
  return file && { ...file, residents: changed(file.residents, edit.resident, (resident) => ({
    ...resident,
    ...(edit.name && { name: edit.name.to ?? '' }),
    ...(edit.birthDate && { birthDate: edit.birthDate.to ?? null }),
    ...(edit.role?.to && { role: edit.role.to as Resident['role'] }),
    ...(edit.language && { language: edit.language.to ?? '' }),
    ...(edit.interpreter && { interpreter: edit.interpreter.to }),
    ...(edit.pregnant && { pregnant: edit.pregnant.to }),
    ...(edit.absent && { absent: edit.absent.to }),
  })) };
}

/** Shows that somebody no longer lives here; the server decides whether it waits for a second person. */
export function endResident(file: File | undefined, { resident, on, reason, source }: EndResident): File | undefined {
  return file && { ...file, residents: changed(file.residents, resident, (known) => ({ ...known, leftOn: on, leftReason: reason, leftSource: source })) };
}
