import type { JSX } from 'preact';
import { m } from '../messages';
import { Button, Card, Loading, Notice, Table, WhoWhen, type Column } from '../ui';
import { moment } from '../ui/format';
import { sayJudgement, sayWriter, type Judged, type JudgedHistory } from './judged';
import type { Names } from './names';

interface Props {
  readonly history: JudgedHistory;
  readonly names: Names;
  readonly sayVerb: (verb: string) => string;
  readonly onRetry: () => void;
}

/** Every change of a file as the server has it: only with a connection, and it says so. */
export function JudgedCard({ history, names, sayVerb, onRetry }: Props): JSX.Element {
  return (
    <Card title={m.household_history_server_title()} id="judged">
      <Changes history={history} names={names} sayVerb={sayVerb} onRetry={onRetry} />
    </Card>
  );
}

function Changes({ history, names, sayVerb, onRetry }: Props): JSX.Element {
  const columns: readonly Column<Judged>[] = [
    { heading: m.household_history_column_what(), cell: ({ verb }) => (verb === '' ? m.review_unknown_verb() : sayVerb(verb)) },
    { heading: m.household_attempt_column_by(), cell: (change) => <WhoWhen who={sayWriter(change, names)} at={change.at} /> },
    { heading: m.household_history_column_status(), cell: ({ status }) => sayJudgement(status) },
  ];
  switch (history.kind) {
    case 'LOADING': return <Loading />;
    case 'NO_CONNECTION': return <><Notice role="status"><p>{m.household_history_server_away()}</p></Notice><div><Button onClick={onRetry}>{m.common_retry()}</Button></div></>;
    case 'LIST': return (
      <div class="stack">
        <p class="soft small">{m.household_history_server({ when: moment(new Date(history.at)) })}</p>
        <Table caption={m.household_history_server_title()} quiet rows={history.changes} rowKey={({ operation }) => operation} columns={columns} empty={m.household_history_server_none()} />
      </div>
    );
  }
}
