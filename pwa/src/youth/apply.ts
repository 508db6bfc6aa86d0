import type { AcknowledgeYouthProtection, RequestYouthProtection } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy } from '../household/record';
import { announcedFor } from '../legal/course';
import type { Operation } from '../sync';
import { preparedText, unshelteredChildren } from './duty';

/** Adds the request, for the children who have no place now. */
export function requestYouthProtection(file: HouseholdFile | undefined, input: RequestYouthProtection, operation: Operation<unknown>): HouseholdFile | undefined {
  if (!file) return file;
  const children = (unshelteredChildren(file) ?? []).map(({ id }) => id);
  const evictOn = announcedFor(file) ?? null;
  return { ...file, youthRequests: added(file.youthRequests, [{
    id: operation.id, organisation: input.organisation, parentsTold: input.parentsTold, notToldReason: input.notToldReason ?? '',
    text: input.text ?? preparedText(children.length, evictOn), children, evictOn, acknowledgedOn: null, acknowledgedBy: null, answer: '', made: madeBy(operation),
  }]) };
}

/** Says that youth protection has a request; the first day counts, and what it says later is added. */
export function acknowledgeYouthProtection(file: HouseholdFile | undefined, { request, on, answer }: AcknowledgeYouthProtection): HouseholdFile | undefined {
  return file && { ...file, youthRequests: changed(file.youthRequests, request, (known) => {
    if (known.acknowledgedOn === null) return { ...known, acknowledgedOn: on, answer };
    return known.answer.split('\n').includes(answer) ? known : { ...known, answer: `${known.answer}\n${answer}` };
  }) };
}
