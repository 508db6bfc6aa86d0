import type { CheckOutcome, Condition, LifeDomain, StepStatus } from '../graphql/graphql';
import { m } from '../messages';
import type { Tone } from '../ui';

type Words<T extends string> = Readonly<Record<T, () => string>>;

/** The life domains; housing and finances first (route 0.4). */
export const DOMAINS: Words<LifeDomain> = {
  HOUSING: m.plan_domain_housing, FINANCES: m.plan_domain_finances, HEALTH: m.plan_domain_health, WORK: m.plan_domain_work, PARENTING: m.plan_domain_parenting,
  RELATIONS: m.plan_domain_relations, OTHER: m.plan_domain_other,
};

/** How far a step is. */
export const STATUSES: Words<StepStatus> = { OPEN: m.plan_status_open, STARTED: m.plan_status_started, DONE: m.plan_status_done, DROPPED: m.plan_status_dropped };

/** The colour beside those words. */
export const STATUS_TONES: Readonly<Record<StepStatus, Tone>> = { OPEN: 'warning', STARTED: 'info', DONE: 'ok', DROPPED: 'danger' };

/** The conditions, in the order of the route (3.1g–j). */
export const CONDITION_WORDS: Words<Condition> = {
  CURRENT_RENT_PAID: m.plan_condition_rent, COOPERATES: m.plan_condition_cooperates, FULL_FINANCIAL_INSIGHT: m.plan_condition_insight, REASONABLE_REPAYMENT: m.plan_condition_repayment,
  BEHAVIOURAL_AGREEMENT: m.plan_condition_behaviour,
};

/** What a check found. */
export const OUTCOME_WORDS: Words<CheckOutcome> = { MET: m.plan_outcome_met, NOT_MET: m.plan_outcome_not_met, NOT_DISCUSSED: m.common_not_discussed };

/** The colour beside those words. */
export const OUTCOME_TONES: Readonly<Record<CheckOutcome, Tone>> = { MET: 'ok', NOT_MET: 'danger', NOT_DISCUSSED: 'warning' };
