import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { done, refused } from '../vault';
import { Button, Form, Loading, Notice, PageTitle, TextField, useForm, type FieldErrors } from '../ui';
import { signIn, signInByLink, type Me, type SignedIn } from './session';

const initial = { name: '', password: '' };

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
  const form = useForm({
    initial, validate,
    onSubmit: async ({ name, password }) => finish(await signIn(name.trim(), password), onDone),
  });
  return (
    <div class="gate stack">
      <PageTitle>{m.app_sign_in()}</PageTitle>
      {again && <Notice><p>{m.app_sign_in_again()}</p></Notice>}
      {offline && <Notice tone="warning" role="status"><p>{m.app_sign_in_needs_internet()}</p></Notice>}
      <div class="card">
        <Form form={form} submit={m.app_sign_in()} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_sign_in_name()} autoComplete="username" kind="email" {...form.field('name')} />
          <TextField label={m.app_sign_in_password()} autoComplete="current-password" kind="password" {...form.field('password')} />
        </Form>
      </div>
      <p class="soft">{m.app_sign_in_help()}</p>
    </div>
  );
}

interface LinkProps {
  readonly onDone: (me: Me) => void;
}

/** A one-time link: used by a tap, so that a mail scanner that opens it does not use it up. */
export function LinkPage({ onDone }: LinkProps): JSX.Element {
  const [token] = useState(() => location.hash.slice(1));
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => history.replaceState(null, '', '/link'), []); // the token stays in no history
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const result = finish(await signInByLink(token), onDone, m.app_link_used());
    if (!result.ok) setFailure(result.refusal);
    setBusy(false);
  };
  return (
    <div class="gate stack">
      <PageTitle>{m.app_link_title()}</PageTitle>
      <p>{m.app_link_intro()}</p>
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
      {busy ? <Loading /> : <div><Button look="main" onClick={() => void go()}>{m.app_sign_in()}</Button></div>}
    </div>
  );
}

function finish(signed: SignedIn, onDone: (me: Me) => void, wrong = m.app_sign_in_wrong()) {
  switch (signed.kind) {
    case 'DONE':
      onDone(signed.me);
      return done(undefined);
    case 'WRONG': return refused(wrong);
    case 'TOO_OFTEN': return refused(signed.retryAfterSeconds === null ? m.app_sign_in_too_often() : m.app_sign_in_wait({ seconds: signed.retryAfterSeconds }));
    case 'NO_CONNECTION': return refused(m.app_sign_in_no_connection());
  }
}
