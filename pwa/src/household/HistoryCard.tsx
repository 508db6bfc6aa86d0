import type { JSX } from 'preact';
import { m } from '../messages';
import { Badge, Card, SaveState, WhoWhen, type Column, Table } from '../ui';
import { moment } from '../ui/format';
import type { OperationStatus } from '../sync';
import { historyOf, type HistoryLine } from './history';
import type { HouseholdFile } from './file';
import type { Names } from './names';

/** A change of this tablet that has no receipt yet. */
export interface PendingLine {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly status: OperationStatus;
}

interface Props {
  readonly file: HouseholdFile;
  readonly names: Names;
  readonly pending: readonly PendingLine[];
  /** Where the file comes from. */
  readonly source: 'TABLET' | 'ONLINE';
}

/** What happened, newest first; what is only on this tablet stands on top and says so. */
export function HistoryCard({ file, names, pending, source }: Props): JSX.Element {
  const here = new Set(pending.map(({ id }) => id));
  const lines = historyOf(file, names).filter(({ operation, id }) => !here.has(operation ?? id));
  const columns: readonly Column<HistoryLine>[] = [
    { heading: m.common_note(), cell: ({ what, afterwards }) => <>{what} {afterwards && <Badge tone="warning">{m.household_history_afterwards()}</Badge>}</> },
    { heading: m.household_attempt_column_by(), cell: ({ by, at }) => <WhoWhen who={names.person(by)} at={at} /> },
  ];
  return (
    <Card title={m.household_history_title()} id="history">
      <div class="stack">
        <p class="soft small">{source === 'TABLET' ? m.household_history_tablet() : m.household_history_file()}</p>
        {pending.map(({ id, at, what, status }) => (
          <p key={id} class="row"><SaveState status={status} /> <span>{m.household_history_own({ what })}</span> <span class="soft small">{moment(at)}</span></p>
        ))}
        <Table caption={m.household_history_title()} quiet rows={lines} rowKey={({ id }) => id} columns={columns} empty={m.household_history_none()} />
      </div>
    </Card>
  );
}
