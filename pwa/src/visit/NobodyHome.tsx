import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Button, Dialog, Notice, sayRefusal } from '../ui';

interface Props {
  readonly householdId: string;
  readonly name: string;
  readonly plannedVisit: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** "Niemand thuis" in two taps: the question, and the answer is saved (practice 31). */
export function NobodyHome({ householdId, name, plannedVisit, today, onClose }: Props): JSX.Element {
  const tablet = useTablet();
  const [state, setState] = useState<'ASK' | 'BUSY' | 'SAVED'>('ASK');
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    if (state !== 'ASK') return;
    setState('BUSY');
    const result = await tablet.save(householdId, { recordVisit: { plannedVisit, on: today, outcome: 'NOBODY_HOME', summary: m.visit_summary_nobody_home() } });
    setState(result.ok ? 'SAVED' : 'ASK');
    setFailure(result.ok ? null : sayRefusal(result.refusal));
  };
  if (state === 'SAVED') {
    return <Dialog title={m.visit_saved_title()} onClose={onClose}><p role="status">{m.visit_saved()}</p></Dialog>;
  }
  return (
    <Dialog title={m.visit_quick_title({ name })} onClose={onClose}
      actions={<Button look="main" busy={state === 'BUSY'} onClick={() => void save()}>{m.visit_quick_confirm()}</Button>}>
      <p>{m.visit_quick_text()}</p>
      {failure !== null && <Notice tone="danger" role="alert" title={m.common_error_not_saved()}><p>{failure}</p></Notice>}
    </Dialog>
  );
}
