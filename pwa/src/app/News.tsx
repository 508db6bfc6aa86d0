import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { activate, newVersionReady } from '../offline/bridge';
import { Button, flushDrafts, LinkButton, Notice } from '../ui';
import { moment } from '../ui/format';
import { SpaceNews } from './StorageNews';
import { useTablet } from './tablet';
import { RetiringNews } from './RetiringNews';
import { trouble } from './trouble';

/** What everybody must know now, above every screen: nothing here ever blocks or closes one. `quiet`: a list, no form to disturb. */
export function News({ quiet }: { readonly quiet: boolean }): JSX.Element | null {
  return (
    <>
      <TroubleNews />
      <RetiringNews />
      <SessionNews />
      <FilesNews />
      <SpaceNews />
      {quiet && <VersionNews />}
    </>
  );
}

function TroubleNews(): JSX.Element | null {
  if (!trouble.value) return null;
  return (
    <Notice tone="danger" role="alert">
      <p>{m.app_broken()}</p>
      <div><Button onClick={() => { trouble.value = false; }}>{m.common_close()}</Button></div>
    </Notice>
  );
}

function SessionNews(): JSX.Element | null {
  const { sync, unsent } = useTablet().state.value;
  switch (sync.kind) {
    case 'SIGN_IN': return (
      <Notice tone="warning" role="status" title={m.app_expired_title()}>
        <p>{unsent.operations > 0 ? m.app_expired_unsent() : m.app_expired()}</p>
        <div><LinkButton href="/sign-in">{m.app_sign_in()}</LinkButton></div>
      </Notice>
    );
    case 'OTHER_PERSON': return (
      <Notice tone="warning" role="status" title={m.app_other_person_title()}>
        <p>{m.app_other_person()}</p>
        <div><LinkButton href="/sign-in">{m.app_sign_in_self()}</LinkButton></div>
      </Notice>
    );
    case 'NEVER':
    case 'BUSY':
    case 'UP_TO_DATE':
    case 'NO_CONNECTION':
    case 'NOT_OUR_SERVER':
    case 'SERVER_TROUBLE':
    case 'NO_ROOM':
    case 'NOT_TAKEN': return null;
  }
}

function FilesNews(): JSX.Element | null {
  const { filesExpired, contactNeeded, contactBefore, left } = useTablet().state.value;
  const [seen, setSeen] = useState(0);
  return (
    <>
      {filesExpired && <Notice tone="warning" role="status" title={m.app_files_gone_title()}><p>{m.app_files_gone()}</p></Notice>}
      {!filesExpired && contactNeeded && contactBefore !== null && (
        <Notice tone="warning" role="status"><p>{m.app_contact_needed({ when: moment(new Date(contactBefore)) })}</p></Notice>
      )}
      {left.length > seen && (
        <Notice role="status" title={m.app_left({ count: left.length - seen })}>
          <ul class="fault-list">{left.slice(seen).map(({ householdId, reason }) => <li key={householdId}>{reason || m.app_left_no_reason()}</li>)}</ul>
          <div><Button onClick={() => setSeen(left.length)}>{m.common_close()}</Button></div>
        </Notice>
      )}
    </>
  );
}

/** A new version offers itself; it waits while a form is open or something is being written (tablet §3 rule 9). */
function VersionNews(): JSX.Element | null {
  const tablet = useTablet();
  const [busy, setBusy] = useState(false);
  const { updateNeeded } = tablet.state.value;
  if (!newVersionReady.value && !updateNeeded) return null;
  const take = async () => {
    await flushDrafts();
    setBusy((await activate(() => written(tablet))) === 'BUSY');
  };
  return (
    <Notice role="status" {...(newVersionReady.value && { title: m.app_new_version() })}>
      <p>{newVersionReady.value ? m.app_new_version_kept() : m.app_update_needed()}</p>
      {busy && <p role="alert">{m.app_busy()}</p>}
      {newVersionReady.value && <div><Button onClick={() => void take()}>{m.app_take_over()}</Button></div>}
    </Notice>
  );
}

/** Once nothing is being written any more. */
function written({ state }: ReturnType<typeof useTablet>): Promise<void> {
  return new Promise((resolve) => {
    const stop = state.subscribe(({ writing }) => { if (!writing) queueMicrotask(() => { stop(); resolve(); }); });
  });
}
