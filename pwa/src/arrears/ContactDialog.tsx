import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Command } from '../app/contract';
import { acting } from '../app/online';
import { useTablet } from '../app/tablet';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { saveAndHear } from '../sync';
import { Button, Dialog, LinkButton, Notice } from '../ui';
import { sayFault } from '../ui/sendForm';
import { contactOf, QUICK_CONTACTS, type ArrearsRow, type QuickContact } from './arrears';

interface Props {
  readonly row: ArrearsRow;
  readonly onClose: () => void;
  /** It is recorded; in words. */
  readonly onRecorded: (words: string) => void;
}

/** A try to speak the household, in one more click (route 1.2). */
export function ContactDialog({ row: { household }, onClose, onRecorded }: Props): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const [fault, setFault] = useState('');
  const sending = useRef(false);
  const [busy, setBusy] = useState('');
  const record = async (contact: QuickContact) => {
    if (sending.current) return; // twice would be two tries
    sending.current = true;
    setBusy(contact.key);
    const sent = await saveAndHear(acting(tablet), household.id, contactOf(contact, today) as Command);
    sending.current = false;
    setBusy('');
    if (sent.kind === 'SAVED_HERE') return onRecorded(m.arrears_saved_here({ name: household.name }));
    if (sent.kind === 'DONE' || (sent.kind === 'RECEIPT' && sent.receipt.status === 'APPLIED')) return onRecorded(m.arrears_recorded({ what: contact.label(), name: household.name }));
    setFault(sayFault(sent).message);
  };
  return (
    <Dialog title={m.arrears_contact_title({ name: household.name })} onClose={onClose} closeLabel={m.common_cancel()}>
      <p>{m.arrears_contact_intro()}</p>
      {fault !== '' && <Notice tone="danger" role="alert"><p>{fault}</p></Notice>}
      <div class="stack-tight">
        {QUICK_CONTACTS.map((contact) => <Button key={contact.key} busy={busy === contact.key} onClick={() => void record(contact)}>{contact.label()}</Button>)}
        <LinkButton look="plain" href={`/households/${household.id}/attempt`}>{m.arrears_quick_other()}</LinkButton>
      </div>
    </Dialog>
  );
}
