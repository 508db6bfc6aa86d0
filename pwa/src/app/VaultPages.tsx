import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { done, refused, weakness } from '../vault';
import { Button, Disclosure, Form, LinkButton, Notice, PageTitle, sayRefusal, TextField, useForm, type FieldErrors } from '../ui';
import { PasskeyUnlock, usePasskeys } from './PasskeyUnlock';
import { proposeName } from './device';
import { RetiringNews } from './RetiringNews';
import type { Me } from './session';
import { StartOver } from './StartOver';
import { book, useTablet } from './tablet';

const chosen = { passphrase: '', again: '', deviceName: '' };

function validateChosen({ passphrase, again }: typeof chosen): FieldErrors<typeof chosen> {
  const reason = weakness(passphrase);
  return {
    passphrase: reason ? sayRefusal({ code: 'WEAK_PASSPHRASE', reason }) : undefined,
    again: passphrase === again ? undefined : m.app_passphrase_differs(),
    deviceName: undefined,
  };
}

interface ChooseProps {
  readonly me: Me;
  /** Other people have a vault here: one of them may be asked for. */
  readonly onOther: (() => void) | null;
}

/** The passphrase for the vault on this device, and what it is for. */
export function ChoosePassphrasePage({ me, onOther }: ChooseProps): JSX.Element {
  const tablet = useTablet();
  const form = useForm({
    initial: { ...chosen, deviceName: proposeName() }, validate: validateChosen,
    onSubmit: async ({ passphrase, deviceName }) => {
      if (me.regionId) await book.enrolment(me.regionId, deviceName.trim() || proposeName()); // before the vault opens and the device is enrolled
      const made = await tablet.create(passphrase, { personId: me.personId, organisationId: me.organisationId, recoveryKey: me.recoveryKey, regionId: me.regionId ?? null });
      if (made.ok) await tablet.remember('me', me);
      return made;
    },
  });
  const [kind, toggle] = useVisible();
  const named = useNamed(me);
  return (
    <div class="gate stack">
      <PageTitle>{m.app_passphrase_title()}</PageTitle>
      <p class="soft">{m.app_signed_in_as({ person: me.personName, organisation: me.organisationName })}</p>
      <div class="stack-tight">
        <p>{m.app_passphrase_why()}</p>
        <p>{m.app_passphrase_offline()}</p>
        <p>{me.recoveryKey === null ? m.app_passphrase_no_recovery() : m.app_passphrase_recovery()}</p>
      </div>
      <div class="card">
        <Form form={form} submit={m.app_passphrase_make()} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_passphrase()} hint={m.app_passphrase_hint()} kind={kind} width="wide" autoComplete="new-password" {...form.field('passphrase')} />
          <TextField label={m.app_passphrase_repeat()} kind={kind} width="wide" autoComplete="new-password" {...form.field('again')} />
          <div>{toggle}</div>
          {!named && <TextField label={m.device_name()} hint={m.device_name_hint()} width="wide" {...form.field('deviceName')} />}
          {form.busy && <p role="status">{m.app_passphrase_busy()}</p>}
        </Form>
      </div>
      {onOther && <div><Button look="plain" onClick={onOther}>{m.app_unlock_other()}</Button></div>}
      <div><LinkButton look="plain" href="/sign-in">{m.app_sign_in_other()}</LinkButton></div>
    </div>
  );
}

const typed = { passphrase: '' };

function validateTyped({ passphrase }: typeof typed): FieldErrors<typeof typed> {
  return { passphrase: passphrase ? undefined : m.app_unlock_missing() };
}

/** Opens the vault; works without network. `me` when the session says whose it must be. */
export function UnlockPage({ me }: { readonly me: Me | null }): JSX.Element {
  const tablet = useTablet();
  const { unsent, vaults } = tablet.state.value;
  const waiting = unsent.operations + unsent.drafts + unsent.blobs;
  const [tries, setTries] = useState(0);
  const [kind, toggle] = useVisible();
  const passkeys = usePasskeys();
  const form = useForm({
    initial: typed, validate: validateTyped,
    onSubmit: async ({ passphrase }) => {
      const own = me ? await tablet.unlock(passphrase, me) : refused({ code: 'NO_VAULT' as const });
      const opened = own.ok || vaults === 0 ? own : await tablet.unlock(passphrase); // a colleague's vault on a shared tablet
      if (opened.ok) return done(undefined);
      setTries(tries + 1);
      return opened;
    },
  });
  return (
    <div class="gate stack">
      <PageTitle>{m.app_unlock()}</PageTitle>
      {me && <p class="soft">{m.app_signed_in_as({ person: me.personName, organisation: me.organisationName })}</p>}
      <RetiringNews />
      <p>{vaults > 1 ? m.app_unlock_intro_more({ count: vaults }) : passkeys.length > 0 ? m.app_unlock_intro_passkey() : m.app_unlock_intro()}</p>
      {waiting > 0 && <Notice tone="warning"><p>{m.app_unlock_unsent({ count: waiting })}</p></Notice>}
      {passkeys.length > 0 && <><PasskeyUnlock hints={passkeys} /><h2>{m.app_passkey_or()}</h2></>}
      <div class="card">
        <Form form={form} submit={m.app_unlock()} look={passkeys.length > 0 ? 'second' : 'main'} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_passphrase()} kind={kind} width="wide" autoComplete="current-password" {...form.field('passphrase')} />
          <div>{toggle}</div>
          {form.busy && <p role="status">{m.app_unlock_busy()}</p>}
        </Form>
      </div>
      <Disclosure title={m.app_forgotten()} open={tries >= 3}>
        <p>{m.app_forgotten_words()}</p>
        <p>{m.app_forgotten_who()}</p>
        <StartOver me={me} />
      </Disclosure>
      <div><LinkButton look="plain" href="/sign-in">{m.app_sign_in_other()}</LinkButton></div>
    </div>
  );
}

/** Whether this device has a name already: of somebody else's vault. */
function useNamed({ regionId }: Me): boolean {
  const [named, setNamed] = useState(false);
  useEffect(() => {
    if (regionId) void book.nameIn(regionId).then((name) => setNamed(name !== null));
  }, [regionId]);
  return named;
}

/** Whether the passphrase is readable, and the button that changes it: typing four words unseen goes wrong. */
function useVisible(): readonly ['text' | 'password', JSX.Element] {
  const [visible, setVisible] = useState(false);
  const words = visible ? m.app_passphrase_hide() : m.app_passphrase_show();
  return [visible ? 'text' : 'password', <Button key="visible" look="plain" onClick={() => setVisible(!visible)}>{words}</Button>];
}
