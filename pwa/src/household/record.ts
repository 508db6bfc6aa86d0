import type { Operation } from '../sync';
import { dayOf } from '../ui/format';
import { derivedId } from './derivedId';
import type { HouseholdFile } from './file';

/** One item of a list of the file, also of one that may be cut away. */
export type Item<L> = NonNullable<L> extends readonly (infer I)[] ? I : never;

/** Who made a record, for whom and when. */
export type Made = Item<HouseholdFile['residents']>['made'];

interface Recorded {
  readonly id: string;
  readonly made: Made;
}

/** The day an operation was written, by the tablet's clock: for the screen only. */
export function todayOfWriting(operation: Operation<unknown>): string {
  return dayOf(operation.recordedAt);
}

/** Made by the writer, whom the server knows; `on` is the day of what happened. */
export function madeBy(operation: Operation<unknown>, id = operation.id, on?: string): Made {
  const { id: of, recordedAt } = operation;
  return { id, operation: of, by: null, for: null, at: recordedAt, recordedAt, afterwards: false, ahead: on !== undefined && on > todayOfWriting(operation) };
}

/** As `madeBy`, marked when the plan it was made under has ended. */
export function madeUnder(file: HouseholdFile, plan: string | null, operation: Operation<unknown>, id = operation.id, on?: string): Made {
  const ended = (file.plans ?? []).some((known) => known.id === plan && known.endedOn !== null);
  return { ...madeBy(operation, id, on), afterwards: ended };
}

/** A record's own id within an operation that makes several: the same that the server gives it. */
export function partOf(operation: Operation<unknown>, part: string): string {
  return derivedId(operation.id, part);
}

/** Adds what an operation makes, at most once; a list that is cut away, or that an earlier app did not keep, stays so. */
export function added<T extends Recorded>(list: readonly T[], records: readonly T[]): readonly T[];
export function added<T extends Recorded>(list: readonly T[] | null, records: readonly T[]): readonly T[] | null;
export function added<T extends Recorded>(list: readonly T[] | null, records: readonly T[]): readonly T[] | null {
  if (!list) return null;
  const known = (record: T) => list.some(({ id, made }) => id === record.id || (made.operation !== null && made.operation === record.made.operation));
  const fresh = records.filter((record) => !known(record));
  return fresh.length === 0 ? list : [...list, ...fresh];
}

/** Changes the item with an id; a list that is cut away stays so. */
export function changed<T extends { readonly id: string }>(list: readonly T[], id: string, change: (item: T) => T): readonly T[];
export function changed<T extends { readonly id: string }>(list: readonly T[] | null, id: string, change: (item: T) => T): readonly T[] | null;
export function changed<T extends { readonly id: string }>(list: readonly T[] | null, id: string, change: (item: T) => T): readonly T[] | null {
  return list ? list.map((item) => (item.id === id ? change(item) : item)) : null;
}

/** Whether all of these facets are seen whole: only then does a rule know all its facts. */
export function knows(file: Pick<HouseholdFile, 'access'>, ...facets: readonly HouseholdFile['access'][number]['facet'][]): boolean {
  return facets.every((facet) => file.access.some((access) => access.facet === facet && access.sight === 'ALL'));
}

/** The calendar day of a moment, for what counts by the day it was recorded. */
export function recordedOn({ made }: Recorded): string {
  return made.at === null ? '' : dayOf(made.at);
}
