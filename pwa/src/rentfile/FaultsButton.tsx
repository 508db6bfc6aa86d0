import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button } from '../ui';
import { saveFaults, type Root } from './ask';

/** Saves the report of wrong lines on this computer. */
export function FaultsButton({ id, root }: { readonly id: string; readonly root?: Root }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setBusy(true);
    setFailed(!(await saveFaults(id, root)));
    setBusy(false);
  };
  return <><Button busy={busy} onClick={() => void save()}>{m.rentfile_faults()}</Button>{failed && <p role="alert">{m.rentfile_no_connection()}</p>}</>;
}
