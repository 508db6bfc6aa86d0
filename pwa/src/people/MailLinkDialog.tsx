import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { MailLinkDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Dialog, Notice, TextField } from '../ui';
import { sayFault } from '../ui/sendForm';
import { isAddress, likelyAddress } from './linkMail';
import type { Account } from './people';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks where a new link goes, and says what it does at once: whoever is signed in has to start again. */
export function MailLinkDialog({ account, onClose, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const { id, version, name } = account;
  const changeId = useChangeId();
  const [mailTo, setMailTo] = useState(likelyAddress(account));
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (busy) return;
    setFailure(null);
    setError(isAddress(mailTo) ? undefined : m.people_fault_mail());
    if (!isAddress(mailTo)) {
      document.getElementById('mail-link-to')?.focus();
      return;
    }
    setBusy(true);
    const sent = await change(tablet, MailLinkDocument, { account: { id: changeId({ version, mailTo }), account: id, expectedVersion: version }, mailTo: mailTo.trim() }, onDone);
    setBusy(false);
    if (sent.kind === 'DONE' || sent.kind === 'SAVED_HERE') onClose();
    else setFailure(sayFault(sent).message);
  };
  return (
    <Dialog title={m.people_mail_link_title({ name })} onClose={onClose} actions={<Button look="main" busy={busy} onClick={() => void send()}>{m.people_mail_link_do()}</Button>}>
      <p>{m.people_new_link_what()}</p>
      <TextField kind="email" width="wide" id="mail-link-to" label={m.people_field_mail_to()} hint={m.people_field_mail_to_hint()} value={mailTo} error={error} onChange={setMailTo} />
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}
