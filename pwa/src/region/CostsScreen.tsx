import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { useMe } from '../app/me';
import { useAsked } from '../app/useAsked';
import { CostTablesDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Card, Disclosure, fileName, Notice, PageTitle, WhoWhen } from '../ui';
import { day } from '../ui/format';
import { CostLines } from './CostLines';
import { CostsImport } from './CostsImport';
import { costsAsText, type CostTable } from './costs';
import { keepsRegion, usePeople } from './keeper';
import { RegionBack } from './RegionBack';

/** The figures of the weighing: now, before, and how to bring in new ones (route 0.3). */
export function CostsScreen(): JSX.Element {
  const asked = useAsked(CostTablesDocument, {});
  const me = useMe();
  const [published, setPublished] = useState(false);
  const done = () => {
    setPublished(true);
    asked.again();
  };
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_costs_title()}</PageTitle>
      <p class="reading">{m.region_costs_intro()}</p>
      {published && <Notice tone="ok" role="status"><p>{m.region_costs_published()}</p></Notice>}
      <AskedView asked={asked}>
        {({ costTables: [newest, ...older] }) => newest && (
          <>
            <NowCard table={newest} />
            {keepsRegion(me) && <CostsImport key={newest.version} newest={newest} onTouch={() => setPublished(false)} onDone={done} />}
            <OlderTables tables={older} />
          </>
        )}
      </AskedView>
    </>
  );
}

function NowCard({ table }: { readonly table: CostTable }): JSX.Element {
  return (
    <Card title={table.example ? m.region_costs_example() : m.region_costs_version({ version: table.version })} id="costs">
      {table.example && <Notice tone="warning"><p>{m.region_costs_example_what()}</p></Notice>}
      <AboutTable table={table} />
      <CostLines lines={table.lines} of={table.example ? m.region_costs_of_example() : m.region_costs_of_version({ version: table.version })} />
      <div><Button onClick={() => download(`regieroute-kosten-${table.version}.csv`, costsAsText(table.lines))}>{m.region_costs_download()}</Button></div>
    </Card>
  );
}

function AboutTable({ table: { validFrom, publishedAt, publishedBy } }: { readonly table: CostTable }): JSX.Element {
  const person = usePeople();
  return <p>{m.region_costs_from({ day: day(validFrom) })} {publishedAt !== null && <WhoWhen who={person(publishedBy)} at={publishedAt} />}</p>;
}

function OlderTables({ tables }: { readonly tables: readonly CostTable[] }): JSX.Element | null {
  if (tables.length === 0) return null;
  return (
    <Disclosure title={m.region_costs_history({ count: tables.length })}>
      {tables.map((table) => (
        <section key={table.version} class="stack" aria-labelledby={`costs-${table.version}`}>
          <h2 id={`costs-${table.version}`}>{table.example ? m.region_costs_example() : m.region_costs_version({ version: table.version })}</h2>
          <AboutTable table={table} />
          <CostLines lines={table.lines} of={table.example ? m.region_costs_of_example() : m.region_costs_of_version({ version: table.version })} />
        </section>
      ))}
    </Disclosure>
  );
}

function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
