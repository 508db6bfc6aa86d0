import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, Form, Notice, RadioGroup, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { NO_STANDPOINT, POSITIONS, sayPosition, standpointFaults, type StandpointValues } from './standpoint';

interface Props {
  readonly organisation: string;
  /** The Regieteam decided already: it is kept, and marked as later. */
  readonly decided: boolean;
  readonly draft: DraftName;
  readonly onSend: (values: StandpointValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** What an organisation thinks should happen, and who reads which part of it (practice 17). */
export function StandpointForm({ organisation, decided, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<StandpointValues>({ initial: NO_STANDPOINT, faults: standpointFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.standpoint_submit()}>
      {decided && <Notice tone="warning"><p>{m.standpoint_late()}</p></Notice>}
      <Card>
        <RadioGroup list label={m.standpoint_position({ organisation })} hint={m.standpoint_position_readers()}
          options={POSITIONS.map((value) => ({ value, label: sayPosition(value) }))} {...form.field('position')} />
        <TextArea rows={5} label={m.standpoint_reasons()} hint={m.standpoint_reasons_readers()} {...form.field('reasons')} />
      </Card>
    </Form>
  );
}
