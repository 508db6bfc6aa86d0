import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, Notice, TextArea, type DraftName } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { revokeFaults, type Need, type RevokeValues } from './clearance';
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
    <Form form={form} submit={m.clearance_submit({ day: day(evictOn) })} keepsDraft={false}>
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
