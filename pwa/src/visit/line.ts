import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';

type Visit = Item<HouseholdFile['visits']>;
/** A file that an earlier app fetched says nothing of corrections. */
type Link = { readonly id: string; readonly supersedes?: string | null };

/** The reports that a later one took the place of. Mirrors `corrected` on the server (practice 31). */
export function corrected(visits: readonly Link[] | null): ReadonlySet<string> {
  return new Set((visits ?? []).flatMap(({ supersedes }) => supersedes ?? []));
}

/** A report, or the correction of it that stands; a correction stands after what it corrects. */
export function latestReport(visits: readonly Link[], id: string): string {
  return visits.reduce((latest, visit) => (visit.supersedes === latest ? visit.id : latest), id);
}

/** A report with all that it took the place of. */
export function lineOf(visits: readonly Link[], id: string): ReadonlySet<string> {
  const line = new Set([id]);
  for (const { id: one, supersedes } of [...visits].reverse()) if (line.has(one) && supersedes) line.add(supersedes);
  return line;
}

/** The reports that hold, by day; of one day in the order in which they came. */
export function standingReports({ visits }: Pick<HouseholdFile, 'visits'>): readonly Visit[] {
  const gone = corrected(visits);
  return (visits ?? []).filter(({ id }) => !gone.has(id)).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
