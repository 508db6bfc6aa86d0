import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { holdFaults, holdFile, liftFaults, liftHold } from './hold';
import { HoldForm } from './HoldForm';

/** Lays a legal hold on the file. */
export function HoldScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="holdFile" title={m.hold_add()}>
      {({ send, draft, leave }) => (
        <HoldForm means={m.hold_means()} label={m.hold_reason()} hint={m.hold_reason_hint()} submit={m.hold_add()} faults={holdFaults} draft={draft} onDone={leave}
          onSend={(values) => send(holdFile(values), values)} />
      )}
    </FileForm>
  );
}

/** Lifts one. */
export function LiftScreen({ params }: ScreenProps): JSX.Element {
  const hold = params['hold'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="liftHold" subject={hold} title={m.hold_lift()}>
      {({ file, send, draft, leave }) => (
        <>
          <p><strong>{(file.holds ?? []).find(({ id }) => id === hold)?.reason}</strong></p>
          <HoldForm means={m.hold_lift_means()} label={m.hold_lift_reason()} hint={m.hold_lift_reason_hint()} submit={m.hold_lift()} faults={liftFaults} draft={draft} onDone={leave}
            onSend={(values) => send(liftHold(hold, values), values)} />
        </>
      )}
    </FileForm>
  );
}
