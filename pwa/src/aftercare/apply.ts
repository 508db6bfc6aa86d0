import type { StartAftercare } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, madeBy } from '../household/record';
import type { Operation } from '../sync';

/** Adds the aftercare; the one that was agreed last counts. */
export function startAftercare(file: HouseholdFile | undefined, { organisation, owner, until, what }: StartAftercare, operation: Operation<unknown>): HouseholdFile | undefined {
  return file && { ...file, aftercares: added(file.aftercares, [{ id: operation.id, organisation, owner: owner ?? null, until, what, made: madeBy(operation) }]) };
}
