import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { PublishedNumbersDocument, WhatWasPublishedDocument, type WhatWasPublishedQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Notice, SelectField } from '../ui';
import { day, dayOf, month } from '../ui/format';
import { FigureCard } from './FigureCard';
import { publishedGrid, said } from './figures';
import type { Question } from './question';

type Publication = NonNullable<WhatWasPublishedQuery['publication']>;

interface Props {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** What the region told everybody, with its date and months: what may be known of files that one's organisation is not in. */
export function PublishedCard(of: Props): JSX.Element {
  const asked = useAsked(WhatWasPublishedDocument, {});
  return (
    <AskedView asked={asked}>
      {({ publication }) => publication === null || publication.tables.length === 0
        ? <Card title={m.statistics_published()} id="published"><Notice tone="info"><p>{m.statistics_published_none()}</p></Notice></Card>
        : <Tables {...of} publication={publication} />}
    </AskedView>
  );
}

const WHOLE = 'TOTAL';

function Tables({ question, onChange, publication }: Props & { readonly publication: Publication }): JSX.Element | null {
  const { tables, period, publishedAt, leftOut } = publication;
  const table = tables.find(({ name }) => name === question.table) ?? tables[0];
  if (!table) return null;
  const moment = table.moments.find(({ code }) => code === question.moment)?.code ?? WHOLE;
  const options = [...table.moments].reverse().map((one) => ({ value: one.code, label: /^\d{4}-\d{2}$/u.test(one.code) ? month(one.code) : said(one) }));
  return (
    <>
      <Card title={m.statistics_published()} id="published">
        <p class="reading">{m.statistics_published_what({ day: day(dayOf(new Date(publishedAt))), from: month(period.from), to: month(period.to) })}</p>
        <div class="row no-print">
          <SelectField id="table" label={m.statistics_published_table()} options={tables.map(({ name, title }) => ({ value: name, label: said(title) }))} value={table.name} onChange={(name) => onChange({ ...question, table: name || table.name, moment: '' })} />
          <SelectField id="moment" label={m.statistics_when()} options={options} value={moment} onChange={(chosen) => onChange({ ...question, moment: chosen === WHOLE ? '' : chosen })} />
        </div>
        <Legend />
        {leftOut.length > 0 && <p class="small soft">{m.statistics_published_left_out({ tables: leftOut.map(said).join('; ') })}</p>}
      </Card>
      <Numbers key={`${table.name} ${moment}`} table={table} moment={moment} said={options.find(({ value }) => value === moment)?.label ?? moment} />
    </>
  );
}

/** What the signs mean; it goes along on paper. */
function Legend(): JSX.Element {
  return <p class="small soft">{m.statistics_published_legend()}</p>;
}

function Numbers({ table, moment, said: when }: { readonly table: Publication['tables'][number]; readonly moment: string; readonly said: string }): JSX.Element {
  const asked = useAsked(PublishedNumbersDocument, { name: table.name, moment });
  return (
    <AskedView asked={asked}>
      {({ publishedTable }) => {
        const rows = publishedTable?.rows ?? [];
        const title = m.statistics_published_of({ table: said(table.title), when });
        return (
          <FigureCard id="published-table" title={title} draw={null} drawn=""
            summary={rows.every(({ final }) => final) ? m.statistics_final() : m.statistics_provisional()}
            definition={<p>{said(table.meaning)}</p>}
            {...publishedGrid(rows, table.splits.map(said), when)} />
        );
      }}
    </AskedView>
  );
}
