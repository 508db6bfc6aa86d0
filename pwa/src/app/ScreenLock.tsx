import type { JSX } from 'preact';
import { m } from '../messages';
import { done, refused } from '../vault';
import { Button, Form, Loading, TextField, useForm } from '../ui';
import { tryPin, useHasPin } from './pin';
import { useTablet } from './tablet';

const initial = { pin: '' };
const validate = ({ pin }: typeof initial) => ({ pin: pin ? undefined : m.app_pin_missing() });

interface Props {
  /** What is said to who chose one. */
  readonly intro?: string;
  readonly submit: string;
  /** What is said to who chose no PIN. */
  readonly noPin: string;
  readonly lock: string;
  /** Without a PIN a tap is enough: the passphrase is never asked during a visit (tablet §2). */
  readonly tap?: boolean;
  readonly onRight: () => void;
  readonly onLock: () => void;
}

/** Asks for the PIN of the screen; after too many tries only the passphrase or the passkey helps. */
export function ScreenLock({ intro, submit, noPin, lock, tap = false, onRight, onLock }: Props): JSX.Element {
  const tablet = useTablet();
  const has = useHasPin();
  const form = useForm({
    initial, validate,
    onSubmit: async ({ pin }) => {
      const tried = await tryPin(tablet, pin);
      switch (tried.kind) {
        case 'RIGHT': onRight(); return done(undefined);
        case 'WRONG': return refused(m.app_pin_wrong());
        case 'WAIT': return refused(m.app_pin_wait({ seconds: tried.seconds }));
        case 'TOO_MANY': onLock(); return refused(m.app_pin_wrong());
      }
    },
  });
  return (
    <>
      {has === null && <Loading />}
      {has === false && <p>{noPin}</p>}
      {has === true && intro !== undefined && <p>{intro}</p>}
      {has === true && (
        <Form form={form} submit={submit} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_pin()} kind="password" width="short" inputMode="numeric" {...form.field('pin')} />
        </Form>
      )}
      {has === false && tap && <div><Button look="main" onClick={onRight}>{submit}</Button></div>}
      <div><Button look={has === false && !tap ? 'main' : 'plain'} onClick={onLock}>{lock}</Button></div>
    </>
  );
}
