import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import { openConflicts } from './choice';

/** How many choices wait in a file, with the way to them; nothing when none does. */
export function ConflictsNotice({ file }: { readonly file: HouseholdFile }): JSX.Element | null {
  const count = openConflicts(file).length;
  if (count === 0) return null;
  return (
    <Notice tone="danger" title={count === 1 ? m.conflict_count({ count }) : m.conflict_counts({ count })}>
      <div><LinkButton href={`/households/${file.id}/conflicts`}>{m.conflict_open()}</LinkButton></div>
    </Notice>
  );
}
