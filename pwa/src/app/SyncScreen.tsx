import type { JSX } from 'preact';
import { m } from '../messages';
import { shell } from '../offline/bridge';
import type { OperationView, ReceiptView } from '../sync';
import { verbOf } from '../sync/operation';
import { Badge, Button, Card, DefinitionList, Disclosure, Notice, PageTitle, SaveState, saySync, Table, type Fact } from '../ui';
import { moment } from '../ui/format';
import { AttentionCard } from './AttentionCard';
import type { Command } from './contract';
import { DraftsCard } from './DraftsCard';
import { sayVerb } from './screens';
import { useTablet, type AppTablet } from './tablet';
import { TabletCard } from './TabletCard';

/** What was sent, what is still here, and what needs a look: every change with its words. */
export function SyncScreen(): JSX.Element {
  const tablet = useTablet();
  const { sync, damaged } = tablet.state.value;
  const waiting = tablet.operations();
  const receipts = tablet.receipts();
  const attention = receipts.filter(({ status }) => status.word === 'ATTENTION');
  const processed = receipts.filter(({ status }) => status.word !== 'ATTENTION');
  return (
    <>
      <PageTitle>{m.app_sent()}</PageTitle>
      <StateCard tablet={tablet} />
      {sync.kind === 'NO_CONNECTION' && <Notice tone="warning" role="status"><p>{m.sync_offline()}</p></Notice>}
      {damaged > 0 && <Notice tone="danger" title={damaged === 1 ? m.sync_damaged_one() : m.sync_damaged_title({ count: damaged })}><p>{m.sync_damaged()}</p></Notice>}
      {attention.length > 0 && (
        <section class="stack" aria-labelledby="attention-title">
          <h2 id="attention-title">{m.sync_attention_title({ count: attention.length })}</h2>
          {attention.map((receipt) => <AttentionCard key={receipt.operation.id} receipt={receipt} title={titleOf(tablet, receipt.operation.householdId)} />)}
        </section>
      )}
      <Card title={m.sync_waiting_title()} id="waiting"><Changes tablet={tablet} changes={waiting} empty={m.sync_waiting_none()} caption={m.sync_waiting_title()} /></Card>
      <DraftsCard titleOf={(id) => titleOf(tablet, id)} />
      <Disclosure title={m.sync_processed_title({ count: processed.length })}>
        <Changes tablet={tablet} changes={processed} empty={m.sync_processed_none()} caption={m.sync_processed_caption()} />
      </Disclosure>
      <TabletCard />
    </>
  );
}

function StateCard({ tablet }: { readonly tablet: AppTablet }): JSX.Element {
  const { sync, attention, unsent, files, pulledAt, sending } = tablet.state.value;
  const facts: readonly Fact[] = [
    { term: m.sync_fact_operations(), value: unsent.operations },
    { term: m.sync_fact_drafts(), value: unsent.drafts },
    { term: m.sync_fact_photos(), value: unsent.blobs, ...(sending && { note: m.sync_fact_sending({ percent: Math.floor((sending.sent / sending.size) * 100) }) }) },
    { term: m.sync_fact_files(), value: files, note: pulledAt === null ? m.sync_fact_files_never() : m.sync_fact_files_at({ when: moment(new Date(pulledAt)) }) },
  ];
  const ready = shell.value === 'READY' && pulledAt !== null;
  return (
    <Card>
      <p class="row"><strong>{saySync(sync, attention === 0 && unsent.blobs === 0)}</strong><Badge tone={ready ? 'ok' : 'warning'}>{ready ? m.sync_ready() : m.sync_not_ready()}</Badge></p>
      <DefinitionList look="facts" facts={facts} />
      <div><Button look="main" busy={sync.kind === 'BUSY'} onClick={() => void tablet.syncNow()}>{m.sync_now()}</Button></div>
    </Card>
  );
}

type Change = OperationView<Command> | ReceiptView<Command>;

interface ChangesProps {
  readonly tablet: AppTablet;
  readonly changes: readonly Change[];
  readonly caption: string;
  readonly empty: string;
}

function Changes({ tablet, changes, caption, empty }: ChangesProps): JSX.Element {
  return (
    <Table caption={caption} quiet rows={changes} rowKey={({ operation }) => operation.id} empty={empty} columns={[
      { heading: m.sync_column_change(), cell: ({ operation }) => sayVerb(verbOf(operation.command)) },
      { heading: m.sync_column_household(), cell: ({ operation }) => titleOf(tablet, operation.householdId) },
      { heading: m.sync_column_when(), cell: ({ operation }) => moment(operation.recordedAt) },
      { heading: m.sync_column_state(), cell: ({ status }) => <SaveState status={status} /> },
    ]} />
  );
}

function titleOf(tablet: AppTablet, id: string): string {
  if (id === 'new' || id === 'region') return m.sync_no_household();
  return tablet.caseload().find(({ householdId }) => householdId === id)?.entry?.title ?? m.sync_household_gone();
}
