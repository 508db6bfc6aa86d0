/** The organisations of the region, as its administrator sees them (access §2). Mirrors server/casework/keptorganisation.go. */
import type { AddOrganisation, OrganisationRole, OrganisationsQuery } from '../graphql/graphql';
import { m } from '../messages';
import { day } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';

/** An organisation of the region. */
export type Organisation = OrganisationsQuery['organisations'][number];

const KINDS: Readonly<Record<OrganisationRole, () => string>> = {
  LANDLORD: m.people_kind_landlord, CASE_TEAM: m.people_kind_case_team, REGIETEAM: m.people_kind_regieteam, CARE: m.people_kind_care,
  DEBT_ASSISTANCE: m.people_kind_debt_assistance, YOUTH_PROTECTION: m.people_kind_youth_protection, SPECIAL_CARE: m.people_kind_special_care, ADMINISTRATION: m.people_kind_administration,
};

/** What an organisation does, in words. */
export function sayKind(kind: OrganisationRole): string {
  return KINDS[kind]();
}

/** What a new organisation can do: the region has one Regieteam. */
export function kindOptions() {
  return (Object.keys(KINDS) as readonly OrganisationRole[]).filter((kind) => kind !== 'REGIETEAM').map((kind) => ({ value: kind, label: sayKind(kind) }));
}

/** One thing that was done, in words. */
export function sayOrganisationChange({ act, name, endsFrom, reason }: Organisation['changes'][number]): string {
  switch (act) {
    case 'ADDED': return m.people_organisation_added({ name });
    case 'RENAMED': return m.people_organisation_renamed({ name });
    case 'CHOSEN': return m.people_organisation_chosen();
    case 'ENDED': return m.people_organisation_ended({ day: day(endsFrom ?? ''), reason });
    case 'RESUMED': return m.people_organisation_resumed();
  }
}

/** An organisation as typed. */
export interface OrganisationValues {
  readonly name: string;
  readonly kind: string;
}

/** What does not fit yet. */
export function organisationFaults({ name, kind }: OrganisationValues): Faults {
  return { ...nameFaults({ name }), ...(kind === '' && { kind: m.people_organisation_fault_kind() }) };
}

/** What does not fit yet in a name. */
export function nameFaults({ name }: Pick<OrganisationValues, 'name'>): Faults {
  return blank(name) ? { name: m.people_organisation_fault_name() } : {};
}

/** The organisation of a form without faults. */
export function organisationOf({ name, kind }: OrganisationValues, id: string): AddOrganisation {
  return { id, name: name.trim(), kind: kind as OrganisationRole };
}

/** In how many open files an organisation is: it has one role in each. */
export function openFilesOf({ openFiles }: Pick<Organisation, 'openFiles'>): number {
  return openFiles.reduce((sum, { files }) => sum + files, 0);
}

/** The end of an organisation as typed. */
export interface EndValues {
  readonly from: string;
  readonly reason: string;
  readonly openFiles: string;
}

/** How many days ahead an end can be planned. */
const LONGEST_DAYS = 365;

/** The days from which an organisation can stop. */
export function endRange(today: string): { readonly min: string; readonly max: string } {
  return { min: today, max: new Date(Date.parse(`${today}T12:00:00Z`) + LONGEST_DAYS * 86_400_000).toISOString().slice(0, 10) };
}

/** What does not fit yet: the number of open files is written back by who knows that they must go on without it. */
export function endFaults(open: number, today: string) {
  const { min, max } = endRange(today);
  return ({ from, reason, openFiles }: EndValues): Faults => ({
    ...((from < min || from > max) && { from: m.people_organisation_end_fault_from({ day: day(max) }) }),
    ...(blank(reason) && { reason: m.people_organisation_end_fault_reason() }),
    ...(open > 0 && openFiles.trim() !== String(open) && { openFiles: m.people_organisation_end_fault_count({ count: open }) }),
  });
}
