import type { HouseholdFile } from './file';

interface Facts extends Pick<HouseholdFile, 'referrals'> {
  readonly decisions: readonly { readonly referral: string }[] | null;
}

/** The referrals that wait to be discussed by the Regieteam (route 2.5). Mirrors `casework.ReferralSubmitted`. */
export function waitingReferrals({ referrals, decisions }: Facts): NonNullable<HouseholdFile['referrals']> {
  const followed = (referrals ?? []).map(({ followsUp }) => followsUp);
  return (referrals ?? []).filter(({ id, returnedOn, withdrawnOn }) => !returnedOn && !withdrawnOn && !followed.includes(id) &&
    !(decisions ?? []).some(({ referral }) => referral === id));
}
