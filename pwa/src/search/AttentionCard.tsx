import type { JSX } from 'preact';
import { PagesView } from '../app/PagesView';
import type { Me } from '../app/session';
import { sayVerb } from '../app/screens';
import { usePages } from '../app/usePages';
import { AttentionDocument } from '../graphql/graphql';
import { sayAlert } from '../household/words';
import { m } from '../messages';
import { Badge, Card, LinkButton, Table } from '../ui';
import { day, daysLeft } from '../ui/format';
import { byFile, firstAction, type Attention } from './attention';
import { addressOf } from './search';

const NOW = 7; // weight from which an alert cannot wait

/** What needs attention in the files of an organisation: why, until when, and the one thing to do about it. */
export function AttentionCard({ me }: { readonly me: Me }): JSX.Element {
  const pages = usePages(AttentionDocument, {}, ({ alerts }) => alerts);
  const title = m.search_attention_title();
  return (
    <Card title={title} id="attention">
      <PagesView pages={pages}>{(rows) => (
        <Table caption={title} quiet rows={byFile(rows)} rowKey={({ household }) => household.id} empty={m.search_attention_none()} columns={[
          { heading: m.search_column_household(), names: true, cell: ({ household }) => <><a id={nameOf(household.id)} href={`/households/${household.id}`}>{household.name === '' ? m.household_unnamed() : household.name}</a><div class="soft small">{addressOf(household)}</div></> },
          { heading: m.search_column_reason(), cell: (work) => <Reasons {...work} /> },
          { heading: m.search_column_do(), cell: (work) => <ToDo work={work} me={me} /> },
        ]} />
      )}</PagesView>
    </Card>
  );
}

function Reasons({ alerts, household: { today } }: Attention): JSX.Element {
  return (
    <div class="stack-tight" role="list">
      {alerts.map(({ code, weight, due }) => (
        <div key={code} role="listitem">
          {weight >= NOW && <><Badge tone="danger">{m.search_attention_now()}</Badge> </>}
          {sayAlert(code)}
          {due !== null && <span class="soft small"> {day(due)}, {daysLeft(due, today)}</span>}
        </div>
      ))}
    </div>
  );
}

function ToDo({ work, me }: { readonly work: Attention; readonly me: Me }): JSX.Element {
  const action = firstAction(work, me.organisationId, me.roles);
  const file = `/households/${work.household.id}`;
  return <LinkButton href={action ? `${file}/${action.path}` : file} describedBy={nameOf(work.household.id)}>{action ? action.label?.() ?? sayVerb(action.verb) : m.search_attention_read()}</LinkButton>;
}

function nameOf(household: string): string {
  return `attention-${household}`;
}
