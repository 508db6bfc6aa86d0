import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Loading, Notice, PageTitle, Table } from '../ui';
import { moment } from '../ui/format';
import { askHistory, bringCases, save, type Answer } from './ask';
import { LARGEST_CASES, type Delivery } from './rentfile';
import { sayStatus, sayUnread } from './words';

/** An organisation that begins brings the cases it works with: what to fill in, and the file. */
export function CasesScreen(): JSX.Element {
  return (
    <>
      <PageTitle>{m.rentfile_cases_title()}</PageTitle>
      <p class="reading">{m.rentfile_cases_intro()}</p>
      <TemplateCard />
      <BringCard />
      <HistoryCard />
    </>
  );
}

const TEMPLATES = [
  { path: '/case-files/template.xlsx', name: 'lopende-zaken.xlsx', label: () => m.rentfile_cases_template() },
  { path: '/case-files/example.xlsx', name: 'lopende-zaken-voorbeeld.xlsx', label: () => m.rentfile_cases_example() },
  { path: '/case-files/template.csv', name: 'lopende-zaken.csv', label: () => m.rentfile_cases_text() },
] as const;

function TemplateCard(): JSX.Element {
  const [failed, setFailed] = useState(false);
  return (
    <Card title={m.rentfile_cases_step_fill()} id="cases-template">
      <ul class="reading">
        <li>{m.rentfile_cases_fill_lines()}</li>
        <li>{m.rentfile_cases_fill_unknown()}</li>
        <li>{m.rentfile_cases_fill_decisions()}</li>
      </ul>
      <div class="row">{TEMPLATES.map(({ path, name, label }, at) => <Button key={path} look={at === 0 ? 'second' : 'plain'} onClick={() => void save(path, name).then((saved) => setFailed(!saved))}>{label()}</Button>)}</div>
      {failed && <p role="alert">{m.rentfile_no_connection()}</p>}
    </Card>
  );
}

function BringCard(): JSX.Element {
  const { route } = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const refuse = (words: string) => {
    setFault(words);
    document.getElementById('cases-input')?.focus();
  };
  const look = async () => {
    if (busy) return;
    if (file === null) return refuse(m.rentfile_choose());
    if (file.size === 0 || file.size > LARGEST_CASES) return refuse(file.size === 0 ? m.rentfile_empty() : m.rentfile_cases_large());
    setBusy(true);
    const answer = await bringCases(file);
    setBusy(false);
    if (answer.kind === 'DATA') return route(`/cases-in/${answer.data.id}`);
    refuse(sayUnread(answer));
  };
  return (
    <Card title={m.rentfile_cases_step_bring()} id="cases-bring">
      <div class={fault === '' ? 'field' : 'field field-wrong'}>
        <label class="field-label" for="cases-input">{m.rentfile_cases_file()}</label>
        <span id="cases-hint" class="field-hint">{m.rentfile_cases_file_hint()}</span>
        <input class="control control-wide" id="cases-input" type="file" accept=".xlsx,.csv,.txt" aria-invalid={fault !== ''} aria-describedby="cases-hint cases-error"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setFault('');
          }} />
        <span id="cases-error" class="field-error" role={fault === '' ? undefined : 'alert'}>{fault}</span>
      </div>
      <p class="soft">{m.rentfile_cases_nothing_yet()}</p>
      <div class="row"><Button look="main" busy={busy} onClick={() => void look()}>{m.rentfile_cases_look()}</Button>{busy && <Loading>{m.rentfile_sending()}</Loading>}</div>
    </Card>
  );
}

function HistoryCard(): JSX.Element {
  const [answer, setAnswer] = useState<Answer<readonly Delivery[]> | null>(null);
  const fetchIt = () => void askHistory('/case-files').then(setAnswer);
  useEffect(fetchIt, []);
  return (
    <Card title={m.rentfile_history()} id="cases-history">
      {answer === null && <Loading />}
      {answer !== null && answer.kind !== 'DATA' && <><Notice tone="warning" role="status"><p>{sayUnread(answer)}</p></Notice><div><Button onClick={fetchIt}>{m.common_retry()}</Button></div></>}
      {answer?.kind === 'DATA' && (
        <Table caption={m.rentfile_history()} quiet rows={answer.data} rowKey={({ id }) => id} empty={m.rentfile_history_none()} columns={[
          { heading: m.rentfile_column_file(), names: true, cell: (one) => <a href={`/cases-in/${one.id}`}>{one.name || m.rentfile_nameless()}</a> },
          { heading: m.rentfile_column_by(), cell: ({ by, at }) => <>{by}<div class="soft small">{moment(at)}</div></> },
          { heading: m.rentfile_column_status(), cell: sayStatus },
          { heading: m.rentfile_column_new(), amount: true, cell: ({ report }) => report.registered },
          { heading: m.rentfile_cases_joined(), amount: true, cell: ({ report }) => report.known },
        ]} />
      )}
    </Card>
  );
}
