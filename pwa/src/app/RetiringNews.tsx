import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Notice } from '../ui';
import { handOver, obeyOffice, retiring, type Handing } from './device';
import { useTablet } from './tablet';

/** This device must go, and what is still on it: sent by who wrote it, or handed in sealed by whoever holds it. */
export function RetiringNews(): JSX.Element | null {
  const tablet = useTablet();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const now = retiring.value;
  if (!now) return null;
  const open = tablet.state.value.vault === 'OPEN';
  const working = async (work: () => Promise<string | null>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setFailure(await work());
    setBusy(false);
  };
  const send = async () => {
    await obeyOffice(tablet);
    return null;
  };
  const hand = async () => sayHanding(await handOver(tablet, now.standing.region));
  const { operations, drafts, blobs } = now.left;
  return (
    <Notice tone="warning" role="status" title={m.device_retiring_title()}>
      <p>{m.device_retiring_left({ operations, drafts, photos: blobs })}</p>
      <p>{open ? m.device_retiring_open() : m.device_retiring_locked()}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <div class="row">
        {open && <Button look="main" busy={busy} onClick={() => void working(send)}>{m.device_retiring_send()}</Button>}
        <Button busy={busy} onClick={() => void working(hand)}>{m.device_retiring_hand()}</Button>
      </div>
    </Notice>
  );
}

/** Why handing in did not work, in words; null when it did. */
export function sayHanding(handing: Handing): string | null {
  switch (handing.kind) {
    case 'DONE': return null;
    case 'NO_CONNECTION': return m.device_hand_no_connection();
    case 'NO_KEY': return m.device_hand_no_key();
    case 'REFUSED': return handing.message ?? m.device_hand_no_connection();
  }
}
