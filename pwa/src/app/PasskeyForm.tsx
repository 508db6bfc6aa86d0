import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Form, Notice, sayRefusal, TextField, useForm } from '../ui';
import type { PasskeyHint } from '../vault';
import { forgetPasskey, makePasskey, passkeysHere } from './passkey';
import { useTablet } from './tablet';

/** How it stands: no passkeys on this device, none for this vault, or one. */
type Stand = { readonly kind: 'NEVER' | 'NONE' } | { readonly kind: 'ONE'; readonly hint: PasskeyHint };

/** Opening the vault with a finger or face, beside the passphrase (tablet §2). */
export function PasskeyForm(): JSX.Element | null {
  const tablet = useTablet();
  const { actor } = tablet.state.value;
  const [stand, setStand] = useState<Stand | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [dropped, setDropped] = useState(false);
  const look = async () => {
    const hint = actor && (await tablet.passkeys(actor))[0];
    setStand(hint ? { kind: 'ONE', hint } : { kind: (await passkeysHere()) ? 'NONE' : 'NEVER' });
  };
  useEffect(() => void look(), [actor]);
  const drop = async (hint: PasskeyHint) => {
    const gone = await tablet.removePasskey();
    setFault(gone.ok ? null : sayRefusal(gone.refusal));
    if (!gone.ok) return;
    setDropped(true);
    await forgetPasskey(hint.credential);
    await look();
  };
  switch (stand?.kind) {
    case undefined: return null;
    case 'NEVER': return <p class="soft">{m.app_passkey_none()}</p>;
    case 'NONE': return <>{dropped && <p role="status">{m.app_passkey_dropped()}</p>}<AddForm onDone={() => { setDropped(false); void look(); }} /></>;
    case 'ONE': return (
      <>
        <p role="status">{m.app_passkey_is()}</p>
        <div><Button onClick={() => void drop(stand.hint)}>{m.app_passkey_drop()}</Button></div>
        {fault !== null && <Notice tone="danger" role="alert"><p>{fault}</p></Notice>}
      </>
    );
  }
}

const initial = { passphrase: '' };
const validate = ({ passphrase }: typeof initial) => ({ passphrase: passphrase ? undefined : m.app_unlock_missing() });

/** The passphrase is asked once more: who finds an open tablet must not add a finger to it. */
function AddForm({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const form = useForm({ initial, validate, onSubmit: ({ passphrase }) => tablet.addPasskey(passphrase, makePasskey), onDone });
  return (
    <Form form={form} submit={m.app_passkey_add()} failed={m.app_failed()} look="second" keepsDraft={false}>
      <h3>{m.app_passkey()}</h3>
      <p>{m.app_passkey_why()}</p>
      <TextField label={m.app_passphrase()} kind="password" width="wide" autoComplete="current-password" {...form.field('passphrase')} />
    </Form>
  );
}
