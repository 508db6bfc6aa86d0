import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Badge, Button, DefinitionList, Dialog, Disclosure, Notice, TextField, WhoWhen, type Fact } from '../ui';
import { moment } from '../ui/format';
import { countOf, sayChange, sayState, sayUnsent, sayWiped, type Device } from './device';

/** What somebody asks to be done to a device. */
export type Wanted = { readonly act: 'RENAME'; readonly name: string } | { readonly act: 'RETIRE' | 'LOST' };

interface Props {
  readonly device: Device;
  /** Resolves with why it was not done, in words, or null. */
  readonly onChange: (wanted: Wanted) => Promise<string | null>;
}

/** One device: who uses it, when it was heard of, what is still on it, and what can be done about it. */
export function DeviceCard({ device, onChange }: Props): JSX.Element {
  const [asked, setAsked] = useState<'RENAME' | 'RETIRE' | 'LOST' | null>(null);
  const { state, users, changes } = device;
  const facts: readonly Fact[] = [
    { term: m.device_users(), value: users.map(({ personName, organisationName }) => m.device_user({ person: personName, organisation: organisationName })).join('; ') },
    { term: m.device_unsent(), value: sayUnsent(device), ...(device.reportedAt !== null && { note: m.device_unsent_at({ when: moment(device.reportedAt) }) }) },
    { term: m.device_contact(), value: moment(device.contactAt), ...(sayWiped(device) !== null && { note: sayWiped(device) }) },
    { term: m.device_since(), value: moment(device.enrolledAt) },
    ...(device.appVersion === '' ? [] : [{ term: m.device_version(), value: device.appVersion }]),
  ];
  const close = () => setAsked(null);
  return (
    <article class="card" id={`device-${device.id}`} aria-labelledby={`device-${device.id}-name`}>
      <h2 id={`device-${device.id}-name`}>{device.name}</h2>
      <p><Badge tone={state === 'ACTIVE' ? 'ok' : state === 'LOST' ? 'danger' : 'warning'}>{sayState(state)}</Badge></p>
      <DefinitionList facts={facts} />
      {changes.length > 0 && (
        <Disclosure title={m.device_history()}>
          <ul>{changes.map((change) => <li key={change.id}>{sayChange(change)} <WhoWhen who={change.byName || m.device_by_itself()} at={change.at} /></li>)}</ul>
        </Disclosure>
      )}
      <div class="row">
        <Button onClick={() => setAsked('RENAME')}>{m.device_rename()}</Button>
        {state === 'ACTIVE' && <Button onClick={() => setAsked('RETIRE')}>{m.device_retire()}</Button>}
        {(state === 'ACTIVE' || state === 'RETIRING') && <Button look="danger" onClick={() => setAsked('LOST')}>{m.device_lost()}</Button>}
      </div>
      {asked === 'RENAME' && <RenameDialog device={device} onChange={onChange} onClose={close} />}
      {(asked === 'RETIRE' || asked === 'LOST') && <EndDialog device={device} act={asked} onChange={onChange} onClose={close} />}
    </article>
  );
}

function RenameDialog({ device, onChange, onClose }: Props & { readonly onClose: () => void }): JSX.Element {
  const [name, setName] = useState(device.name);
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const rename = async () => {
    if (name.trim() === '') return setError(m.common_error_required());
    const refusal = await onChange({ act: 'RENAME', name });
    if (refusal === null) onClose();
    else setFailure(refusal);
  };
  return (
    <Dialog title={m.device_rename()} onClose={onClose} actions={<Button look="main" onClick={() => void rename()}>{m.device_rename_save()}</Button>}>
      <TextField label={m.device_name()} hint={m.device_name_hint()} width="wide" id={`name-${device.id}`} value={name} onChange={setName} error={error} />
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}

/** What retiring or losing a device means for what is on it, before it is done. */
function EndDialog({ device, act, onChange, onClose }: Props & { readonly act: 'RETIRE' | 'LOST'; readonly onClose: () => void }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const lost = act === 'LOST';
  const end = async () => {
    if (busy) return;
    setBusy(true);
    const refusal = await onChange({ act });
    setBusy(false);
    if (refusal === null) onClose();
    else setFailure(refusal);
  };
  const { name } = device;
  return (
    <Dialog title={lost ? m.device_lost_title({ name }) : m.device_retire_title({ name })} onClose={onClose}
      actions={<Button look="danger" busy={busy} onClick={() => void end()}>{lost ? m.device_lost_do() : m.device_retire_do()}</Button>}>
      <p>{lost ? m.device_lost_what() : m.device_retire_what()}</p>
      {lost ? <LostWords device={device} /> : <p>{m.device_retire_unsent()} {m.device_unsent()}: {sayUnsent(device)}.</p>}
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}

function LostWords({ device }: { readonly device: Device }): JSX.Element {
  if (device.reportedAt === null) return <Notice tone="warning"><p>{m.device_lost_unknown()}</p></Notice>;
  if (countOf(device.unsent) === 0) return <p>{m.device_lost_none()}</p>;
  return <Notice tone="warning"><p>{m.device_lost_unsent()}</p><p><strong>{sayUnsent(device)}</strong>, {m.device_unsent_at({ when: moment(device.reportedAt) })}</p></Notice>;
}
