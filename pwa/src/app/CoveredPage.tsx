import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { done, refused } from '../vault';
import { Button, Form, Loading, Notice, PageTitle, TextField, useForm } from '../ui';
import { useTablet } from './tablet';

/** Wrong PINs before the keys are dropped and the passphrase is needed. */
const TRIES = 5;

const initial = { pin: '' };
const validate = ({ pin }: typeof initial) => ({ pin: pin ? undefined : m.app_pin_missing() });

/** What the cover took away: the name of the browser tab and the place of the focus come back with the form. */
function useComeBack(): void {
  const [before] = useState(() => ({ title: document.title, focused: document.activeElement }));
  useEffect(() => () => {
    document.title = before.title;
    requestAnimationFrame(() => before.focused instanceof HTMLElement && before.focused.isConnected && before.focused.focus());
  }, [before]);
}

/** Over a visit that was left alone: the PIN shows it again. The keys are still there, and so is every word. */
export function CoveredPage({ onLock }: { readonly onLock: () => void }): JSX.Element {
  const tablet = useTablet();
  useComeBack();
  const [pin, setPin] = useState<unknown>(null);
  const [wrong, setWrong] = useState(0);
  useEffect(() => void tablet.remembered('pin').then((stored) => setPin(stored ?? '')), []);
  const form = useForm({
    initial, validate,
    onSubmit: async (values) => {
      if (values.pin === pin) {
        tablet.uncover();
        return done(undefined);
      }
      if (wrong + 1 >= TRIES) onLock();
      setWrong(wrong + 1);
      return refused(m.app_pin_wrong());
    },
  });
  return (
    <div class="gate stack">
      <PageTitle>{m.app_covered()}</PageTitle>
      <Notice tone="ok"><p>{m.app_covered_kept()}</p></Notice>
      {pin === null && <Loading />}
      {pin === '' && <p>{m.app_covered_no_pin()}</p>}
      {typeof pin === 'string' && pin !== '' && (
        <Form form={form} submit={m.app_covered_show()} failed={m.app_failed()} keepsDraft={false}>
          <TextField label={m.app_pin()} kind="password" width="short" inputMode="numeric" {...form.field('pin')} />
        </Form>
      )}
      <div><Button look={pin === '' ? 'main' : 'plain'} onClick={onLock}>{m.app_covered_lock()}</Button></div>
    </div>
  );
}
