import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import type { Unsent } from '../vault';
import { Button, Dialog, flushDrafts, Notice, sayRefusal } from '../ui';
import { reportReads } from './reads';
import { endSession } from './session';
import { useTablet } from './tablet';

/** Who signs out does not wait longer than this for the report of what they read, in ms. */
const REPORT_MS = 3000;

/** Removes this person's vault from the device; not while that would lose words (tablet §2). */
export function SignOutDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const tablet = useTablet();
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const working = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    await work();
    setBusy(false);
  };
  const leave = () => working(async () => {
    await flushDrafts();
    await Promise.race([reportReads(tablet), new Promise((resolve) => { setTimeout(resolve, REPORT_MS); })]);
    const result = await tablet.signOut();
    if (result.ok) await endSession(); // without network the session ends by itself; the vault is gone already
    else if (result.refusal.code === 'UNSENT') setUnsent(result.refusal.unsent);
    else setFailure(sayRefusal(result.refusal));
  });
  const send = () => working(async () => {
    await tablet.syncNow();
    setUnsent(null);
  });
  const save = () => working(async () => {
    const result = await tablet.exportUnsent();
    if (!result.ok) return setFailure(sayRefusal(result.refusal));
    download(result.value);
    setUnsent(null);
  });
  const actions = unsent === null
    ? <Button look="danger" busy={busy} onClick={() => void leave()}>{m.app_sign_out()}</Button>
    : <><Button look="main" busy={busy} onClick={() => void send()}>{m.app_sign_out_send()}</Button><Button onClick={() => void save()}>{m.app_sign_out_file()}</Button></>;
  return (
    <Dialog title={m.app_sign_out_title()} onClose={onClose} actions={actions}>
      {unsent === null ? <p>{m.app_sign_out_what()}</p> : (
        <Notice tone="warning" role="alert" title={m.app_sign_out_refused()}>
          <p>{m.app_sign_out_unsent({ operations: unsent.operations, drafts: unsent.drafts, photos: unsent.blobs })}</p>
          <p>{m.app_sign_out_ways()}</p>
        </Notice>
      )}
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}

/** Hands the sealed file to the browser. Its name says no more than what it is. */
function download(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'regieroute-niet-verzonden.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
