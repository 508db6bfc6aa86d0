import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { done, refused } from '../vault';
import { Button, Form, Loading, TextField, useForm } from '../ui';
import { useTablet } from './tablet';

/** Wrong PINs before the keys are dropped and the passphrase is needed. */
const TRIES = 5;

const initial = { pin: '' };
const validate = ({ pin }: typeof initial) => ({ pin: pin ? undefined : m.app_pin_missing() });

interface Props {
  /** What is said to who chose one. */
  readonly intro?: string;
  readonly submit: string;
  /** What is said to who chose no PIN. */
  readonly noPin: string;
  readonly lock: string;
  readonly onRight: () => void;
  readonly onLock: () => void;
}

/** Asks for the PIN of the screen; without one, or after too many tries, only the passphrase helps. */
export function ScreenLock({ intro, submit, noPin, lock, onRight, onLock }: Props): JSX.Element {
  const tablet = useTablet();
  const [pin, setPin] = useState<unknown>(null);
  const [wrong, setWrong] = useState(0);
  useEffect(() => void tablet.remembered('pin').then((stored) => setPin(stored ?? '')), []);
  const form = useForm({
    initial, validate,
    onSubmit: async (values) => {
      if (values.pin === pin) {
        onRight();
        return done(undefined);
      }
      if (wrong + 1 >= TRIES) onLock();
      setWrong(wrong + 1);
      return refused(m.app_pin_wrong());
    },
  });
  return (
    <>
      {pin === null && <Loading />}
      {pin === '' && <p>{noPin}</p>}
      {intro !== undefined && typeof pin === 'string' && pin !== '' && <p>{intro}</p>}
      {typeof pin === 'string' && pin !== '' && (
        <Form form={form} submit={submit} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_pin()} kind="password" width="short" inputMode="numeric" {...form.field('pin')} />
        </Form>
      )}
      <div><Button look={pin === '' ? 'main' : 'plain'} onClick={onLock}>{lock}</Button></div>
    </>
  );
}
