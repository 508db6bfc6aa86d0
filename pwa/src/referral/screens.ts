import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const course = () => import('./CourseScreens');

/** The case form of a household, and what the Regieteam does with it. */
export const screens: readonly Screen[] = [
  { path: '/households/:id/refer', load: () => import('./ReferralScreen').then(({ ReferralScreen }) => ReferralScreen) },
  { path: '/households/:id/referrals/:referral/paper', load: () => import('./CaseFormScreen').then(({ CaseFormScreen }) => CaseFormScreen) },
  { path: '/households/:id/referrals/:referral/return', load: () => course().then(({ ReturnReferralScreen }) => ReturnReferralScreen) },
  { path: '/households/:id/referrals/:referral/withdraw', load: () => course().then(({ WithdrawReferralScreen }) => WithdrawReferralScreen) },
  { path: '/households/:id/referrals/:referral/open', load: () => course().then(({ OpenReferralScreen }) => OpenReferralScreen) },
  { path: '/households/:id/unreferred', load: () => course().then(({ UnreferredScreen }) => UnreferredScreen) },
  { path: '/unreferred', load: () => import('./StartUnreferredScreen').then(({ StartUnreferredScreen }) => StartUnreferredScreen) },
];

/** What the page with sent work calls it. */
export const verbs = {
  submitReferral: () => m.referral_title(), returnReferral: () => m.household_verb_return_referral(), openReferral: () => m.household_verb_open_referral(),
  registerUnreferred: () => m.household_verb_register_unreferred(), withdrawReferral: () => m.household_verb_withdraw_referral(), draftReferral: () => m.household_verb_draft_referral(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  submitReferral: formAt(verbs.submitReferral, () => 'refer'),
  draftReferral: formAt(verbs.draftReferral, () => 'refer'),
  returnReferral: formAt(verbs.returnReferral, (referral) => `referrals/${referral}/return`),
  withdrawReferral: formAt(verbs.withdrawReferral, (referral) => `referrals/${referral}/withdraw`),
  openReferral: formAt(verbs.openReferral, (referral) => `referrals/${referral}/open`),
  registerUnreferred: formAt(verbs.registerUnreferred, () => 'unreferred'),
};
