import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { useMe } from '../app/me';
import type { ScreenProps } from '../app/screens';
import { usePages, type Pages } from '../app/usePages';
import { HouseholdsDocument } from '../graphql/graphql';
import { sayPhase } from '../household/words';
import { m } from '../messages';
import { Card, CheckboxGroup, DayField, PageTitle, SelectField, TextField } from '../ui';
import { FilesTable } from './FilesTable';
import { EVERYTHING, filterOf, PHASES, type ListedFile, type SearchValues } from './search';

const PAUSE_MS = 300;

/** Every file that this organisation takes part in. */
export function SearchScreen({ query }: ScreenProps): JSX.Element {
  const me = useMe();
  const { route } = useLocation();
  const [values, setValues] = useState<SearchValues>(() => ({ ...EVERYTHING, phase: PHASES.find((phase) => phase === query['phase']) ?? '' }));
  const [asked, setAsked] = useState(values);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(values), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values]);
  const files = usePages(HouseholdsDocument, { filter: filterOf(asked, me?.personId ?? '') }, ({ households: { alike, edges, pageInfo } }) => ({
    edges: edges.map(({ node }) => ({ node: { ...node, alike } })), pageInfo,
  }));
  const manages = me?.roles.includes('CASE_MANAGER') ?? false;
  const change = (some: Partial<SearchValues>) => setValues((before) => ({ ...before, ...some }));
  return (
    <>
      <PageTitle>{m.search_title()}</PageTitle>
      <form class="stack" role="search" onSubmit={(event) => {
        event.preventDefault();
        setAsked(values);
        const [only] = files.rows;
        if (files.rows.length === 1 && only && !only.alike) route(`/households/${only.id}`);
      }}>
        <Card>
          <TextField kind="search" width="wide" id="search-text" label={m.search_text()} hint={m.search_text_hint()} value={values.text} onChange={(text) => change({ text })} />
          <div class="row">
            <SelectField id="search-phase" width="short" label={m.search_phase()} optional options={PHASES.map((value) => ({ value, label: sayPhase(value) }))} value={values.phase} onChange={(phase) => change({ phase })} />
            <DayField id="search-next" label={m.search_next_until()} optional value={values.nextUntil} onChange={(nextUntil) => change({ nextUntil })} />
          </div>
          {manages && <CheckboxGroup id="search-mine" label={m.search_whose()} options={[{ value: 'MINE', label: m.search_mine() }]} value={values.mine ? ['MINE'] : []} onChange={(chosen) => change({ mine: chosen.length > 0 })} />}
        </Card>
      </form>
      <p class="soft" role="status"><Found files={files} searching={values !== asked || files.busy} /></p>
      <FilesTable caption={m.search_title()} empty={m.search_none()} files={files} />
    </>
  );
}

/** How many there are; of words that were just typed nothing is known yet. */
function Found({ files, searching }: { readonly files: Pages<ListedFile & { readonly alike: boolean }>; readonly searching: boolean }): JSX.Element | null {
  const { kind, rows, more } = files;
  if (kind !== 'FOUND') return null;
  if (searching) return <>{m.search_busy()}</>;
  const count = more ? m.search_count_more({ count: rows.length }) : m.search_count({ count: rows.length });
  return <>{rows.some(({ alike }) => alike) && <>{m.search_alike()}{' '}</>}{count}</>;
}
