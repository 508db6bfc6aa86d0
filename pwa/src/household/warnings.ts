import { signal } from '@preact/signals';
import type { HouseholdFile } from './file';
import type { Item } from './record';

/** What a visitor must know before going to the door (practice 29). */
export type Warning = Item<HouseholdFile['warnings']>;

/** A warning as lists keep it. */
export type ShortWarning = Pick<Warning, 'id' | 'fact' | 'advice' | 'lastDay'>;

/** The warnings that hold on a day. A file that an earlier app kept has none: it is fetched anew. */
export function warningsOn({ warnings }: Pick<HouseholdFile, 'warnings'>, today: string): readonly Warning[] {
  return (warnings ?? []).filter(({ lastDay }) => today <= lastDay);
}

/** Who looks, and on which day: what somebody read yesterday, or a colleague read, is read again. */
export interface Reader {
  readonly person: string | null;
  readonly today: string;
}

const read = signal<ReadonlySet<string>>(new Set()); // until the app closes

const keyOf = (id: string, { person, today }: Reader) => `${person ?? ''} ${today} ${id}`;

/** Whether this person tapped all of these as read today. */
export function hasRead(warnings: readonly Pick<Warning, 'id'>[], reader: Reader): boolean {
  return warnings.every(({ id }) => read.value.has(keyOf(id, reader)));
}

/** Notes that this person tapped them as read. */
export function noteWarningsRead(warnings: readonly Pick<Warning, 'id'>[], reader: Reader): void {
  read.value = new Set([...read.value, ...warnings.map(({ id }) => keyOf(id, reader))]);
}
