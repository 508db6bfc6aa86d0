import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { DevicesDocument, RenameDeviceDocument, ReportDeviceLostDocument, RetireDeviceDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Loading, Notice, PageTitle } from '../ui';
import { uuidMaker } from '../sync';
import type { Device } from './device';
import { DeviceCard, type Wanted } from './DeviceCard';
import { SealedFileCard } from './SealedFileCard';

const newId = uuidMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));

/** The devices somebody keeps: their own first, then those of their team or region. */
export function DevicesScreen(): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const asked = useAsked(DevicesDocument, {});
  const [changed, setChanged] = useState(false);
  const change = async (device: Device, wanted: Wanted) => {
    const refusal = await send(tablet, device, wanted);
    setChanged(refusal === null);
    if (refusal === null) asked.again();
    return refusal;
  };
  return (
    <>
      <PageTitle>{m.device_title()}</PageTitle>
      <p class="reading">{m.device_intro()}</p>
      {changed && <Notice tone="ok" role="status"><p>{m.device_changed()}</p></Notice>}
      {asked.kind === 'LOADING' && <Loading />}
      {asked.kind === 'NO_CONNECTION' && <><Notice tone="warning" role="status"><p>{m.device_failed()}</p></Notice><div><Button look="main" onClick={asked.again}>{m.common_retry()}</Button></div></>}
      {asked.kind === 'DATA' && <Groups devices={asked.data.devices} onChange={change} />}
      {me?.roles.includes('ADMINISTRATOR') && me.organisationKind === 'REGIETEAM' && <SealedFileCard />}
    </>
  );
}

interface GroupsProps {
  readonly devices: readonly Device[];
  readonly onChange: (device: Device, wanted: Wanted) => Promise<string | null>;
}

function Groups({ devices, onChange }: GroupsProps): JSX.Element {
  const groups = [
    { title: m.device_own(), devices: devices.filter(({ own }) => own) },
    { title: m.device_team(), devices: devices.filter(({ own }) => !own) },
  ].filter((group) => group.devices.length > 0);
  if (groups.length === 0) return <p>{m.device_none()}</p>;
  return (
    <>
      {groups.map((group) => (
        <section class="stack" key={group.title} aria-label={group.title}>
          {groups.length > 1 && <h2>{group.title}</h2>}
          {group.devices.map((device) => <DeviceCard key={device.id} device={device} onChange={(wanted) => onChange(device, wanted)} />)}
        </section>
      ))}
    </>
  );
}

/** Resolves with why it was not done, in words, or null. */
async function send(tablet: Parameters<typeof ask>[0], { id, version }: Device, wanted: Wanted): Promise<string | null> {
  const device = { id: newId(), device: id, expectedVersion: version };
  const answer = await sent();
  return answer.kind === 'DATA' ? null : m.device_refused();

  function sent() {
    switch (wanted.act) {
      case 'RENAME': return ask(tablet, RenameDeviceDocument, { rename: { ...device, name: wanted.name } });
      case 'RETIRE': return ask(tablet, RetireDeviceDocument, { device });
      case 'LOST': return ask(tablet, ReportDeviceLostDocument, { device });
    }
  }
}
