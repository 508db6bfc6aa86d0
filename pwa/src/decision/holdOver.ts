/** Ends an item of the agenda without a decision (practice 18). */
import type { HoldOver } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf } from '../ui/values';
import { NO_STEP, stepFaults, stepsOf, type StepRow } from './decision';

/** The form as typed. */
export interface HoldValues {
  readonly meetingOn: string;
  readonly reason: string;
  readonly nextDiscussionOn: string;
  readonly steps: readonly StepRow[];
}

/** The form at its start. */
export function startHolding(meetingOn: string): HoldValues {
  return { meetingOn, reason: '', nextDiscussionOn: '', steps: [NO_STEP] };
}

/** What does not fit yet. */
export function holdFaults(today: string): (values: HoldValues) => Faults {
  return ({ meetingOn, reason, nextDiscussionOn, steps }) => ({
    ...faultsOf(
      ['meetingOn', meetingOn === '', m.decision_fault_meeting],
      ['meetingOn', meetingOn > today, m.decision_fault_future],
      ['reason', blank(reason), m.decision_hold_fault_reason],
      ['nextDiscussionOn', nextDiscussionOn === '', m.decision_hold_fault_next],
      ['nextDiscussionOn', nextDiscussionOn !== '' && nextDiscussionOn <= meetingOn, m.decision_hold_fault_after],
    ),
    ...Object.assign({}, ...steps.map(stepFaults)) as Faults,
  });
}

/** The command of a form without faults. */
export function holdOver(referral: string | null, meeting: string | null, { meetingOn, reason, nextDiscussionOn, steps }: HoldValues): { readonly holdOver: HoldOver } {
  return { holdOver: { referral, meeting, meetingOn, reason: reason.trim(), nextDiscussionOn, steps: stepsOf(steps) } };
}
