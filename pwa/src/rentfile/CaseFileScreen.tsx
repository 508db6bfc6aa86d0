import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Button, Card, DefinitionList, LinkButton, Loading, Notice, PageTitle } from '../ui';
import { moment } from '../ui/format';
import { askDelivery, start, stop, type Answer } from './ask';
import { FaultsButton } from './FaultsButton';
import { ProgressCard } from './ProgressCard';
import { goesOn, type Delivery, type Preview } from './rentfile';
import { sayUnread } from './words';

/** Between two questions how far it is, in ms. */
const AGAIN_MS = 1000;

const ROOT = '/case-files';

/** One file with running cases: what it would do, how far it is, or what came of it. */
export function CaseFileScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const [answer, setAnswer] = useState<Answer<Delivery> | null>(null);
  const fetchIt = () => void askDelivery(id, ROOT).then(setAnswer);
  useEffect(fetchIt, [id]);
  const delivery = answer?.kind === 'DATA' ? answer.data : null;
  useEffect(() => {
    if (!delivery || !goesOn(delivery)) return;
    const timer = setTimeout(() => void askDelivery(id, ROOT).then((next) => { // without a connection it asks again, and what was known stays
      setAnswer((before) => (next.kind === 'NO_CONNECTION' && before?.kind === 'DATA' ? { ...before } : next));
    }), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const keep = (next: Delivery) => setAnswer({ kind: 'DATA', data: next });
  return (
    <>
      <PageTitle>{delivery?.name || m.rentfile_cases_one()}</PageTitle>
      {answer === null && <Loading />}
      {answer !== null && answer.kind !== 'DATA' && (
        <>
          <Notice tone="warning" role="status"><p>{sayUnread(answer)}</p></Notice>
          <div class="row">{answer.kind === 'NO_CONNECTION' && <Button look="main" onClick={fetchIt}>{m.common_retry()}</Button>}<LinkButton href="/cases-in">{m.rentfile_cases_all()}</LinkButton></div>
        </>
      )}
      {delivery && <p class="soft">{m.rentfile_brought({ by: delivery.by, when: moment(delivery.at) })}</p>}
      {delivery?.status === 'DELIVERED' && delivery.preview && <PreviewCard id={id} preview={delivery.preview} onStarted={keep} />}
      {delivery && goesOn(delivery) && <ProgressCard delivery={delivery} onChange={keep} root={ROOT} all={{ href: '/cases-in', label: m.rentfile_cases_all() }} />}
      {delivery && delivery.status !== 'DELIVERED' && !goesOn(delivery) && <OutcomeCard delivery={delivery} />}
    </>
  );
}

interface PreviewProps {
  readonly id: string;
  readonly preview: Preview;
  readonly onStarted: (delivery: Delivery) => void;
}

/** What would be made; nothing is yet. */
function PreviewCard({ id, preview, onStarted }: PreviewProps): JSX.Element {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const { newFiles, changedFiles, wrongLines, lines, tenancies, cases } = preview;
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await start(id, ROOT);
    setBusy(false);
    if (answer.kind === 'DATA') return onStarted(answer.data);
    setFailure(sayUnread(answer));
  };
  const throwAway = async () => {
    const stopped = await stop(id, ROOT);
    if (stopped.kind !== 'NO_CONNECTION') route('/cases-in');
  };
  return (
    <Card title={m.rentfile_preview()} id="preview">
      <p class="reading">{m.rentfile_cases_preview_words({ lines, cases: tenancies })}</p>
      <DefinitionList look="facts" facts={[
        { term: m.rentfile_new_files(), value: newFiles },
        { term: m.rentfile_cases_joined(), value: changedFiles },
        { term: m.rentfile_cases_residents(), value: cases?.residents ?? 0 },
        { term: m.rentfile_cases_announced(), value: cases?.announced ?? 0 },
        { term: m.rentfile_cases_held(), value: cases?.heldBack ?? 0 },
      ]} />
      {cases && (
        <ul>
          {cases.children > 0 && <li>{m.rentfile_cases_children({ count: cases.children })}</li>}
          {cases.drafts > 0 && <li>{m.rentfile_cases_drafts({ count: cases.drafts })}</li>}
          {cases.managed > 0 && <li>{m.rentfile_cases_managed({ count: cases.managed })}</li>}
          {cases.nameless > 0 && <li>{m.rentfile_cases_nameless({ count: cases.nameless })}</li>}
        </ul>
      )}
      {cases && cases.alike > 0 && <Notice tone="warning"><p>{m.rentfile_cases_alike({ count: cases.alike })}</p></Notice>}
      {wrongLines > 0 && <Notice tone="warning"><p>{m.rentfile_cases_wrong({ count: wrongLines })}</p><div><FaultsButton id={id} root={ROOT} /></div></Notice>}
      {failure !== '' && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
      <div class="row">
        {tenancies > 0 && <Button look="main" busy={busy} onClick={() => void begin()}>{m.rentfile_cases_start()}</Button>}
        <Button look="plain" onClick={() => void throwAway()}>{m.rentfile_throw_away()}</Button>
      </div>
    </Card>
  );
}

function OutcomeCard({ delivery: { id, status, report, preview, endedAt } }: { readonly delivery: Delivery }): JSX.Element {
  const wrong = (preview?.wrongLines ?? 0) + report.notTaken;
  const ended = { DONE: m.rentfile_cases_done(), FAILED: m.rentfile_failed_words() }[status as string] ?? m.rentfile_stopped_words();
  return (
    <Card title={m.rentfile_outcome()} id="outcome">
      <Notice tone={status === 'DONE' ? 'ok' : 'warning'} role="status"><p>{ended}</p></Notice>
      <DefinitionList look="facts" facts={[
        { term: m.rentfile_column_new(), value: report.registered },
        { term: m.rentfile_cases_joined(), value: report.known },
        { term: m.rentfile_cases_recorded(), value: report.recorded },
        { term: m.rentfile_column_wrong(), value: wrong },
        { term: m.rentfile_ended(), value: moment(endedAt) },
      ]} />
      {wrong > 0 && <><p class="reading">{m.rentfile_cases_again()}</p><div><FaultsButton id={id} root={ROOT} /></div></>}
      <div class="row"><LinkButton look="main" href="/work">{m.rentfile_cases_to_files()}</LinkButton><LinkButton href="/cases-in">{m.rentfile_cases_all()}</LinkButton></div>
    </Card>
  );
}
