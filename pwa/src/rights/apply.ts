import type { RecordRightsRequest } from '../graphql/graphql';
import { plusMonths } from '../household/day';
import type { HouseholdFile } from '../household/file';
import { added, madeBy } from '../household/record';
import type { Operation } from '../sync';

/** Adds what a resident asks; the last day to answer is by the law, until the server says what the region chose. */
export function recordRightsRequest(file: HouseholdFile | undefined, asked: RecordRightsRequest, operation: Operation<unknown>): HouseholdFile | undefined {
  return file && { ...file, rightsRequests: added(file.rightsRequests, [{
    ...asked, id: operation.id, made: madeBy(operation), representative: asked.representative ?? '', about: asked.about ?? null,
    dueOn: plusMonths(asked.on, 1), standing: null, disputed: asked.kind === 'CORRECTION', answers: [],
  }]) };
}
