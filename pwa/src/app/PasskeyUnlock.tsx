import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Notice, sayRefusal } from '../ui';
import type { PasskeyHint } from '../vault';
import { usePasskey as askPlatform } from './passkey';
import { useTablet } from './tablet';

/** The passkeys that open a vault here; none where the browser knows of none. */
export function usePasskeys(): readonly PasskeyHint[] {
  const tablet = useTablet();
  const { vaults } = tablet.state.value;
  const [hints, setHints] = useState<readonly PasskeyHint[]>([]);
  useEffect(() => {
    if ('PublicKeyCredential' in globalThis) void tablet.passkeys().then(setHints);
  }, [tablet, vaults]);
  return hints;
}

/** Opens a vault with a finger or face; without network too. */
export function PasskeyUnlock({ hints }: { readonly hints: readonly PasskeyHint[] }): JSX.Element {
  const tablet = useTablet();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    const answer = await askPlatform(hints);
    const opened = answer.ok ? await tablet.unlockWithPasskey(answer.value) : answer;
    if (!opened.ok) setFault(sayRefusal(opened.refusal));
    setBusy(false);
  };
  return (
    <>
      <div><Button look="main" busy={busy} onClick={() => void open()}>{m.app_passkey()}</Button></div>
      {fault !== null && <Notice tone="danger" role="alert"><p>{fault}</p></Notice>}
    </>
  );
}
