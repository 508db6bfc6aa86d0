import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { EndAccountDocument, RenewLinkDocument, WithdrawLinkDocument } from '../graphql/graphql';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Button, Dialog, Notice } from '../ui';
import { sayFault } from '../ui/sendForm';
import type { NewLink } from './LinkCard';
import type { Account } from './people';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Asks before a new link: whoever is signed in has to start again. */
export function LinkDialog({ account, onClose, onLink }: Props & { readonly onLink: (link: NewLink) => void }): JSX.Element {
  const tablet = useTablet();
  const { id, version, name } = account;
  const changeId = useChangeId();
  const renew = () => change(tablet, RenewLinkDocument, { account: { id: changeId(version), account: id, expectedVersion: version } },
    ({ renewLink: { token, until } }) => onLink({ name, token, until, id }));
  return <AskDialog title={m.people_new_link_title({ name })} what={m.people_new_link_what()} act={m.people_new_link_do()} onClose={onClose} onAct={renew} />;
}

/** Asks before a link is taken back, which may be on its way. */
export function WithdrawDialog({ account, onClose, onDone }: Props & { readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const { id, version, name } = account;
  const changeId = useChangeId();
  const withdraw = () => change(tablet, WithdrawLinkDocument, { account: { id: changeId(version), account: id, expectedVersion: version } }, onDone);
  return <AskDialog title={m.people_withdraw_title({ name })} what={m.people_withdraw_what()} act={m.people_withdraw_do()} onClose={onClose} onAct={withdraw} />;
}

/** Asks before somebody is ended, and says what becomes of their work. */
export function EndDialog({ account, onClose, onDone }: Props & { readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const { id, version, name } = account;
  const changeId = useChangeId();
  const end = () => change(tablet, EndAccountDocument, { account: { id: changeId(version), account: id, expectedVersion: version } }, onDone);
  return <AskDialog danger title={m.people_end_title({ name })} what={m.people_end_what()} more={m.people_end_files()} act={m.people_end_do()} onClose={onClose} onAct={end} />;
}

interface AskProps {
  readonly title: string;
  readonly what: string;
  readonly more?: string;
  readonly act: string;
  readonly danger?: boolean;
  readonly onClose: () => void;
  readonly onAct: () => Promise<Sent>;
}

/** Asks before something that cannot be undone; a refusal stays in the dialog. */
export function AskDialog({ title, what, more, act, danger = false, onClose, onAct }: AskProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    const sent = await onAct();
    setBusy(false);
    if (sent.kind === 'DONE' || sent.kind === 'SAVED_HERE') onClose();
    else setFailure(sayFault(sent).message);
  };
  return (
    <Dialog title={title} onClose={onClose} actions={<Button look={danger ? 'danger' : 'main'} busy={busy} onClick={() => void press()}>{act}</Button>}>
      <p>{what}</p>
      {more !== undefined && <p>{more}</p>}
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
    </Dialog>
  );
}
