import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { Notice } from '../ui';
import { day } from '../ui/format';

/** That a file is restricted, to everybody in it, and what goes on (GDPR art. 18 and 19). */
export function RestrictedNotice({ file: { restrictedSince } }: { readonly file: Pick<HouseholdFile, 'restrictedSince'> }): JSX.Element | null {
  if (!restrictedSince) return null; // also of a file that an earlier app kept
  return <Notice tone="warning" title={m.rights_restricted_since({ day: day(restrictedSince) })}><p>{m.rights_restricted_means()}</p></Notice>;
}
