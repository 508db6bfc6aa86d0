import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, LinkButton, Loading, Notice, PageTitle, Table } from '../ui';
import { day, moment } from '../ui/format';
import { askHistory, bring, type Answer } from './ask';
import { LARGEST, type Delivery } from './rentfile';
import { sayStatus, sayUnread } from './words';

/** A new rent file, and those before it. */
export function RentFilesScreen(): JSX.Element {
  return (
    <>
      <PageTitle>{m.rentfile_title()}</PageTitle>
      <p class="reading">{m.rentfile_intro()}</p>
      <BringCard />
      <HistoryCard />
      <Card title={m.rentfile_quiet_title()} id="quiet">
        <p>{m.rentfile_quiet_what()}</p>
        <div><LinkButton href="/books/quiet">{m.rentfile_quiet_open()}</LinkButton></div>
      </Card>
    </>
  );
}

function BringCard(): JSX.Element {
  const { route } = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const wrong = faultOf(file);
    setFault(wrong);
    if (busy || file === null || wrong !== '') return wrong !== '' && document.getElementById('rent-file-input')?.focus();
    setBusy(true);
    const answer = await bring(file);
    setBusy(false);
    if (answer.kind === 'DATA') return route(`/books/${answer.data.delivery.id}`);
    setFault(sayUnread(answer));
    document.getElementById('rent-file-input')?.focus();
  };
  return (
    <Card title={m.rentfile_new()} id="rent-file">
      <div class={fault === '' ? 'field' : 'field field-wrong'}>
        <label class="field-label" for="rent-file-input">{m.rentfile_file()}</label>
        <span id="rent-file-hint" class="field-hint">{m.rentfile_file_hint()}</span>
        <input class="control control-wide" id="rent-file-input" type="file" accept=".csv,.txt,text/csv,text/plain" aria-invalid={fault !== ''} aria-describedby="rent-file-hint rent-file-error"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setFault('');
          }} />
        <span id="rent-file-error" class="field-error" role={fault === '' ? undefined : 'alert'}>{fault}</span>
      </div>
      <p class="soft">{m.rentfile_nothing_yet()}</p>
      <div class="row"><Button look="main" busy={busy} onClick={() => void send()}>{m.rentfile_look()}</Button>{busy && <Loading>{m.rentfile_sending()}</Loading>}</div>
    </Card>
  );
}

function faultOf(file: File | null): string {
  if (file === null) return m.rentfile_choose();
  if (file.size === 0) return m.rentfile_empty();
  return file.size > LARGEST ? m.rentfile_large() : '';
}

function HistoryCard(): JSX.Element {
  const [answer, setAnswer] = useState<Answer<readonly Delivery[]> | null>(null);
  const fetchIt = () => void askHistory().then(setAnswer);
  useEffect(fetchIt, []);
  return (
    <Card title={m.rentfile_history()} id="rent-files">
      {answer === null && <Loading />}
      {answer !== null && answer.kind !== 'DATA' && <><Notice tone="warning" role="status"><p>{sayUnread(answer)}</p></Notice><div><Button onClick={fetchIt}>{m.common_retry()}</Button></div></>}
      {answer?.kind === 'DATA' && <History deliveries={answer.data} />}
    </Card>
  );
}

function History({ deliveries }: { readonly deliveries: readonly Delivery[] }): JSX.Element {
  return (
    <Table caption={m.rentfile_history()} quiet rows={deliveries} rowKey={({ id }) => id} empty={m.rentfile_history_none()} columns={[
      { heading: m.rentfile_column_file(), names: true, cell: (one) => <><a href={`/books/${one.id}`}>{one.name || m.rentfile_nameless()}</a><div class="soft small">{m.rentfile_of_day({ day: day(one.asOf) })}</div></> },
      { heading: m.rentfile_column_by(), cell: ({ by, at }) => <>{by}<div class="soft small">{moment(at)}</div></> },
      { heading: m.rentfile_column_status(), cell: sayStatus },
      { heading: m.rentfile_column_new(), amount: true, cell: ({ report }) => report.registered },
      { heading: m.rentfile_column_wrong(), amount: true, cell: ({ preview, report }) => (preview?.wrongLines ?? 0) + report.notTaken },
    ]} />
  );
}
