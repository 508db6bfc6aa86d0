import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { PagesView } from '../app/PagesView';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { usePages } from '../app/usePages';
import { HouseholdsBehindDocument, StatisticsCatalogueDocument } from '../graphql/graphql';
import { m } from '../messages';
import { addressOf as street } from '../search/search';
import { Card, DefinitionList, Notice, PageTitle, Table } from '../ui';
import { month } from '../ui/format';
import { Definitions } from './Definitions';
import { said } from './figures';
import { countedFrom, type Counted } from './question';
import type { Catalogue } from './StatisticsScreen';

/** The files behind one number: the same number by another way (practice 35). */
export function FilesScreen({ query }: ScreenProps): JSX.Element {
  const asked = useAsked(StatisticsCatalogueDocument, {});
  return (
    <>
      <p><a href="/statistics">{m.statistics_back()}</a></p>
      <AskedView asked={asked}>
        {({ statisticsCatalogue: catalogue }) => {
          if (!catalogue.namesFiles) return <><PageTitle>{m.statistics_files_title()}</PageTitle><Notice tone="warning"><p>{m.statistics_files_not_yours()}</p></Notice></>;
          const counted = countedFrom(query, catalogue.measures);
          return counted ? <Files counted={counted} catalogue={catalogue} /> : <><PageTitle>{m.statistics_files_title()}</PageTitle><Notice tone="warning"><p>{m.statistics_files_unknown()}</p></Notice></>;
        }}
      </AskedView>
    </>
  );
}

function Files({ counted, catalogue }: { readonly counted: Counted; readonly catalogue: Catalogue }): JSX.Element {
  const [erased, setErased] = useState(0);
  const files = usePages(HouseholdsBehindDocument, { cell: { measure: counted.measure, filter: [...counted.filter], period: counted.period } }, ({ householdsBehind }) => {
    setErased(householdsBehind.erased);
    return householdsBehind;
  });
  const name = catalogue.measures.find(({ measure }) => measure === counted.measure)!.name;
  const title = m.statistics_files_of_measure({ measure: said(name) });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <DefinitionList look="pairs" facts={[
        { term: m.statistics_files_months(), value: m.statistics_files_period({ from: month(counted.period.from), to: month(counted.period.to) }) },
        ...counted.filter.map(({ dimension, codes }) => factOf(catalogue, dimension, codes)),
      ]} />
      <Card title={m.statistics_files_title()} id="files">
        <PagesView pages={files}>{(found) => (
          <>
            <Table caption={title} quiet rows={found} rowKey={({ household }) => household.id} empty={m.statistics_files_none()} columns={[
              { heading: m.search_column_household(), names: true, cell: ({ household }) => <><a href={`/households/${household.id}`}>{household.name === '' ? m.household_unnamed() : household.name}</a><div class="soft small">{street(household)}</div></> },
              { heading: m.statistics_number(), amount: true, cell: ({ number }) => number },
            ]} />
            {erased > 0 && <p class="soft">{m.statistics_files_erased({ count: erased })}</p>}
          </>
        )}</PagesView>
      </Card>
      <Card title={m.statistics_what()} id="what"><Definitions catalogue={catalogue} measures={[counted.measure]} /></Card>
    </>
  );
}

/** A choice in words; a landlord, whom the catalogue does not name, goes without. */
function factOf(catalogue: Catalogue, dimension: string, codes: readonly string[]): { readonly term: string; readonly value: string } {
  const known = catalogue.dimensions.find((one) => one.dimension === dimension);
  const marks = known?.marks.filter(({ code }) => codes.includes(code)) ?? [];
  return { term: known ? said(known.name) : dimension, value: marks.length > 0 ? marks.map(said).join(', ') : m.statistics_files_one() };
}
