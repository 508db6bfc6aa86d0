import type { CheckOutcome, CheckSource, Condition } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { corrected } from '../visit/line';

type Plan = Item<HouseholdFile['plans']>;

/** The conditions, in the order of the route (3.1g–j). */
export const CONDITIONS: readonly Condition[] = ['CURRENT_RENT_PAID', 'COOPERATES', 'FULL_FINANCIAL_INSIGHT', 'REASONABLE_REPAYMENT'];

/** The conditions of a plan: where the claim is about nuisance also the behavioural agreement (practice 13). */
export function conditionsOf({ decisions, referrals }: Pick<HouseholdFile, 'decisions' | 'referrals'>, plan: Plan): readonly Condition[] {
  const about = (decisions ?? []).find(({ id }) => id === plan.decision)?.referral;
  const referral = (referrals ?? []).find(({ id }) => id === about);
  const nuisance = referral !== undefined && (referral.cause === 'NUISANCE' || referral.grounds.includes('NUISANCE'));
  return nuisance ? [...CONDITIONS, 'BEHAVIOURAL_AGREEMENT'] : CONDITIONS;
}

/** How one condition stands. */
export interface ConditionStatus {
  readonly condition: Condition;
  readonly outcome: CheckOutcome; // of the last check that was discussed
  readonly checkedOn: string | null; // null when never discussed
  readonly source: CheckSource | null; // what it rests on; null when never discussed
}

/** The plan that has not ended; null when there is none, undefined when it is not to be known here. */
export function planInForce({ plans }: Pick<HouseholdFile, 'plans'>): Plan | null | undefined {
  return plans === null ? undefined : plans.find(({ endedOn }) => endedOn === null) ?? null;
}

/**
 * How each condition of a plan to prevent stands; nothing for a plan to evict. Mirrors server/casework/condition.go,
 * but for what follows from the ledger: that the server told, and it counts when no later check stands here.
 */
export function conditionStatuses(file: Pick<HouseholdFile, 'checks' | 'decisions' | 'referrals'> & Partial<Pick<HouseholdFile, 'conditionStatus' | 'visits'>>, plan: Plan): readonly ConditionStatus[] | undefined {
  const { checks, conditionStatus } = file;
  if (checks === null) return undefined;
  if (plan.scenario !== 'PREVENT') return [];
  const gone = corrected(file.visits ?? null);
  return conditionsOf(file, plan).map((condition) => {
    const discussed = checks.filter((check) => check.plan === plan.id && check.condition === condition && check.outcome !== 'NOT_DISCUSSED' && !gone.has(check.visit ?? ''));
    const last = discussed.reduce<(typeof discussed)[number] | null>((latest, check) => (latest === null || check.on >= latest.on ? check : latest), null);
    const told = conditionStatus?.find((status) => status.condition === condition);
    if (told?.checkedOn && told.source !== 'PERSON' && told.checkedOn > (last?.on ?? '')) return told;
    return { condition, outcome: last?.outcome ?? 'NOT_DISCUSSED', checkedOn: last?.on ?? null, source: last ? 'PERSON' : null };
  });
}
