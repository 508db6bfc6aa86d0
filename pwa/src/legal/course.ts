import { within } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';

type LegalEvent = Item<HouseholdFile['legalEvents']>;
type Facts = Pick<HouseholdFile, 'legalEvents'>;

/** The legal events by the day they happened; of one day in the order they came in. */
export function legalCourse({ legalEvents }: Facts): readonly LegalEvent[] {
  return [...(legalEvents ?? [])].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The eviction date that is announced and not postponed, cancelled or superseded; null when none, undefined when it is not to be known here. */
export function announcedFor(file: Facts): string | null | undefined {
  if (file.legalEvents === null) return undefined;
  let announced: string | null = null;
  for (const { kind, evictOn } of legalCourse(file)) {
    if (kind === 'EVICTION_ANNOUNCED') announced = evictOn;
    else if (kind === 'EVICTION_POSTPONED' || kind === 'EVICTION_CANCELLED') announced = null;
  }
  return announced;
}

/** The day on which the last eviction was announced; null when none was. */
export function announcedOn({ legalEvents }: Facts): string | null {
  return (legalEvents ?? []).filter(({ kind }) => kind === 'EVICTION_ANNOUNCED').map(({ on }) => on).sort().at(-1) ?? null;
}

/** Whether a judge's temporary stop covers a day. */
export function moratoriumOn(file: Facts, day: string): boolean {
  let stopped = false;
  for (const { kind, on, until } of legalCourse(file)) {
    if (kind === 'MORATORIUM_GRANTED' && within(day, on, until)) stopped = true;
    else if (kind === 'MORATORIUM_ENDED' && on <= day) stopped = false;
  }
  return stopped;
}
