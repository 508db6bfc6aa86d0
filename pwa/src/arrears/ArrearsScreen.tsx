import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Button, CheckboxGroup, LinkButton, Loading, Notice, PageTitle } from '../ui';
import { filterOf, type ArrearsRow, type Narrowing } from './arrears';
import { ArrearsTable } from './ArrearsTable';
import { ContactDialog } from './ContactDialog';
import { useArrears, type Arrears } from './useArrears';

/** What a rent officer begins the day with: who owes rent, what was tried, and what is next (route 1.1–1.3). */
export function ArrearsScreen({ query }: ScreenProps): JSX.Element {
  const [chosen, setChosen] = useState<readonly Narrowing[]>(() => (query['only'] === 'proposals' ? ['PROPOSED'] : []));
  const [calling, setCalling] = useState<ArrearsRow | null>(null);
  const [told, setTold] = useState('');
  const list = useArrears(filterOf(chosen));
  const recorded = (words: string) => {
    setCalling(null);
    setTold(words);
    list.again();
  };
  return (
    <>
      <PageTitle>{m.arrears_title()}</PageTitle>
      <p class="reading">{m.arrears_intro()}</p>
      <CheckboxGroup id="arrears-only" label={m.arrears_only()} value={chosen} onChange={setChosen} options={[
        { value: 'UNCONTACTED', label: m.arrears_only_uncontacted() }, { value: 'MUST_REPORT', label: m.arrears_only_report() }, { value: 'PROPOSED', label: m.arrears_only_proposed() },
      ]} />
      <div role="status">{told !== '' && <Notice tone="ok"><p>{told}</p></Notice>}</div>
      <List list={list} narrowed={chosen.length > 0} onCall={setCalling} />
      {calling && <ContactDialog row={calling} onClose={() => setCalling(null)} onRecorded={recorded} />}
    </>
  );
}

interface ListProps {
  readonly list: Arrears;
  readonly narrowed: boolean;
  readonly onCall: (row: ArrearsRow) => void;
}

function List({ list, narrowed, onCall }: ListProps): JSX.Element {
  switch (list.kind) {
    case 'LOADING': return <Loading />;
    case 'SIGN_IN': return <><Notice tone="warning"><p>{m.search_sign_in()}</p></Notice><div><LinkButton look="main" href="/sign-in">{m.sync_sign_in()}</LinkButton></div></>;
    case 'NO_CONNECTION': return <><Notice tone="warning" role="status"><p>{m.search_no_connection()}</p></Notice><div><Button onClick={list.again}>{m.common_retry()}</Button></div></>;
    case 'FOUND': return (
      <>
        <ArrearsTable rows={list.rows} empty={narrowed ? m.arrears_none_left() : m.arrears_none()} onCall={onCall} />
        {list.more && <div><Button busy={list.busy} onClick={list.next}>{m.search_more()}</Button></div>}
      </>
    );
  }
}
