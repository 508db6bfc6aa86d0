/** The parts of the case form: which fields are in one, why they are asked, and what is missing of each. */
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import type { ReferralValues } from './referral';

/** One part; they may be filled in in any order. */
export type StepKey = 'claim' | 'grounds' | 'efforts' | 'informed' | 'household' | 'source';

interface Words {
  readonly title: () => string;
  /** Why it is asked. */
  readonly why: () => string;
  /** The paragraph that asks it. */
  readonly rule: string;
  readonly fields: readonly (keyof ReferralValues)[];
}

/** The parts in words; every field of the form is in one. */
export const STEPS: Readonly<Record<StepKey, Words>> = {
  source: { title: m.referral_part_source, why: m.referral_why_source, rule: 'practice 15', fields: ['source'] },
  claim: { title: m.referral_part_claim, why: m.referral_why_claim, rule: '2.1', fields: ['cause', 'seekJudgmentOn'] },
  grounds: { title: m.referral_part_grounds, why: m.referral_why_grounds, rule: '2.4', fields: ['grounds', 'vulnerable'] },
  efforts: { title: m.referral_part_efforts, why: m.referral_why_efforts, rule: '2.3', fields: ['priorEfforts'] },
  informed: { title: m.referral_part_informed, why: m.referral_why_informed, rule: '2.2', fields: ['informed', 'tenantInformedOn', 'informedHow', 'informedLanguage', 'tenantAnswer', 'notInformedReason'] },
  household: { title: m.referral_part_household, why: m.referral_why_household, rule: 'practice 16', fields: ['householdSays', 'summary'] },
};

/** One part, with the sentences of what is missing of it. */
export interface Step {
  readonly key: StepKey;
  readonly missing: readonly { readonly path: string; readonly message: string }[];
}

/** The parts that are asked, each with what is missing. */
export function stepsOf(faults: Faults, asksSource: boolean): readonly Step[] {
  const keys = (Object.keys(STEPS) as StepKey[]).filter((key) => key !== 'source' || asksSource);
  return keys.map((key) => ({
    key,
    missing: Object.entries(faults).filter(([path]) => (STEPS[key].fields as readonly string[]).includes(path.split('.')[0] ?? '')).map(([path, message]) => ({ path, message })),
  }));
}

/** Where a part begins on the page. */
export function stepId(key: StepKey): string {
  return `case-form-${key}`;
}
