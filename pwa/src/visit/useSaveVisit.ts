import { useTablet } from '../app/tablet';
import type { Sent } from '../sync';
import { recordVisitOf, type VisitValues } from './values';

/** Saves a report with its pictures on the tablet, and drops its draft in the same stroke. */
export function useSaveVisit(householdId: string, draft: string): (values: VisitValues) => Promise<Sent> {
  const tablet = useTablet();
  return async (values) => {
    const result = await tablet.save(householdId, { recordVisit: recordVisitOf(values) }, draft);
    if (!result.ok) return { kind: 'NOT_KEPT', refusal: result.refusal };
    if (values.photos.length > 0) await tablet.assignBlobs(values.photos.map(({ id: photo }) => photo), result.value); // and else the words tell
    return { kind: 'SAVED_HERE' };
  };
}
