import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Dialog, LinkButton, Notice } from '../ui';
import { stop, type Root } from './ask';
import type { Delivery } from './rentfile';
import { sayStatus, sayUnread } from './words';

interface Props {
  readonly delivery: Delivery;
  readonly onChange: (next: Delivery) => void;
  readonly root?: Root;
  /** Where all of them are, and what that is called. */
  readonly all?: { readonly href: string; readonly label: string };
}

/** How far it is, and the way to stop it. */
export function ProgressCard({ delivery, onChange, root, all = { href: '/books', label: m.rentfile_all() } }: Props): JSX.Element {
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const end = async () => {
    setAsked(false);
    const answer = await stop(delivery.id, root);
    setFailure(answer.kind === 'DATA' ? null : sayUnread(answer));
    if (answer.kind === 'DATA') onChange(answer.data);
  };
  return (
    <Card title={m.rentfile_busy()} id="progress">
      <label class="stack-tight"><span role="status">{sayStatus(delivery)}</span><progress class="progress" value={delivery.done} max={Math.max(1, delivery.total)} /></label>
      <p class="reading">{m.rentfile_busy_words()}</p>
      {failure !== null && <Notice tone="warning" role="alert"><p>{failure}</p></Notice>}
      <div class="row">{delivery.status !== 'STOPPING' && <Button onClick={() => setAsked(true)}>{m.rentfile_stop()}</Button>}<LinkButton look="plain" href={all.href}>{all.label}</LinkButton></div>
      {asked && (
        <Dialog title={m.rentfile_stop_title()} onClose={() => setAsked(false)} actions={<Button look="warning" onClick={() => void end()}>{m.rentfile_stop()}</Button>} closeLabel={m.rentfile_stop_not()}>
          <p>{m.rentfile_stop_words()}</p>
        </Dialog>
      )}
    </Card>
  );
}
