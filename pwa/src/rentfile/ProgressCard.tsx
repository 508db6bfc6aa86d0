import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Dialog, LinkButton, Notice } from '../ui';
import { stop } from './ask';
import type { Delivery } from './rentfile';
import { sayStatus, sayUnread } from './words';

interface Props {
  readonly delivery: Delivery;
  readonly onChange: (next: Delivery) => void;
}

/** How far it is, and the way to stop it. */
export function ProgressCard({ delivery, onChange }: Props): JSX.Element {
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const end = async () => {
    setAsked(false);
    const answer = await stop(delivery.id);
    setFailure(answer.kind === 'DATA' ? null : sayUnread(answer));
    if (answer.kind === 'DATA') onChange(answer.data);
  };
  return (
    <Card title={m.rentfile_busy()} id="progress">
      <label class="stack-tight"><span role="status">{sayStatus(delivery)}</span><progress class="progress" value={delivery.done} max={Math.max(1, delivery.total)} /></label>
      <p class="reading">{m.rentfile_busy_words()}</p>
      {failure !== null && <Notice tone="warning" role="alert"><p>{failure}</p></Notice>}
      <div class="row">{delivery.status !== 'STOPPING' && <Button onClick={() => setAsked(true)}>{m.rentfile_stop()}</Button>}<LinkButton look="plain" href="/books">{m.rentfile_all()}</LinkButton></div>
      {asked && (
        <Dialog title={m.rentfile_stop_title()} onClose={() => setAsked(false)} actions={<Button look="warning" onClick={() => void end()}>{m.rentfile_stop()}</Button>} closeLabel={m.rentfile_stop_not()}>
          <p>{m.rentfile_stop_words()}</p>
        </Dialog>
      )}
    </Card>
  );
}
