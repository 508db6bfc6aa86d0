/** Warnings for visitors: a fact plus advice, with a reason and an end (practice 29). */
import type { EndWarning, RecordWarning, VisitAdvice } from '../graphql/graphql';
import { plusMonths } from '../household/day';
import type { Warning } from '../household/warnings';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';
import { WARNING_MONTHS } from './apply';

/** A warning as typed. */
export interface WarningValues {
  readonly fact: string;
  readonly advice: readonly VisitAdvice[];
  readonly reason: string;
  readonly until: string;
}

/** A new warning: it holds as long as one may, unless somebody chooses a shorter time. */
export function startWarning(today: string): WarningValues {
  return { fact: '', advice: [], reason: '', until: plusMonths(today, WARNING_MONTHS) };
}

/** What does not fit yet, on a day. */
export function warningFaults(today: string): (values: WarningValues) => Faults {
  const latest = plusMonths(today, WARNING_MONTHS);
  return ({ fact, advice, reason, until }) => faultsOf(
    ['fact', blank(fact), m.safety_fault_fact],
    ['advice', advice.length === 0, m.safety_fault_advice],
    ['reason', blank(reason), m.safety_fault_reason],
    ['until', until > latest, m.safety_fault_until],
    ['until', until !== '' && until < today, m.safety_fault_until_past],
  );
}

/** The command of a form without faults. */
export function recordWarning({ fact, advice, reason, until }: WarningValues): { readonly recordWarning: RecordWarning } {
  return { recordWarning: { fact: fact.trim(), advice: [...advice], reason: reason.trim(), until: orNull(until) } };
}

/** Why something is not needed any more, as typed. */
export interface EndValues {
  readonly reason: string;
}

/** What does not fit yet. */
export function endFaults({ reason }: EndValues): Faults {
  return faultsOf(['reason', blank(reason), m.safety_fault_end_reason]);
}

/** The command that ends a warning before its time. */
export function endWarning(warning: string, { reason }: EndValues): { readonly endWarning: EndWarning } {
  return { endWarning: { warning, reason: reason.trim() } };
}

/** Whether this person may end it: the case team ends any, another organisation its own. */
export function mayEnd({ made }: Pick<Warning, 'made'>, { may, role, organisationId }: Pick<Desk, 'may' | 'role' | 'organisationId'>): boolean {
  return may('endWarning') && (role === 'CASE_TEAM' || made.for === organisationId);
}
