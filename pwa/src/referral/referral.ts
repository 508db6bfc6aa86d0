/** The case form (route 2.1–2.4, practice 13–16): values, what is missing, and the command. */
import type { ClaimCause, ContactChannel, ReferralGround, SubmitReferral } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** One thing that was tried before (route 2.3). */
export interface EffortRow {
  readonly what: string;
  readonly on: string; // YYYY-MM-DD or ''
  readonly result: string;
  readonly whyNotEnough: string;
}

/** The case form as typed. */
export interface ReferralValues {
  readonly cause: ClaimCause | '';
  readonly seekJudgmentOn: string;
  readonly grounds: readonly ReferralGround[]; // beside those that are derived
  readonly vulnerable: 'YES' | 'NO' | 'UNKNOWN' | ''; // asked on a ground of nuisance
  readonly priorEfforts: readonly EffortRow[];
  readonly informed: 'YES' | 'DANGER' | '';
  readonly tenantInformedOn: string;
  readonly informedHow: string;
  readonly informedLanguage: string;
  readonly tenantAnswer: string;
  readonly notInformedReason: string;
  readonly householdSays: string;
  readonly summary: string;
  readonly source: string; // who told it, when the Regieteam reports for a landlord without an account (practice 15)
  readonly continues: string; // the draft on the server that it goes on with; '' is none
}

/** The causes of a claim, in the order of practice 13. */
export const CAUSES: readonly ClaimCause[] = ['ARREARS', 'NUISANCE', 'SUBLET_OR_FRAUD', 'DRUGS', 'UNOCCUPIED', 'OTHER'];

/** The grounds that a person chooses; the others follow from who lives there (route 2.4). */
export const CHOSEN_GROUNDS: readonly ReferralGround[] = ['MULTI_PROBLEM', 'VULNERABLE', 'NUISANCE'];

/** An empty row. */
export const NO_EFFORT: EffortRow = { what: '', on: '', result: '', whyNotEnough: '' };

/** An empty form. */
export const NO_REFERRAL: ReferralValues = {
  cause: '', seekJudgmentOn: '', grounds: [], vulnerable: '', priorEfforts: [NO_EFFORT], informed: '', tenantInformedOn: '', informedHow: '',
  informedLanguage: '', tenantAnswer: '', notInformedReason: '', householdSays: '', summary: '', source: '', continues: '',
};

/** A contact attempt that the form starts with (route 1.2, 2.3). */
export interface Attempt {
  readonly on: string;
  readonly channel: ContactChannel;
  readonly reached: boolean;
  readonly summary: string;
}

/** How many contact attempts the form starts with: the latest. */
const PREFILLED = 5;

/** What a file knows already of a case form (route 2.3): null is not this person's to see. */
export interface KnownAlready {
  readonly contactAttempts: readonly Attempt[] | null;
  readonly arrearsCents: number | null;
  readonly contact: { readonly language: string } | null;
}

/** The form at its start, with what the file knows: the efforts, that rent is owed, the language. Everything can be changed. */
export function startReferral({ contactAttempts, arrearsCents, contact }: KnownAlready, sayChannel: (channel: ContactChannel) => string): ReferralValues {
  const efforts = [...contactAttempts ?? []].sort((a, b) => a.on.localeCompare(b.on)).slice(-PREFILLED).map(({ on, channel, reached, summary }) => ({
    what: [sayChannel(channel), summary].filter((part) => part !== '').join(': '), on,
    result: reached ? m.referral_effort_reached() : m.referral_effort_not_reached(), whyNotEnough: '',
  }));
  return {
    ...NO_REFERRAL, priorEfforts: efforts.length > 0 ? efforts : [NO_EFFORT],
    cause: arrearsCents !== null && arrearsCents > 0 ? 'ARREARS' : '', informedLanguage: contact?.language ?? '',
  };
}

/** The facts of who lives there that make grounds by themselves. */
export interface WhoLivesHere {
  readonly minors: number; // known to be younger than 18 today
  readonly compositionKnown: boolean;
}

/** The grounds that follow from who lives there and cannot be unticked (route 2.4, practice 2). */
export function derivedGrounds({ minors, compositionKnown }: WhoLivesHere): readonly ReferralGround[] {
  return [...(minors > 0 ? ['MINOR_CHILDREN' as const] : []), ...(compositionKnown ? [] : ['COMPOSITION_UNKNOWN' as const])];
}

/** What does not fit yet, by path, given the grounds that are derived and whether it must say who told it. */
export function referralFaults(derived: readonly ReferralGround[], asksSource: boolean): (values: ReferralValues) => Faults {
  return (values) => {
    const told = values.informed === 'YES';
    return {
      ...faultsOf(
        ['cause', values.cause === '', m.referral_fault_cause],
        ['seekJudgmentOn', values.seekJudgmentOn === '', m.referral_fault_seek],
        ['grounds', derived.length + values.grounds.length === 0, m.referral_fault_grounds],
        ['vulnerable', values.grounds.includes('NUISANCE') && values.vulnerable === '', m.referral_fault_vulnerable],
        ['informed', values.informed === '', m.referral_fault_informed],
        ['tenantInformedOn', told && values.tenantInformedOn === '', m.referral_fault_informed_on],
        ['informedHow', told && blank(values.informedHow), m.referral_fault_how],
        ['informedLanguage', told && values.informedLanguage === '', m.referral_fault_language],
        ['tenantAnswer', told && blank(values.tenantAnswer), m.referral_fault_answer],
        ['notInformedReason', values.informed === 'DANGER' && blank(values.notInformedReason), m.referral_fault_danger],
        ['householdSays', blank(values.householdSays), m.referral_fault_says],
        ['source', asksSource && blank(values.source), m.referral_fault_source],
      ),
      ...Object.assign({}, ...values.priorEfforts.map(effortFaults)) as Faults,
    };
  };
}

function effortFaults(row: EffortRow, at: number): Faults {
  return faultsOf(
    [`priorEfforts.${at}.what`, blank(row.what), m.referral_fault_effort_what],
    [`priorEfforts.${at}.on`, row.on === '', m.referral_fault_effort_on],
    [`priorEfforts.${at}.result`, blank(row.result), m.referral_fault_effort_result],
    [`priorEfforts.${at}.whyNotEnough`, blank(row.whyNotEnough), m.referral_fault_effort_why],
  );
}

/** The command of a form without faults; answers to questions that were not asked are left out. `followsUp`: the referral that came back, whose place it takes. */
export function submitReferral(values: ReferralValues, tenancy: string | null, followsUp: string | null = null): { readonly submitReferral: SubmitReferral } {
  const told = values.informed === 'YES';
  return {
    submitReferral: {
      tenancy, cause: chosen(values.cause), grounds: [...values.grounds], seekJudgmentOn: values.seekJudgmentOn,
      priorEfforts: values.priorEfforts.map(({ what, on, result, whyNotEnough }) => ({ what: what.trim(), on, result: result.trim(), whyNotEnough: whyNotEnough.trim() })),
      tenantInformedOn: told ? values.tenantInformedOn : null,
      informedHow: told ? orNull(values.informedHow) : null,
      informedLanguage: told ? orNull(values.informedLanguage) : null,
      tenantAnswer: told ? orNull(values.tenantAnswer) : null,
      notInformedReason: told ? null : orNull(values.notInformedReason),
      vulnerable: values.grounds.includes('NUISANCE') ? chosen(values.vulnerable) : null,
      householdSays: values.householdSays.trim(),
      summary: orNull(values.summary),
      source: orNull(values.source),
      draft: orNull(values.continues),
      followsUp,
    },
  };
}

/** A cause in words. */
export function sayCause(cause: ClaimCause): string {
  switch (cause) {
    case 'ARREARS': return m.referral_cause_arrears();
    case 'NUISANCE': return m.referral_cause_nuisance();
    case 'SUBLET_OR_FRAUD': return m.referral_cause_sublet();
    case 'DRUGS': return m.referral_cause_drugs();
    case 'UNOCCUPIED': return m.referral_cause_unoccupied();
    case 'OTHER': return m.referral_cause_other();
  }
}

/** A ground in words. */
export function sayGround(ground: ReferralGround): string {
  switch (ground) {
    case 'MINOR_CHILDREN': return m.referral_ground_minors();
    case 'COMPOSITION_UNKNOWN': return m.referral_ground_composition();
    case 'MULTI_PROBLEM': return m.referral_ground_multi();
    case 'VULNERABLE': return m.referral_ground_vulnerable();
    case 'NUISANCE': return m.referral_ground_nuisance();
  }
}
