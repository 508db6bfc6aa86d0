import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Notice } from '../ui';
import { clearEviction, needsFor, revokeClearance } from './clearance';
import { ClearForm, RevokeForm } from './ClearanceForm';

/** Clears the announced date. */
export function ClearScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="clearEviction" title={m.clearance_start()}>
      {({ file, desk, send, leave }) => {
        const on = file.evictionOn;
        if (on === null) return <Notice><p>{m.clearance_no_date()}</p></Notice>;
        return <ClearForm evictOn={on} needs={needsFor(file, desk.today, on)} onDone={leave} onSend={() => send(clearEviction(on), {})} />;
      }}
    </FileForm>
  );
}

/** Takes a clearance back. */
export function RevokeScreen({ params }: ScreenProps): JSX.Element {
  const clearance = params['clearance'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="revokeClearance" subject={clearance} title={m.clearance_revoke()}>
      {({ send, draft, leave }) => <RevokeForm draft={draft} onDone={leave} onSend={(values) => send(revokeClearance(clearance, values), values)} />}
    </FileForm>
  );
}
