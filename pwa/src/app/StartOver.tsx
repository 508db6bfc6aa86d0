import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { total, type Unsent } from '../vault';
import { Button, Dialog, LinkButton, Notice } from '../ui';
import { handAll } from './device';
import { sayHanding } from './RetiringNews';
import type { Me } from './session';
import { book, useTablet } from './tablet';

/** The way on for who forgot the passphrase: no words are lost, and a new vault is made (tablet §2). */
export function StartOver({ me }: { readonly me: Me | null }): JSX.Element | null {
  const tablet = useTablet();
  const [has, setHas] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (me) void tablet.knows(me).then(setHas);
  }, [me]);
  if (!me) return <><p>{m.device_start_over_sign_in()}</p><div><LinkButton href="/sign-in">{m.app_sign_in()}</LinkButton></div></>;
  if (!has || !me.regionId) return null;
  return (
    <>
      <div><Button onClick={() => setAsked(true)}>{m.device_start_over()}</Button></div>
      {asked && <StartOverDialog me={me} region={me.regionId} onClose={() => setAsked(false)} />}
    </>
  );
}

function StartOverDialog({ me, region, onClose }: { readonly me: Me; readonly region: string; readonly onClose: () => void }): JSX.Element {
  const tablet = useTablet();
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void book.unsentOf(me).then(setUnsent);
  }, []);
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const said = sayHanding(await handAll(await book.sealedOf(me, region)));
    if (said !== null) setFailure(said);
    else if (!(await book.forget(me))) setFailure(m.device_hand_no_key());
    else await tablet.lookAgain(); // its owner has no vault here now: a new one is made
    setBusy(false);
  };
  const waits = unsent !== null && total(unsent) > 0;
  const action = waits ? m.device_start_over_do() : m.device_start_over_go();
  return (
    <Dialog title={m.device_start_over_title()} onClose={onClose} actions={unsent && <Button look="danger" busy={busy} onClick={() => void start()}>{action}</Button>}>
      {unsent && waits && <Notice tone="warning"><p>{m.device_start_over_unsent({ operations: unsent.operations, drafts: unsent.drafts, photos: unsent.blobs })}</p><p>{m.device_start_over_what()}</p></Notice>}
      {unsent && !waits && <p>{m.device_start_over_none()}</p>}
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}
