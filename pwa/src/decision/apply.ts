import type { RegisterSpecialCare } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, madeBy } from '../household/record';
import type { Operation } from '../sync';

/** Adds what the special-care desk says; the last one counts. */
export function registerSpecialCare(file: HouseholdFile | undefined, { decision, state, on, note }: RegisterSpecialCare, operation: Operation<unknown>): HouseholdFile | undefined {
  return file && { ...file, specialCareRegistrations: added(file.specialCareRegistrations, [{
    id: operation.id, decision, state, on, note: note ?? '', made: madeBy(operation, operation.id, on),
  }]) };
}
