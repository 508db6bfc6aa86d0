/** Who takes part in a file, and why it may (route 1.4). */
import type { EndInvolvement, InviteOrganisation, LegalBasis, OrganisationRole } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';
import type { Organisation } from './desk';

/** An invitation as typed. */
export interface InviteValues {
  readonly organisation: string;
  readonly purpose: string;
  readonly legalBasis: LegalBasis | '';
  readonly until: string;
}

/** An empty form. */
export const NO_INVITATION: InviteValues = { organisation: '', purpose: '', legalBasis: '', until: '' };

/** What does not fit yet. */
export function inviteFaults(today: string): (values: InviteValues) => Faults {
  return ({ organisation, purpose, legalBasis, until }) => faultsOf(
    ['organisation', organisation === '', m.involvement_fault_organisation],
    ['purpose', blank(purpose), m.involvement_fault_purpose],
    ['legalBasis', legalBasis === '', m.involvement_fault_basis],
    ['until', until !== '' && until < today, m.involvement_fault_until],
  );
}

/** The command of a form without faults: an organisation's role follows from what it is (practice 39). */
export function inviteOrganisation({ organisation, purpose, legalBasis, until }: InviteValues, organisations: readonly Organisation[]): { readonly inviteOrganisation: InviteOrganisation } {
  const kind = organisations.find(({ id }) => id === organisation)?.kind;
  if (kind === undefined) throw new Error('An organisation that is not in the directory');
  return { inviteOrganisation: { organisation, role: kind, purpose: purpose.trim(), legalBasis: chosen(legalBasis), until: orNull(until) } };
}

/** Ending as typed. */
export interface EndValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function endFaults({ reason }: EndValues): Faults {
  return faultsOf(['reason', blank(reason), m.involvement_fault_reason]);
}

/** The command that takes an organisation out. */
export function endInvolvement(organisation: string, { reason }: EndValues): { readonly endInvolvement: EndInvolvement } {
  return { endInvolvement: { organisation, reason: reason.trim() } };
}

/** A role in words. */
export function sayOrganisationRole(role: OrganisationRole): string {
  switch (role) {
    case 'LANDLORD': return m.involvement_role_landlord();
    case 'CASE_TEAM': return m.involvement_role_team();
    case 'REGIETEAM': return m.involvement_role_regieteam();
    case 'CARE': return m.involvement_role_care();
    case 'DEBT_ASSISTANCE': return m.involvement_role_debt();
    case 'YOUTH_PROTECTION': return m.involvement_role_youth();
    case 'SPECIAL_CARE': return m.involvement_role_special();
    case 'ADMINISTRATION': return m.involvement_role_administration();
  }
}

/** The legal bases, the most common first. */
export const BASES: readonly LegalBasis[] = ['PUBLIC_TASK', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST', 'VITAL_INTEREST', 'CONSENT'];

/** A legal basis in words. */
export function sayBasis(basis: LegalBasis): string {
  switch (basis) {
    case 'PUBLIC_TASK': return m.involvement_basis_task();
    case 'LEGAL_OBLIGATION': return m.involvement_basis_obligation();
    case 'LEGITIMATE_INTEREST': return m.involvement_basis_interest();
    case 'VITAL_INTEREST': return m.involvement_basis_vital();
    case 'CONSENT': return m.involvement_basis_consent();
  }
}
