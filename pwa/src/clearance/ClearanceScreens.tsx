import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Notice } from '../ui';
import { askClearance, clearEviction, needsFor, refuseClearance, revokeClearance } from './clearance';
import { AskForm, ClearForm, RefuseForm, RevokeForm } from './ClearanceForm';

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

/** Asks for a clearance for the announced date. */
export function AskScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="askClearance" title={m.clearance_ask()}>
      {({ file, desk, send, draft, leave }) => {
        const on = file.evictionOn;
        if (on === null) return <Notice><p>{m.clearance_no_date()}</p></Notice>;
        const needs = needsFor(file, desk.today, on).slice(0, -1); // the last is the question itself
        return <AskForm evictOn={on} needs={needs} draft={draft} onDone={leave} onSend={(values) => send(askClearance(on, values), values)} />;
      }}
    </FileForm>
  );
}

/** Answers a question for a clearance with no. */
export function RefuseScreen({ params }: ScreenProps): JSX.Element {
  const request = params['request'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="refuseClearance" subject={request} title={m.clearance_refuse()}>
      {({ send, draft, leave }) => <RefuseForm draft={draft} onDone={leave} onSend={(values) => send(refuseClearance(request, values), values)} />}
    </FileForm>
  );
}
