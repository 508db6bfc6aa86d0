import type { HouseholdFile } from './file';

/** What who had a file before gives to who has it now. */
export interface Handover {
  readonly id: string; // of the appointment
  readonly note: string;
  readonly by: string; // the person who passed the file on
}

/** What was given along with a file that its case manager got from somebody else; null when nothing was. */
export function handoverOf({ caseManagers }: Pick<HouseholdFile, 'caseManagers'>): Handover & { readonly to: string } | null {
  const now = caseManagers.findLast(({ until }) => until === null);
  if (!now || now.handover === '' || now.made.by === null || now.made.by === now.person) return null;
  return { id: now.id, note: now.handover, by: now.made.by, to: now.person };
}
