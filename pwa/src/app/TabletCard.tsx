import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { shell } from '../offline/bridge';
import { Button, Card, DefinitionList, LinkButton, Notice } from '../ui';
import { moment } from '../ui/format';
import { canInstall, install, isInstalled } from './install';
import { useMe } from './me';
import { PasskeyForm } from './PasskeyForm';
import { PinForm } from './PinForm';
import { SignOutDialog } from './SignOutDialog';
import { roomIn, space } from './space';
import { useTablet } from './tablet';

/** This device: who is on it, whether it keeps what it holds, its PIN, and the way out. */
export function TabletCard(): JSX.Element {
  const { persisted, contactBefore } = useTablet().state.value;
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  return (
    <Card title={m.app_tablet()} id="tablet">
      <DefinitionList facts={[
        { term: m.app_person(), value: me?.personName ?? '', note: me?.organisationName },
        { term: m.app_opens_offline(), value: sayShell() },
        { term: m.app_storage(), value: sayPersisted(persisted) },
        ...(space.value === null ? [] : [{ term: m.app_space(), value: m.app_space_words({ used: megabytes(space.value.used) }), note: roomIn(space.value) === 'ENOUGH' ? undefined : m.app_space_left({ free: megabytes(space.value.free) }) }]), // much space is not always true
        ...(contactBefore === null ? [] : [{ term: m.app_files_until(), value: moment(new Date(contactBefore)), note: m.app_files_until_why() }]),
      ]} />
      {persisted === 'NO' && !isInstalled() && <Notice tone="warning"><p>{m.app_install_why()}</p></Notice>}
      {canInstall.value !== null && <div><Button onClick={() => void install()}>{m.app_install()}</Button></div>}
      <PasskeyForm />
      <PinForm />
      <div><LinkButton look="plain" href="/devices">{m.device_title()}</LinkButton></div>
      <div><Button look="danger" onClick={() => setLeaving(true)}>{m.app_sign_out()}</Button></div>
      {leaving && <SignOutDialog onClose={() => setLeaving(false)} />}
    </Card>
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function sayShell(): string {
  switch (shell.value) {
    case 'READY': return m.app_opens_yes();
    case 'UNKNOWN': return m.app_opens_soon();
    case 'UNSUPPORTED':
    case 'FAILED': return m.app_opens_no();
  }
}

function sayPersisted(persisted: 'YES' | 'NO' | 'UNKNOWN'): string {
  switch (persisted) {
    case 'YES': return m.app_storage_yes();
    case 'NO': return m.app_storage_no();
    case 'UNKNOWN': return m.app_storage_unknown();
  }
}
