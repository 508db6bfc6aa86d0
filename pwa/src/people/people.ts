/** Who signs in, as an administrator sees them (access §1). Mirrors server/casework/account.go. */
import type { AccountsQuery, InviteAccount, OrganisationRole, PersonRole } from '../graphql/graphql';
import { m } from '../messages';
import { moment } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';
import { isAddress } from './linkMail';

/** Somebody who signs in. */
export type Account = AccountsQuery['accounts'][number];

/** Where somebody can work. */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationRole;
}

const ROLES: Readonly<Record<PersonRole, () => string>> = {
  RENT_OFFICER: m.people_role_rent_officer, CASE_MANAGER: m.people_role_case_manager, TEAM_LEAD: m.people_role_team_lead, CHAIR: m.people_role_chair,
  SECRETARY: m.people_role_secretary, MEMBER: m.people_role_member, PROFESSIONAL: m.people_role_professional, ANALYST: m.people_role_analyst,
  ADMINISTRATOR: m.people_role_administrator, AUDITOR: m.people_role_auditor,
};

const HINTS: Partial<Readonly<Record<PersonRole, () => string>>> = {
  ANALYST: m.people_role_analyst_hint, ADMINISTRATOR: m.people_role_administrator_hint, AUDITOR: m.people_role_auditor_hint,
};

const WORKERS: Readonly<Record<OrganisationRole, readonly PersonRole[]>> = {
  LANDLORD: ['RENT_OFFICER', 'TEAM_LEAD'], CASE_TEAM: ['CASE_MANAGER', 'TEAM_LEAD'], REGIETEAM: ['CHAIR', 'SECRETARY', 'MEMBER'], CARE: ['PROFESSIONAL', 'TEAM_LEAD'],
  DEBT_ASSISTANCE: ['PROFESSIONAL', 'TEAM_LEAD'], YOUTH_PROTECTION: ['PROFESSIONAL', 'TEAM_LEAD'], SPECIAL_CARE: ['PROFESSIONAL', 'TEAM_LEAD'], ADMINISTRATION: ['PROFESSIONAL'],
};

/** What somebody can be in an organisation of a kind. */
export function rolesIn(kind: OrganisationRole): readonly PersonRole[] {
  return [...WORKERS[kind], 'ANALYST', 'ADMINISTRATOR', ...(kind === 'REGIETEAM' ? ['AUDITOR' as const] : [])];
}

/** Those roles as answers. */
export function roleOptions(kind: OrganisationRole) {
  return rolesIn(kind).map((role) => ({ value: role, label: ROLES[role](), ...(HINTS[role] && { hint: HINTS[role]() }) }));
}

/** Roles in words. */
export function sayRoles(roles: readonly PersonRole[]): string {
  return roles.length === 0 ? m.people_no_role() : roles.map((role) => ROLES[role]()).join(', ');
}

/** How somebody stands: signed in, invited, or gone. */
export function sayStanding({ active, lastSignedIn, linkUntil, mail }: Pick<Account, 'active' | 'lastSignedIn' | 'linkUntil' | 'mail'>): string {
  if (!active) return m.people_state_ended();
  if (mail?.state === 'WAITING') return m.people_state_mail_waiting();
  if (mail?.state === 'REFUSED') return m.people_state_mail_refused();
  if (mail?.state === 'EXPIRED' && mail.until !== null && linkUntil === null && (lastSignedIn === null || lastSignedIn < mail.askedAt)) return m.people_state_mail_expired({ when: moment(mail.until) });
  if (linkUntil !== null) return m.people_state_link({ when: moment(linkUntil) });
  return lastSignedIn === null ? m.people_state_never() : m.people_state_signed_in({ when: moment(lastSignedIn) });
}

/** One thing that was done, in words. */
export function sayChange({ act, organisation, roles }: Account['changes'][number], nameOf: (id: string) => string): string {
  const where = organisation === null ? '' : nameOf(organisation);
  switch (act) {
    case 'INVITED': return m.people_act_invited({ organisation: where, roles: sayRoles(roles) });
    case 'ROLES': return roles.length === 0 ? m.people_act_left({ organisation: where }) : m.people_act_roles({ organisation: where, roles: sayRoles(roles) });
    case 'LINK': return m.people_act_link();
    case 'WITHDRAWN': return m.people_act_withdrawn();
    case 'ENDED': return m.people_act_ended();
  }
}

/** People whose name, sign-in name or organisation has what was typed. */
export function matching(accounts: readonly Account[], typed: string): readonly Account[] {
  const words = typed.trim().toLowerCase();
  return accounts.filter(({ name, signInName, memberships }) => [name, signInName, ...memberships.map(({ organisationName }) => organisationName)].some((text) => text.toLowerCase().includes(words)));
}

/** An invitation as typed. */
export interface InviteValues {
  readonly name: string;
  readonly signInName: string;
  readonly organisation: string;
  readonly roles: readonly PersonRole[];
  /** How they get the link. */
  readonly way: 'MAIL' | 'SCREEN' | '';
  readonly mailTo: string; // where it goes, with MAIL
}

const SIGN_IN_NAME = /^[a-z0-9][a-z0-9.@_+-]{1,99}$/u;

/** What does not fit yet. Which roles there are depends on the organisation: it comes first. */
export function inviteFaults({ name, signInName, organisation, roles, way, mailTo }: InviteValues): Faults {
  return {
    ...(blank(name) && { name: m.people_fault_name() }),
    ...(!SIGN_IN_NAME.test(signInName.trim().toLowerCase()) && { signInName: m.people_fault_sign_in() }),
    ...(organisation === '' && { organisation: m.people_fault_organisation() }),
    ...(organisation !== '' && roles.length === 0 && { roles: m.people_fault_roles() }),
    ...(way === '' && { way: m.people_fault_way() }),
    ...(way === 'MAIL' && !isAddress(mailTo) && { mailTo: m.people_fault_mail() }),
  };
}

/** The invitation with another name to sign in with; when that is an address, mail goes there too, unless it goes elsewhere. */
export function withSignInName(values: InviteValues, signInName: string): Partial<InviteValues> {
  const followed = values.mailTo === '' || values.mailTo === values.signInName;
  return followed && (isAddress(signInName) || values.mailTo !== '') ? { signInName, mailTo: isAddress(signInName) ? signInName : '' } : { signInName };
}

/** The invitation of a form without faults; roles that do not fit the organisation any more are left out. */
export function inviteOf({ name, signInName, organisation, roles }: InviteValues, id: string): InviteAccount {
  return { id, name: name.trim(), signInName: signInName.trim().toLowerCase(), organisation, roles };
}

/** Roles as typed for one organisation. */
export interface RolesValues {
  readonly version: number; // of the account its writer saw
  readonly organisation: string;
  readonly roles: readonly PersonRole[];
}

/** What does not fit yet: nothing chosen where somebody did not work. */
export function rolesFaults({ organisation, roles }: Omit<RolesValues, 'version'>, { memberships }: Pick<Account, 'memberships'>): Faults {
  if (organisation === '') return { organisation: m.people_fault_organisation() };
  return roles.length === 0 && !memberships.some((one) => one.organisation === organisation) ? { roles: m.people_fault_roles() } : {};
}
