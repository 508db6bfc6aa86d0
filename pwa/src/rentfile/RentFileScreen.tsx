import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Button, LinkButton, Loading, Notice, PageTitle } from '../ui';
import { day, moment } from '../ui/format';
import { askColumns, askDelivery, stop, type Answer } from './ask';
import { LookForm } from './LookForm';
import { OutcomeCard } from './OutcomeCard';
import { ProgressCard } from './ProgressCard';
import { goesOn, type Brought, type Delivery } from './rentfile';
import { sayUnread } from './words';

/** Between two questions how far it is, in ms. */
const AGAIN_MS = 1000;

/** One rent file: how it is read and what it would do, how far it is, or what came of it. */
export function RentFileScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const [answer, setAnswer] = useState<Answer<Delivery> | null>(null);
  const fetchIt = () => void askDelivery(id).then(setAnswer);
  useEffect(fetchIt, [id]);
  const delivery = answer?.kind === 'DATA' ? answer.data : null;
  useEffect(() => {
    if (!delivery || !goesOn(delivery)) return;
    const timer = setTimeout(() => void askDelivery(id).then((next) => { // without a connection it asks again, and what was known stays
      setAnswer((before) => (next.kind === 'NO_CONNECTION' && before?.kind === 'DATA' ? { ...before } : next));
    }), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <>
      <PageTitle>{delivery?.name || m.rentfile_one()}</PageTitle>
      {answer === null && <Loading />}
      {answer !== null && answer.kind !== 'DATA' && <NotFound answer={answer} onRetry={fetchIt} />}
      {delivery && <p class="soft">{m.rentfile_brought({ by: delivery.by, when: moment(delivery.at) })}</p>}
      {delivery && <Stage delivery={delivery} onChange={(next) => setAnswer({ kind: 'DATA', data: next })} />}
    </>
  );
}

function NotFound({ answer, onRetry }: { readonly answer: Exclude<Answer<Delivery>, { readonly kind: 'DATA' }>; readonly onRetry: () => void }): JSX.Element {
  return (
    <>
      <Notice tone="warning" role="status"><p>{sayUnread(answer)}</p></Notice>
      <div class="row">{answer.kind === 'NO_CONNECTION' && <Button look="main" onClick={onRetry}>{m.common_retry()}</Button>}<LinkButton href="/books">{m.rentfile_all()}</LinkButton></div>
    </>
  );
}

interface StageProps {
  readonly delivery: Delivery;
  readonly onChange: (next: Delivery) => void;
}

function Stage({ delivery, onChange }: StageProps): JSX.Element {
  if (delivery.status === 'DELIVERED') return <Choosing delivery={delivery} onChange={onChange} />;
  return goesOn(delivery) ? <ProgressCard delivery={delivery} onChange={onChange} /> : <OutcomeCard delivery={delivery} />;
}

/** Before anything is written. */
function Choosing({ delivery, onChange }: StageProps): JSX.Element {
  const { route } = useLocation();
  const [answer, setAnswer] = useState<Answer<Brought> | null>(null);
  const fetchIt = () => void askColumns(delivery.id).then(setAnswer);
  useEffect(fetchIt, [delivery.id]);
  if (answer === null) return <Loading />;
  if (answer.kind !== 'DATA') return <><Notice tone="warning" role="status"><p>{sayUnread(answer)}</p></Notice><div><Button onClick={fetchIt}>{m.common_retry()}</Button></div></>;
  const [earlier] = answer.data.earlier;
  const throwAway = async () => {
    const stopped = await stop(delivery.id);
    if (stopped.kind !== 'NO_CONNECTION') route('/books');
  };
  return (
    <>
      {earlier && <Notice tone="info"><p>{m.rentfile_earlier({ when: moment(earlier.at), by: earlier.by, day: day(earlier.asOf) })} <a href={`/books/${earlier.id}`}>{m.rentfile_earlier_see()}</a></p></Notice>}
      <LookForm brought={answer.data} onStarted={onChange} onThrowAway={throwAway} />
    </>
  );
}
