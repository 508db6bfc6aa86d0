/** What the Regieteam does with a referral beside deciding: opens it, returns it, or registers what nobody reported (route 2.3; practice 15, 17). */
import type { ClaimCause, OpenReferral, RegisterUnreferred, ReturnReferral, WithdrawReferral } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** Why a referral goes back. */
export interface ReturnValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function returnFaults({ reason }: ReturnValues): Faults {
  return faultsOf(['reason', blank(reason), m.referral_return_fault]);
}

/** The command of a form without faults. */
export function returnReferral(referral: string, { reason }: ReturnValues): { readonly returnReferral: ReturnReferral } {
  return { returnReferral: { referral, reason: reason.trim() } };
}

/** The command that takes a referral back. */
export function withdrawReferral(referral: string, { reason }: ReturnValues): { readonly withdrawReferral: WithdrawReferral } {
  return { withdrawReferral: { referral, reason: reason.trim() } };
}

/** What does not fit yet in taking a referral back. */
export function withdrawFaults({ reason }: ReturnValues): Faults {
  return faultsOf(['reason', blank(reason), m.referral_withdraw_fault]);
}

/** Whether an organisation may take a referral back: it made it or lets the dwelling, and nobody decided or took it back. Mirrors `WithdrawReferral` of server/casework/referralcourse.go. */
export function mayWithdraw({ referrals, decisions, tenancies }: Pick<HouseholdFile, 'referrals' | 'decisions' | 'tenancies'>, referral: Item<HouseholdFile['referrals']>, organisation: string): boolean {
  const over = referral.withdrawnOn || (referrals ?? []).some(({ followsUp }) => followsUp === referral.id) || (decisions ?? []).some((one) => one.referral === referral.id);
  const lets = (tenancies ?? []).some(({ id, landlord }) => id === referral.tenancy && landlord === organisation);
  return !over && (referral.made.for === organisation || lets);
}

/** The referral that came back and that an organisation mends and sends again; undefined when there is none. Mirrors `casework.ReferralReturned`. */
export function returnedTo(file: Pick<HouseholdFile, 'referrals' | 'decisions' | 'tenancies'>, organisation: string): Item<HouseholdFile['referrals']> | undefined {
  return (file.referrals ?? []).findLast((referral) => referral.returnedOn && mayWithdraw(file, referral, organisation));
}

/** Opens the referral for discussion. */
export function openReferral(referral: string): { readonly openReferral: OpenReferral } {
  return { openReferral: { referral } };
}

/** An announced eviction that nobody reported, as typed. */
export interface UnreferredValues {
  readonly cause: ClaimCause | '';
  readonly on: string;
  readonly evictOn: string;
  readonly source: string;
  readonly reference: string;
  readonly summary: string;
  readonly householdSays: string;
}

/** An empty form. */
export const NO_NOTICE: UnreferredValues = { cause: '', on: '', evictOn: '', source: '', reference: '', summary: '', householdSays: '' };

/** What does not fit yet. */
export function unreferredFaults(today: string): (values: UnreferredValues) => Faults {
  return ({ cause, on, evictOn, source }) => faultsOf(
    ['cause', cause === '', m.referral_notice_fault_cause],
    ['on', on === '', m.referral_notice_fault_on],
    ['on', on > today, m.referral_notice_fault_future],
    ['evictOn', evictOn === '', m.referral_notice_fault_evict],
    ['evictOn', evictOn !== '' && on !== '' && evictOn < on, m.referral_notice_fault_before],
    ['source', blank(source), m.referral_notice_fault_source],
  );
}

/** The command of a form without faults. */
export function registerUnreferred(tenancy: string | null, values: UnreferredValues): { readonly registerUnreferred: RegisterUnreferred } {
  return {
    registerUnreferred: {
      tenancy, cause: chosen(values.cause), on: values.on, evictOn: values.evictOn, source: values.source.trim(), reference: orNull(values.reference),
      summary: orNull(values.summary), householdSays: orNull(values.householdSays),
    },
  };
}
