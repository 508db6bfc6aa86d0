/** Ending a payment arrangement (route 1.3, practice 8; VERA:BETALINGSREGELINGEINDEREDEN). Mirrors server/casework/arrangement.go. */
import type { ArrangementEnd, EndArrangement } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';
import type { Arrangement } from './arrangement';

/** The end of an arrangement as typed. */
export interface EndValues {
  readonly reason: ArrangementEnd | '';
  readonly on: string;
  readonly note: string;
}

interface EndWords {
  readonly name: () => string;
  /** When this is the reason. */
  readonly means: () => string;
}

/** Why an arrangement ends, in words, and when that is the reason. */
export const ENDS: Readonly<Record<ArrangementEnd, EndWords>> = {
  PAID_OFF: { name: m.arrangement_end_paid_off, means: m.arrangement_end_paid_off_hint },
  NOT_SUITABLE: { name: m.arrangement_end_not_suitable, means: m.arrangement_end_not_suitable_hint },
  DEBT_SETTLED: { name: m.arrangement_end_debt_settled, means: m.arrangement_end_debt_settled_hint },
  UNCOLLECTABLE: { name: m.arrangement_end_uncollectable, means: m.arrangement_end_uncollectable_hint },
};

/** Whether there is something to end: it holds, or will when the protective administrator agrees. */
export function mayEnd({ status }: Pick<Arrangement, 'status'>): boolean {
  switch (status) {
    case 'RUNNING': case 'MISSED': case 'BROKEN': case 'FROZEN': case 'AWAITS_ADMINISTRATOR': return true;
    case 'PROPOSED': case 'DECLINED': case 'KEPT': case 'ENDED': return false;
  }
}

/** What follows from ending it for this reason, a sentence each. */
export function endMeans(reason: ArrangementEnd): readonly string[] {
  switch (reason) {
    case 'PAID_OFF': return [m.arrangement_end_means_instalments(), m.arrangement_end_means_settled(), m.arrangement_end_means_final()];
    case 'DEBT_SETTLED': return [m.arrangement_end_means_instalments(), m.arrangement_end_means_settled(), m.arrangement_end_means_books(), m.arrangement_end_means_final()];
    case 'UNCOLLECTABLE': return [m.arrangement_end_means_instalments(), m.arrangement_end_means_owed(), m.arrangement_end_means_condition(), m.arrangement_end_means_final()];
    case 'NOT_SUITABLE': return [m.arrangement_end_means_instalments(), m.arrangement_end_means_owed(), m.arrangement_end_means_condition(), m.arrangement_end_means_new(), m.arrangement_end_means_final()];
  }
}

/** What does not fit yet in the end of what was agreed on a day. */
export function endFaults(agreedOn: string, today: string): (values: EndValues) => Faults {
  return ({ reason, on }) => faultsOf(
    ['reason', reason === '', m.arrangement_fault_end_reason],
    ['on', on === '', m.arrangement_fault_end_on],
    ['on', on !== '' && on < agreedOn, m.arrangement_fault_end_before],
    ['on', on > today, m.arrangement_fault_end_future],
  );
}

/** The command of a form without faults. */
export function endArrangement(arrangement: string, reason: ArrangementEnd, { on, note }: EndValues): { readonly endArrangement: EndArrangement } {
  return { endArrangement: { arrangement, on, reason, note: orNull(note) } };
}
