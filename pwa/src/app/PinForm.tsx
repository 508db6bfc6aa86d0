import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Form, Notice, sayRefusal, TextField, useForm } from '../ui';
import { keepPin, pinFault, useHasPin } from './pin';
import { useTablet } from './tablet';

const initial = { pin: '' };

function validate({ pin }: typeof initial) {
  switch (pinFault(pin)) {
    case 'FORM': return { pin: m.app_pin_rule() };
    case 'TRIVIAL': return { pin: m.app_pin_trivial() };
    case null: return {};
  }
}

/** The PIN of the screen: it gives a covered visit back and ends looking together; it opens no vault. */
export function PinForm(): JSX.Element {
  const tablet = useTablet();
  const [done, setDone] = useState<'KEPT' | 'GONE' | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const has = useHasPin(done);
  const form = useForm({ initial, validate, onSubmit: ({ pin }) => keepPin(tablet, pin), onDone: () => { form.set('pin', ''); setDone('KEPT'); } });
  const drop = async () => {
    const gone = await keepPin(tablet, '');
    setFault(gone.ok ? null : sayRefusal(gone.refusal));
    if (gone.ok) setDone('GONE');
  };
  return (
    <>
      <Form form={form} submit={m.app_pin_keep()} look="second" keepsDraft={false}>
        <TextField label={m.app_pin()} hint={has ? m.app_pin_is() : m.app_pin_hint()} kind="password" width="short" inputMode="numeric" {...form.field('pin')} />
        {done !== null && <p role="status">{done === 'KEPT' ? m.app_pin_kept() : m.app_pin_gone()}</p>}
      </Form>
      {has && <div><Button look="plain" onClick={() => void drop()}>{m.app_pin_drop()}</Button></div>}
      {fault !== null && <Notice tone="danger" role="alert"><p>{fault}</p></Notice>}
    </>
  );
}
