import type { ProposeArrangement } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, madeBy } from '../household/record';
import type { Operation } from '../sync';

/** Adds a proposal: it counts for nothing until the landlord accepts. */
export function proposeArrangement(file: HouseholdFile | undefined, input: ProposeArrangement, operation: Operation<unknown>): HouseholdFile | undefined {
  const { tenancy, on, instalments } = input;
  return file && { ...file, arrangements: added(file.arrangements, [{
    id: operation.id, tenancy, on, status: 'PROPOSED', countsFrom: null, totalCents: instalments.reduce((sum, { cents }) => sum + cents, 0), paidCents: 0,
    instalments: instalments.map(({ dueOn, cents }) => ({ dueOn, cents, status: 'CANCELLED', paidIn: null })),
    householdSays: input.householdSays ?? '', note: input.note ?? '', answeredOn: null, declinedReason: '', administratorOn: null, administratorAgrees: false,
    administratorReason: '', endedOn: null, endNote: '', made: madeBy(operation, operation.id, on),
  }]) };
}
