import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { change } from '../app/change';
import { useTablet } from '../app/tablet';
import { WithdrawConsentDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Button, DayField, Dialog, Notice } from '../ui';
import { sayFault } from '../ui/sendForm';
import { withdrawFault, type Client } from './consent';

interface Props {
  readonly consent: Client['consent'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks on which day a client withdrew consent: from then on nothing is shown any more. */
export function WithdrawConsentDialog({ consent, onClose, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const [on, setOn] = useState(today);
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const withdraw = async () => {
    if (busy) return;
    setFailure(null);
    const fault = withdrawFault(on, consent, today);
    setError(fault ?? undefined);
    if (fault !== null) {
      document.getElementById('withdrawn-on')?.focus();
      return;
    }
    setBusy(true);
    const sent = await change(tablet, WithdrawConsentDocument, { consent: { id: consent.id, on } }, onDone);
    setBusy(false);
    if (sent.kind === 'DONE' || sent.kind === 'SAVED_HERE') onClose();
    else setFailure(sayFault(sent).message);
  };
  return (
    <Dialog title={m.consent_withdraw_title({ name: consent.clientName })} onClose={onClose} actions={<Button look="main" busy={busy} onClick={() => void withdraw()}>{m.consent_withdraw_do()}</Button>}>
      <p>{m.consent_withdraw_what()}</p>
      <DayField id="withdrawn-on" label={m.consent_withdrawn_on()} value={on} error={error} onChange={setOn} />
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}
