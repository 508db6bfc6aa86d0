import type { JSX } from 'preact';
import { useMe } from '../app/me';
import { usePages } from '../app/usePages';
import { HouseholdsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, LinkButton, Loading, PageTitle } from '../ui';
import { AttentionCard } from './AttentionCard';
import { FilesTable } from './FilesTable';
import { worklists, type WorkList } from './search';

/** A desk's start page: what needs attention, and then what waits for somebody with these roles. */
export function WorkScreen(): JSX.Element {
  const me = useMe();
  return (
    <>
      <PageTitle>{m.search_work_title()}</PageTitle>
      {me ? <><AttentionCard me={me} />{worklists(me.roles).map((list) => <Work key={list.key} list={list} />)}</> : <Loading />}
      <div><LinkButton href="/search">{m.search_all()}</LinkButton></div>
    </>
  );
}

function Work({ list }: { readonly list: WorkList }): JSX.Element {
  const files = usePages(HouseholdsDocument, { filter: list.filter }, ({ households }) => households);
  const { title, empty } = wordsOf(list.key);
  return <Card title={title} id={list.key}><FilesTable caption={title} empty={empty} files={files} shown={list.isWork} /></Card>;
}

function wordsOf(key: WorkList['key']): { readonly title: string; readonly empty: string } {
  switch (key) {
    case 'decide': return { title: m.search_work_decide(), empty: m.search_work_decide_none() };
    case 'clear': return { title: m.search_work_clear(), empty: m.search_work_clear_none() };
    case 'file': return { title: m.search_work_files(), empty: m.search_work_files_none() };
  }
}
