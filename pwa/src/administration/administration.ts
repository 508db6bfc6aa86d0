/** Steps on the way to a protective administrator (route 3.1f, practice 23). */
import type { AdministrationEvent, AdviceStatus, AdviseAdministration, RecordAdministration, WithdrawAdvice } from '../graphql/graphql';
import { m } from '../messages';
import type { Tone } from '../ui';
import type { DayAndWordsValues } from '../ui/DayAndWords';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** A step as typed. */
export interface StepValues {
  readonly event: AdministrationEvent | '';
  readonly on: string;
  readonly from: string; // of an administrator who was appointed
  readonly administrator: string;
  readonly organisation: string;
  readonly note: string;
}

/** What does not fit yet. */
export function stepFaults({ event, on, from, administrator }: StepValues): Faults {
  const appointed = event === 'APPOINTED';
  return faultsOf(
    ['event', event === '', m.administration_fault_event],
    ['on', on === '', m.administration_fault_on],
    ['from', appointed && from === '', m.administration_fault_from],
    ['administrator', appointed && blank(administrator), m.administration_fault_name],
  );
}

/** The command of a form without faults; it follows the advice that is open. */
export function recordAdministration({ event, on, from, administrator, organisation, note }: StepValues): { readonly recordAdministration: RecordAdministration } {
  const appointed = event === 'APPOINTED';
  return {
    recordAdministration: {
      event: chosen(event), on, note: orNull(note), from: appointed ? from : null, administrator: appointed ? administrator.trim() : null,
      organisation: appointed ? orNull(organisation) : null,
    },
  };
}

/** The command of an advice without faults; under the plan that is in force. */
export function adviseAdministration(plan: string | null, { on = '', why = '' }: DayAndWordsValues): { readonly adviseAdministration: AdviseAdministration } {
  return { adviseAdministration: { plan, on, why } };
}

/** The command that takes an advice back. */
export function withdrawAdvice(advice: string, { on = '', reason = '' }: DayAndWordsValues): { readonly withdrawAdvice: WithdrawAdvice } {
  return { withdrawAdvice: { advice, on, reason } };
}

/** What may happen on the way, in the order in which it mostly does. */
export const EVENTS: Readonly<Record<AdministrationEvent, () => string>> = {
  PETITION_FILED: m.administration_event_filed, APPOINTED: m.administration_event_appointed, REFUSED: m.administration_event_refused, ENDED: m.administration_event_ended,
};

/** How far an advice is, in words. */
export const STATUSES: Readonly<Record<AdviceStatus, () => string>> = {
  OPEN: m.administration_status_open, FOLLOWED: m.administration_status_followed, APPOINTED: m.administration_status_appointed,
  REFUSED: m.administration_status_refused, WITHDRAWN: m.administration_status_withdrawn,
};

/** What its colour says too. */
export const TONES: Readonly<Record<AdviceStatus, Tone>> = { OPEN: 'danger', FOLLOWED: 'ok', APPOINTED: 'ok', REFUSED: 'info', WITHDRAWN: 'info' };
