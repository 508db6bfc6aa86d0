import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { done, refused, type Result } from '../vault';
import { CheckboxGroup, Form, Notice, PageTitle, RadioGroup, TextField, useForm, type FieldBinding, type FieldErrors } from '../ui';
import { signIn, signInByLink, type Choice, type Me, type SignedIn, type Wish } from './session';

/** What both ways of signing in ask: for which organisation, and on what. */
interface WishValues {
  readonly organisationId: string;
  readonly device: readonly 'DEVICE'[];
}

/** A finger points at a tablet; a mouse at a desk. */
const onTablet = typeof matchMedia !== 'undefined' && matchMedia('(pointer: coarse)').matches;

const wishes: WishValues = { organisationId: '', device: onTablet ? ['DEVICE'] : [] };
const initial = { name: '', password: '', ...wishes };

function validate({ name, password }: typeof initial): FieldErrors<typeof initial> {
  return { name: name.trim() ? undefined : m.app_sign_in_name_missing(), password: password ? undefined : m.app_sign_in_password_missing() };
}

interface Props {
  readonly onDone: (me: Me) => void;
  /** There is work on this tablet of somebody whose session ended. */
  readonly again: boolean;
  readonly offline: boolean;
}

/** Name and password; the password is never kept. */
export function SignInPage({ onDone, again, offline }: Props): JSX.Element {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const form = useForm({
    initial, validate,
    onSubmit: async ({ name, password, ...wish }) => finish(await signIn(name.trim(), password, wishOf(wish)), onDone, setChoices),
  });
  return (
    <div class="gate stack">
      <PageTitle>{m.app_sign_in()}</PageTitle>
      {again && <Notice><p>{m.app_sign_in_again()}</p></Notice>}
      {offline && <Notice tone="warning" role="status"><p>{m.app_sign_in_needs_internet()}</p></Notice>}
      <div class="card">
        <Form form={form} submit={m.app_sign_in()} failed={choices.length > 0 ? m.app_several() : m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_sign_in_name()} autoComplete="username" kind="email" {...form.field('name')} />
          <TextField label={m.app_sign_in_password()} autoComplete="current-password" kind="password" {...form.field('password')} />
          <WishFields organisation={form.field('organisationId')} device={form.field('device')} choices={choices} />
        </Form>
      </div>
      <p class="soft">{m.app_sign_in_help()}</p>
    </div>
  );
}

/** A one-time link: used by a tap, so that a mail scanner that opens it does not use it up. */
export function LinkPage({ onDone }: { readonly onDone: (me: Me) => void }): JSX.Element {
  const token = useLinkToken();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const form = useForm({
    initial: wishes,
    onSubmit: async (wish) => finish(await signInByLink(token, wishOf(wish)), onDone, setChoices, m.app_link_used()),
  });
  return (
    <div class="gate stack">
      <PageTitle>{m.app_link_title()}</PageTitle>
      <p>{m.app_link_intro()}</p>
      <div class="card">
        <Form form={form} submit={m.app_sign_in()} failed={choices.length > 0 ? m.app_several() : m.app_failed()} keepsDraft={false}><WishFields organisation={form.field('organisationId')} device={form.field('device')} choices={choices} /></Form>
      </div>
    </div>
  );
}

/** The token behind the #, also of a second link opened in this tab; it stays in no history. */
function useLinkToken(): string {
  const [token, setToken] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const take = () => {
      if (location.hash.length > 1) setToken(location.hash.slice(1));
      history.replaceState(null, '', '/link');
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return token;
}

interface WishProps {
  readonly organisation: FieldBinding<string>;
  readonly device: FieldBinding<WishValues['device']>;
  readonly choices: readonly Choice[];
}

function WishFields({ organisation, device, choices }: WishProps): JSX.Element {
  return (
    <>
      {choices.length > 0 && (
        <RadioGroup label={m.app_sign_in_organisation()} list options={choices.map(({ id, name }) => ({ value: id, label: name }))} {...organisation} />
      )}
      <CheckboxGroup label={m.app_sign_in_where()} hint={m.app_sign_in_device_hint()} optional
        options={[{ value: 'DEVICE', label: m.app_sign_in_device() }]} {...device} />
    </>
  );
}

function wishOf({ organisationId, device }: WishValues): Wish {
  return { organisationId: organisationId || null, device: device.length > 0 };
}

function finish(signed: SignedIn, onDone: (me: Me) => void, onChoices: (choices: readonly Choice[]) => void, wrong = m.app_sign_in_wrong()): Result<void, string> {
  switch (signed.kind) {
    case 'DONE':
      onDone(signed.me);
      return done(undefined);
    case 'CHOOSE':
      onChoices(signed.organisations);
      return refused(m.app_sign_in_choose());
    case 'WRONG':
      onChoices([]);
      return refused(wrong);
    case 'REFUSED': return refused(signed.message ?? m.app_sign_in_no_connection());
    case 'TOO_OFTEN': return refused(signed.retryAfterSeconds === null ? m.app_sign_in_too_often() : m.app_sign_in_wait({ seconds: signed.retryAfterSeconds }));
    case 'NO_CONNECTION': return refused(m.app_sign_in_no_connection());
  }
}
