import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { holdFaults, type HoldValues } from './holdOver';
import type { Names } from './ReadBack';
import { StepsField } from './StepsField';

interface Props {
  readonly initial: HoldValues;
  readonly today: string;
  /** In a meeting the day is that of the meeting. */
  /** The day of the meeting: that is not asked then. */
  readonly inMeetingOn?: string | undefined;
  readonly organisations: readonly string[];
  readonly names: Names;
  readonly draft: DraftName;
  readonly onSend: (values: HoldValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Why there is no decision yet, until when, and who does what until then. */
export function HoldOverForm({ initial, today, inMeetingOn, organisations, names, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => holdFaults(today), [today]);
  const fixed = useMemo<Partial<HoldValues>>(() => (inMeetingOn === undefined ? {} : { meetingOn: inMeetingOn }), [inMeetingOn]);
  const form = useSendForm<HoldValues>({ initial, faults, fixed, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.decision_hold_submit()}>
      <Card>
        {inMeetingOn === undefined && <DayField label={m.decision_meeting_on()} {...form.field('meetingOn')} />}
        <TextArea label={m.decision_hold_reason()} {...form.field('reason')} />
        <DayField label={m.decision_hold_next()} {...form.field('nextDiscussionOn')} />
      </Card>
      <StepsField form={form} label={m.decision_hold_steps()} organisations={organisations} names={names} />
    </Form>
  );
}
