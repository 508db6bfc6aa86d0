import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PagesView } from '../app/PagesView';
import type { ScreenProps } from '../app/screens';
import { usePages } from '../app/usePages';
import { ArrearsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { CheckboxGroup, Notice, PageTitle } from '../ui';
import { filterOf, type ArrearsRow, type Narrowing } from './arrears';
import { ArrearsTable } from './ArrearsTable';
import { ContactDialog } from './ContactDialog';

/** What a rent officer begins the day with: who owes rent, what was tried, and what is next (route 1.1–1.3). */
export function ArrearsScreen({ query }: ScreenProps): JSX.Element {
  const [chosen, setChosen] = useState<readonly Narrowing[]>(() => (query['only'] === 'proposals' ? ['PROPOSED'] : []));
  const [calling, setCalling] = useState<ArrearsRow | null>(null);
  const [told, setTold] = useState('');
  const list = usePages(ArrearsDocument, { filter: filterOf(chosen) }, ({ arrears }) => arrears);
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
      <PagesView pages={list}>{(rows) => <ArrearsTable rows={rows} empty={chosen.length > 0 ? m.arrears_none_left() : m.arrears_none()} onCall={setCalling} />}</PagesView>
      {calling && <ContactDialog row={calling} onClose={() => setCalling(null)} onRecorded={recorded} />}
    </>
  );
}
