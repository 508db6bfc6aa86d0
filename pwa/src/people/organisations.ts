/** The organisations of the region, as its administrator sees them (access §2). Mirrors server/casework/keptorganisation.go. */
import type { AddOrganisation, OrganisationRole, OrganisationsQuery } from '../graphql/graphql';
import { m } from '../messages';
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
export function sayOrganisationChange({ act, name }: Organisation['changes'][number]): string {
  switch (act) {
    case 'ADDED': return m.people_organisation_added({ name });
    case 'RENAMED': return m.people_organisation_renamed({ name });
    case 'CHOSEN': return m.people_organisation_chosen();
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
