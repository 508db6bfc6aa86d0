import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, Notice, TextArea, type DraftName } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { refuseFaults, revokeFaults, type AskValues, type Need, type RefuseValues, type RevokeValues } from './clearance';
import { NeedsList } from './NeedsList';

interface Props {
  readonly evictOn: string;
  readonly needs: readonly Need[];
  readonly onSend: () => Promise<Sent>;
  readonly onDone: () => void;
}

/** What is needed, what it means, and the button; a refusal is shown as the server says it. */
export function ClearForm({ evictOn, needs, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<object>({ initial: NOTHING, faults: nothingWrong, onSend, onDone });
  const open = needs.filter(({ met }) => !met).length;
  return (
    <Form form={form} submit={m.clearance_submit({ day: day(evictOn) })} look={open > 0 ? 'second' : 'main'} keepsDraft={false}>
      <Notice title={m.clearance_means_title()}><p>{m.clearance_means()}</p></Notice>
      <Card title={m.clearance_needs({ day: day(evictOn) })} id="needs"><NeedsList needs={needs} /></Card>
      {open > 0 && <Notice tone="warning"><p>{m.clearance_will_refuse()}</p></Notice>}
    </Form>
  );
}

const NOTHING = {};
const nothingWrong = () => NOTHING;
const NO_REASON: RevokeValues = { reason: '' };

interface RevokeProps {
  readonly draft: DraftName;
  readonly onSend: (values: RevokeValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Takes a clearance back: the safe direction. */
export function RevokeForm({ draft, onSend, onDone }: RevokeProps): JSX.Element {
  const form = useSendForm<RevokeValues>({ initial: NO_REASON, faults: revokeFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.clearance_revoke()}>
      <Card><TextArea label={m.clearance_reason()} hint={m.clearance_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}

interface AskProps {
  readonly evictOn: string;
  readonly needs: readonly Need[];
  readonly draft: DraftName;
  readonly onSend: (values: AskValues) => Promise<Sent>;
  readonly onDone: () => void;
}

const NO_NOTE: AskValues = { note: '' };
const noteIsFree = () => ({});

/** The landlord asks, and reads beforehand what is still missing: in people, not in names (practice 27, 28). */
export function AskForm({ evictOn, needs, draft, onSend, onDone }: AskProps): JSX.Element {
  const form = useSendForm<AskValues>({ initial: NO_NOTE, faults: noteIsFree, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.clearance_ask_submit({ day: day(evictOn) })}>
      <Notice title={m.clearance_means_title()}><p>{m.clearance_means()}</p></Notice>
      <Card title={m.clearance_needs({ day: day(evictOn) })} id="needs"><NeedsList needs={needs} /></Card>
      <Card><TextArea label={m.clearance_note()} hint={m.clearance_note_hint()} optional {...form.field('note')} /></Card>
    </Form>
  );
}

interface RefuseProps {
  readonly draft: DraftName;
  readonly onSend: (values: RefuseValues) => Promise<Sent>;
  readonly onDone: () => void;
}

const NOT_REFUSED: RefuseValues = { reason: '' };

/** The chair answers a question with no; what was missing then goes along by itself. */
export function RefuseForm({ draft, onSend, onDone }: RefuseProps): JSX.Element {
  const form = useSendForm<RefuseValues>({ initial: NOT_REFUSED, faults: refuseFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.clearance_refuse()}>
      <Card><TextArea label={m.clearance_refuse_reason()} hint={m.clearance_refuse_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}
