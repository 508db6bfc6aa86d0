import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inLanguage, m } from '../messages';
import type { OperationStatus, ReceiptView } from '../sync';
import { verbOf } from '../sync/operation';
import { Button, Notice, SaveState, sayRefusal, sayRule } from '../ui';
import { moment } from '../ui/format';
import type { Command } from './contract';
import { sayVerb } from './screens';
import { useTablet } from './tablet';

interface Props {
  readonly receipt: ReceiptView<Command>;
  readonly title: string;
}

/** A change that needs a look: what the server said, and what to do about it. */
export function AttentionCard({ receipt, title }: Props): JSX.Element {
  const tablet = useTablet();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { operation, status } = receipt;
  const { refusal } = receipt.receipt;
  const heading = `change-${operation.id}`;
  const refused = status.word === 'ATTENTION' && status.because === 'REFUSED';

  const dismiss = async () => {
    const result = await tablet.dismiss(operation.id);
    if (!result.ok) setFailure(sayRefusal(result.refusal));
  };
  const again = async () => {
    if (busy) return;
    setBusy(true); // twice would be two changes
    const result = await tablet.save(operation.householdId, operation.command);
    if (result.ok) await dismiss();
    else setFailure(sayRefusal(result.refusal));
    setBusy(false);
  };
  return (
    <article class="card" aria-labelledby={heading}>
      <div class="row"><h3 id={heading}>{sayVerb(verbOf(operation.command))} · {title}</h3><SaveState status={status} /></div>
      <p class="soft small">{m.sync_written_at({ when: moment(operation.recordedAt) })}</p>
      {refusal && <p><strong>{inLanguage(refusal)}</strong>{sayRule(refusal.rule) !== '' && ` (${sayRule(refusal.rule)})`}</p>}
      <p>{whatToDo(status)}</p>
      {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
      <div class="row">
        {refused && <Button onClick={() => void again()} busy={busy} describedBy={heading}>{m.sync_again()}</Button>}
        <Button look={refused ? 'plain' : 'second'} onClick={() => void dismiss()} describedBy={heading}>{m.sync_dismiss()}</Button>
      </div>
    </article>
  );
}

function whatToDo(status: OperationStatus): string {
  if (status.word !== 'ATTENTION') return '';
  switch (status.because) {
    case 'CONFLICT': return m.sync_do_conflict();
    case 'REVIEW': return m.sync_do_review();
    case 'REFUSED': return m.sync_do_refused();
  }
}
