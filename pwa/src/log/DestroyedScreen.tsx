import type { JSX } from 'preact';
import { useMe } from '../app/me';
import { PagesView } from '../app/PagesView';
import { PAGE, usePages } from '../app/usePages';
import { DestructionsDocument, type DestructionsQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Card, DefinitionList, Disclosure, Notice, PageTitle, Table, sayRule } from '../ui';
import { moment } from '../ui/format';
import { oversees, sayKind, type Destruction } from './log';

/** What was erased because its time was over: a proof for each night, without personal data (practice 38). */
export function DestroyedScreen(): JSX.Element {
  const me = useMe();
  return (
    <>
      <p><a href="/log">{m.log_back()}</a></p>
      <PageTitle>{m.log_destroyed()}</PageTitle>
      <p class="reading">{m.log_destroyed_intro()}</p>
      {oversees(me) ? <Proofs /> : <Notice tone="warning"><p>{m.log_not_yours()}</p></Notice>}
    </>
  );
}

function Proofs(): JSX.Element {
  const pages = usePages(DestructionsDocument, {}, pageOf);
  return <PagesView pages={pages}>{(proofs) => (proofs.length === 0 ? <p>{m.log_destroyed_none()}</p> : proofs.map((proof) => <Proof key={proof.id} proof={proof} />))}</PagesView>;
}

/** The list as a page: what follows is asked by the last one seen. */
function pageOf({ destructions }: DestructionsQuery) {
  const proofs = destructions ?? [];
  return { edges: proofs.map((node) => ({ node })), pageInfo: { hasNextPage: proofs.length === PAGE, endCursor: proofs.at(-1)?.id ?? null } };
}

function Proof({ proof: { id, at, kind, rule, months, households, subjects, counts } }: { readonly proof: Destruction }): JSX.Element {
  return (
    <Card title={moment(at)} id={`proof-${id}`}>
      <DefinitionList facts={[
        { term: m.log_destroyed_kind(), value: sayKind(kind) },
        { term: m.log_destroyed_files(), value: String(households) },
        { term: m.log_destroyed_term(), value: m.log_destroyed_months({ count: months }), note: sayRule(rule) },
        { term: m.log_destroyed_number(), value: id },
      ]} />
      <Disclosure title={m.log_destroyed_rows()}>
        <Table caption={m.log_destroyed_rows()} rows={counts} rowKey={({ table }) => table} columns={[
          { heading: m.log_destroyed_table(), cell: ({ table }) => table },
          { heading: m.log_destroyed_count(), amount: true, cell: ({ rows }) => rows },
        ]} />
      </Disclosure>
      <Disclosure title={m.log_destroyed_subjects()}>{kind === 'FILE' && <p class="soft small">{m.log_destroyed_subjects_what()}</p>}<ul>{subjects.map((subject) => <li key={subject}>{subject}</li>)}</ul></Disclosure>
    </Card>
  );
}
