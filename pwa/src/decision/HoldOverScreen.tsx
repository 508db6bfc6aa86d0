import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { takingPart } from '../involvement/desk';
import { m } from '../messages';
import { holdOver, startHolding } from './holdOver';
import { HoldOverForm } from './HoldOverForm';
import { namesAt } from './ReadBack';

/** Holds an item over: of a meeting when the address says which, else between meetings. */
export function HoldOverScreen({ params, query }: ScreenProps): JSX.Element {
  const [referral, meeting, on, item] = [params['referral'] ?? '', query['meeting'] ?? '', query['on'] ?? '', query['item'] ?? ''];
  const back = meeting === '' ? {} : { back: { href: `/meetings/${meeting}/discuss/${item}`, label: m.decision_back_meeting() } };
  return (
    <FileForm id={params['id'] ?? ''} verb="holdOver" subject={referral} title={m.decision_hold_title()} intro={m.decision_hold_intro()} {...back}>
      {(page) => <Holding {...page} referral={referral} meeting={meeting} on={on} />}
    </FileForm>
  );
}

function Holding({ file, desk, send, draft, leave, referral, meeting, on }: FormPage & { readonly referral: string; readonly meeting: string; readonly on: string }): JSX.Element {
  const initial = useMemo(() => startHolding(on || desk.today), []);
  return (
    <HoldOverForm initial={initial} today={desk.today} inMeetingOn={on === '' ? undefined : on} organisations={takingPart(file.involvements, desk).map(({ organisation }) => organisation)} names={namesAt(desk)}
      draft={draft} onDone={leave} onSend={(values) => send(holdOver(referral === 'none' ? null : referral, meeting || null, values), values)} />
  );
}
