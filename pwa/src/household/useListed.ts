import { useEffect, useState } from 'preact/hooks';
import type { AppTablet } from '../app/tablet';
import type { ListedHousehold } from './grouping';
import { summarise, type Summary } from './summary';

/**
 * The caseload as lists show it. An entry that was made on an earlier day is made
 * again from its file: who turned 18, what is overdue (tablet §3).
 */
export function useListed(tablet: AppTablet, today: string): readonly ListedHousehold[] {
  const [renewed, setRenewed] = useState<ReadonlyMap<string, Summary>>(new Map());
  const entries = tablet.caseload();
  const isOld = (entry: Summary) => entry.madeOn !== today || !('handover' in entry); // or kept by an earlier app
  useEffect(() => {
    const stale = entries.filter(({ entry }) => entry !== null && isOld(entry));
    if (stale.length === 0) return undefined;
    let here = true;
    void Promise.all(stale.map(async ({ householdId }) => {
      const shown = await tablet.file(householdId);
      return shown?.file ? [[householdId, summarise(shown.file)] as const] : [];
    })).then((made) => here && setRenewed(new Map(made.flat())));
    return () => {
      here = false;
    };
  }, [entries, today]);
  return entries.flatMap(({ householdId, entry, unsent, attention }) => {
    const summary = entry && !isOld(entry) ? entry : (renewed.get(householdId) ?? entry);
    return summary ? [{ householdId, summary, unsent, attention }] : [];
  });
}
