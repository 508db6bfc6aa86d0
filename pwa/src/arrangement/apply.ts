import type { EndArrangement, ProposeArrangement } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy, type Item } from '../household/record';
import type { Operation } from '../sync';

/** Adds a proposal: it counts for nothing until the landlord accepts. */
export function proposeArrangement(file: HouseholdFile | undefined, input: ProposeArrangement, operation: Operation<unknown>): HouseholdFile | undefined {
  const { tenancy, on, instalments } = input;
  return file && { ...file, arrangements: added(file.arrangements, [{
    id: operation.id, tenancy, on, status: 'PROPOSED', countsFrom: null, totalCents: instalments.reduce((sum, { cents }) => sum + cents, 0), paidCents: 0,
    instalments: instalments.map(({ dueOn, cents }) => ({ dueOn, cents, status: 'CANCELLED', paidIn: null })),
    householdSays: input.householdSays ?? '', note: input.note ?? '', number: input.number ?? '', answeredOn: null, declinedReason: '', administratorOn: null, administratorAgrees: false,
    administratorReason: '', endedOn: null, endReason: null, endNote: '', made: madeBy(operation, operation.id, on),
  }]) };
}

type Arrangement = Item<HouseholdFile['arrangements']>;

/** Ends an arrangement on the earliest day that was named: what falls due from then on no longer counts. */
export function endArrangement(file: HouseholdFile | undefined, { arrangement, on, reason, note }: EndArrangement): HouseholdFile | undefined {
  return file && { ...file, arrangements: changed(file.arrangements, arrangement, (known) => {
    if (known.endedOn !== null && known.endedOn <= on) return known;
    const instalments = known.instalments.map((one) => (one.dueOn < on ? one : { ...one, status: 'CANCELLED' as const, paidIn: null }));
    return { ...known, instalments, endedOn: on, endReason: reason, endNote: note ?? '', status: statusAfter({ ...known, instalments }) };
  }) };
}

/** What was declined or paid to the last instalment stays so; mirrors `status` in server/casework/repayment.go. */
function statusAfter({ status, instalments }: Arrangement): Arrangement['status'] {
  const kept = status === 'KEPT' && instalments.every((one) => one.status !== 'CANCELLED');
  return status === 'DECLINED' || kept ? status : 'ENDED';
}
