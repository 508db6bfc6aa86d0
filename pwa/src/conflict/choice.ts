import type { ConflictChoice } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';

/** A field of which two values were written. */
export type FieldConflict = Item<HouseholdFile['conflicts']>;

/** What somebody chooses, and why. */
export interface ChoiceValues {
  readonly choice: ConflictChoice | '';
  readonly reason: string;
}

/** What does not fit yet. Taking protection away wants a reason and somebody else than the writer (practice 3). */
export function choiceErrors({ unsafe, made }: Pick<FieldConflict, 'unsafe' | 'made'>, me: string, { choice, reason }: ChoiceValues): { readonly choice?: string; readonly reason?: string } {
  if (choice === '') return { choice: m.conflict_error_choice() };
  if (choice === 'THEIRS' || !unsafe) return {};
  if (made.by === me) return { choice: m.conflict_error_own() };
  return reason.trim() === '' ? { reason: m.conflict_error_reason() } : {};
}

/** The conflicts of a file that wait for a choice. */
export function openConflicts({ conflicts }: Pick<HouseholdFile, 'conflicts'>): readonly FieldConflict[] {
  return (conflicts ?? []).filter(({ chosen }) => chosen === null);
}
