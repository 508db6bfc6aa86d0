/** The suspension of the eviction, with its term and the frozen arrears (route 3.1c–e). */
import type { AskSuspension, EndSuspension, ExtendSuspension, SuspendEviction } from '../graphql/graphql';
import { m } from '../messages';
import type { DayAndWordsValues } from '../ui/DayAndWords';
import type { Faults } from '../ui/sendForm';
import { errorOfAmount } from '../ui/ValueFields';
import { blank, faultsOf } from '../ui/values';

/** A suspension as typed. */
export interface SuspensionValues {
  readonly from: string;
  readonly until: string;
  readonly frozenCents: number | null; // null: there are no arrears to freeze
  readonly frozenOn: string;
}

/** What does not fit yet: the term is mandatory. */
export function suspensionFaults({ from, until, frozenCents, frozenOn }: SuspensionValues): Faults {
  const amount = errorOfAmount(frozenCents, true);
  return faultsOf(
    ['from', from === '', m.plan_fault_suspend_from],
    ['until', until === '', m.plan_fault_suspend_until],
    ['until', until !== '' && until < from, m.plan_fault_suspend_order],
    ['frozenCents', amount !== undefined, () => amount ?? ''],
    ['frozenOn', frozenCents !== null && frozenCents !== 0 && frozenOn === '', m.plan_fault_frozen_on],
  );
}

/** The command of a form without faults. */
export function suspendEviction(plan: string | null, { from, until, frozenCents, frozenOn }: SuspensionValues): { readonly suspendEviction: SuspendEviction } {
  const frozen = frozenCents ?? 0;
  return { suspendEviction: { plan, from, until, frozenCents: frozen, frozenOn: frozen > 0 ? frozenOn : null } };
}

/** Ending as typed. */
export interface EndValues {
  readonly on: string;
  readonly reason: string;
}

/** What does not fit yet: it ends today at the earliest. */
export function endFaults(today: string): (values: EndValues) => Faults {
  return ({ on, reason }) => faultsOf(
    ['on', on === '', m.plan_fault_end_on],
    ['on', on !== '' && on < today, m.plan_fault_past],
    ['reason', blank(reason), m.plan_fault_end_reason],
  );
}

/** The command that ends a suspension before its term. */
export function endSuspension(suspension: string, { on, reason }: EndValues): { readonly endSuspension: EndSuspension } {
  return { endSuspension: { suspension, on, reason: reason.trim() } };
}

/** The command that gives a longer term. */
export function extendSuspension(suspension: string, { until = '', reason = '' }: DayAndWordsValues): { readonly extendSuspension: ExtendSuspension } {
  return { extendSuspension: { suspension, until, reason } };
}

/** The command that asks for a suspension. */
export function askSuspension(referral: string | null, { untilOn = '', reason = '' }: DayAndWordsValues): { readonly askSuspension: AskSuspension } {
  return { askSuspension: { referral, untilOn, reason } };
}
