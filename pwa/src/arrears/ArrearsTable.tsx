import type { JSX } from 'preact';
import { STATUSES, TONES } from '../arrangement/arrangement';
import { sayVerb } from '../app/screens';
import { sayAlert, sayProtection } from '../household/words';
import { m } from '../messages';
import { Badge, Button, LinkButton, Table } from '../ui';
import { day, euro } from '../ui/format';
import { addressOf } from '../search/search';
import { pathOf, sayContacts, type ArrearsRow } from './arrears';

interface Props {
  readonly rows: readonly ArrearsRow[];
  readonly empty: string;
  readonly onCall: (row: ArrearsRow) => void;
}

/** One line for each tenancy in arrears; the name opens the file. */
export function ArrearsTable({ rows, empty, onCall }: Props): JSX.Element {
  return (
    <Table caption={m.arrears_title()} quiet rows={rows} rowKey={({ work }) => work.tenancy} empty={empty} columns={[
      { heading: m.search_column_household(), names: true, cell: (row) => <Household {...row} /> },
      { heading: m.search_column_arrears(), amount: true, cell: ({ work }) => <>{euro(work.cents)}<div class="soft small">{m.arrears_days({ count: work.days, since: day(work.since) })}</div></> },
      { heading: m.arrears_column_contact(), cell: ({ work }) => <div class="cell-words">{sayContacts(work)}</div> },
      { heading: m.arrears_column_arrangement(), cell: ({ work: { arrangement } }) => (arrangement ? <Badge tone={TONES[arrangement]}>{STATUSES[arrangement]()}</Badge> : m.arrears_nothing_agreed()) },
      { heading: m.arrears_column_next(), cell: (row) => <Next row={row} onCall={onCall} /> },
    ]} />
  );
}

function Household({ work, household }: ArrearsRow): JSX.Element {
  return (
    <>
      <a id={nameOf(work.tenancy)} href={`/households/${household.id}`}>{household.name === '' ? m.household_unnamed() : household.name}</a>
      <div class="soft small">{addressOf(household)}{work.number !== '' && ` · ${work.number}`}</div>
    </>
  );
}

/** Why it is on the list, what comes first, and the two things that are always at hand. */
function Next({ row, onCall }: { readonly row: ArrearsRow; readonly onCall: (row: ArrearsRow) => void }): JSX.Element {
  const { work, household } = row;
  const path = pathOf(row);
  const name = nameOf(work.tenancy);
  const proposes = work.next === 'proposeArrangement';
  return (
    <div class="stack-tight cell-actions">
      {work.alert && <div>{sayAlert(work.alert.code)}</div>}
      {work.mustReport.length > 0 && <div><Badge tone="warning">{m.arrears_must_report({ why: sayProtection(work.mustReport, 0) })}</Badge></div>}
      <div class="row">
        {path !== null && !proposes && <LinkButton href={path} describedBy={name}>{sayVerb(work.next)}</LinkButton>}
        <Button describedBy={name} onClick={() => onCall(row)}>{m.arrears_contact()}</Button>
        {work.next !== 'answerArrangement' && <LinkButton look={proposes ? 'second' : 'plain'} href={`/households/${household.id}/arrangement?from=arrears`} describedBy={name}>{m.arrears_arrange()}</LinkButton>}
      </div>
    </div>
  );
}

function nameOf(tenancy: string): string {
  return `arrears-${tenancy}`;
}
