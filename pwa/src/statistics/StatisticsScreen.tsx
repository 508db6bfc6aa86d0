import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { AskedView } from '../app/AskedView';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { StatisticsCatalogueDocument, StatisticsTableDocument, type Dimension, type Measure, type StatisticsCatalogueQuery, type StatisticsPeriod } from '../graphql/graphql';
import { m } from '../messages';
import { Notice, PageTitle } from '../ui';
import { moment, dayOf } from '../ui/format';
import { FigureCard, type Behind, type Line } from './FigureCard';
import { Definitions } from './Definitions';
import { flowOf, meanIn, numberIn, rowName, said, totalOf, type StatisticsRow, type StatisticsTable, type Value } from './figures';
import { Filters } from './Filters';
import { PublishedCard } from './PublishedCard';
import { ENDINGS, flow, multiples } from './plots';
import { addressOf, before, countedIn, filesAddress, filterOf, questionOf, type Question } from './question';

/** What can be counted, for this reader. */
export type Catalogue = StatisticsCatalogueQuery['statisticsCatalogue'];

/** What happened to the households whose files the reader's organisation is in (practice 35, 36). */
export function StatisticsScreen({ query }: ScreenProps): JSX.Element {
  const { route } = useLocation();
  const question = questionOf(query, dayOf(new Date()));
  const asked = useAsked(StatisticsCatalogueDocument, {});
  return (
    <>
      <PageTitle>{m.statistics_title()}</PageTitle>
      <p class="reading">{m.statistics_intro()}</p>
      <AskedView asked={asked}>
        {({ statisticsCatalogue: catalogue }) => catalogue.measures.length === 0 ? <Notice tone="info"><p>{m.statistics_none()}</p></Notice> : (
          <>
            <Filters question={question} catalogue={catalogue} onChange={(chosen) => route(addressOf(chosen))} />
            <Figures question={question} catalogue={catalogue} />
            <PublishedCard question={question} onChange={(chosen) => route(addressOf(chosen))} />
          </>
        )}
      </AskedView>
    </>
  );
}

interface FiguresProps {
  readonly question: Question;
  readonly catalogue: Catalogue;
}

function Figures({ question, catalogue }: FiguresProps): JSX.Element {
  const of = { question, catalogue };
  return (
    <div class="columns columns-halves">
      <StreetCard {...of} />
      <CompareCard {...of} />
      <Counted {...of} by={['STAGE', 'OUTCOME']} measures={['THREATS']}>{(table) => <FlowCard {...of} table={table} />}</Counted>
      <Counted {...of} by={[question.step]} measures={['ARREARS_FIRST_SEEN', 'CONTACTED_IN_14_DAYS', 'DAYS_TO_CONTACT']}>{(table) => <ContactCard {...of} table={table} />}</Counted>
      <Over {...of} id="arrangements" title={m.statistics_arrangements()} measures={['ARRANGEMENTS', 'ARRANGEMENTS_KEPT', 'ARRANGEMENTS_BROKEN']} />
      <Split {...of} id="conditions" title={m.statistics_conditions()} by={[question.step, 'CONDITION']} measure="CONDITIONS_MET" beside="CONDITIONS_NOT_MET" />
      <Over {...of} id="endings" title={m.statistics_endings()} measures={['AVERTED', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'WITHDRAWN']} />
      <Counted {...of} by={['LANDLORD']} measures={['AVERTED', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'WITHDRAWN']}>
        {(table) => (
          <FigureCard id="landlords" title={m.statistics_landlords()} summary={m.statistics_landlords_what()} draw={null} drawn="" definition={<Definitions catalogue={catalogue} measures={['AVERTED', 'EVICTED']} />}
            heading={[m.statistics_landlord(), ...names(catalogue, ['AVERTED', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'WITHDRAWN'])]}
            lines={table.rows.map((row): Line => [rowName(row), ...row.cells.map(({ measure }) => behind(of, row, measure))])} />
        )}
      </Counted>
      <Split {...of} id="incidents" title={m.statistics_incidents()} by={[question.step, 'INCIDENT']} measure="INCIDENTS" />
    </div>
  );
}

interface CountedProps extends FiguresProps {
  readonly by: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly period?: StatisticsPeriod;
  readonly children: (table: StatisticsTable) => ComponentChildren;
}

/** One table of the server; nothing when the reader's organisation may not count it. */
function Counted(props: CountedProps): JSX.Element | null {
  const known = props.measures.every((measure) => props.catalogue.measures.some((one) => one.measure === measure));
  return known ? <Asks {...props} /> : null;
}

function Asks({ question, by, measures, period = question.period, children }: CountedProps): JSX.Element {
  const asked = useAsked(StatisticsTableDocument, { filter: [...filterOf(question)], by: [...by], measures: [...measures], period });
  return <AskedView asked={asked}>{({ statistics }) => children(statistics)}</AskedView>;
}

/** The one number the council asks for (practice 36). */
function StreetCard(of: FiguresProps): JSX.Element {
  return (
    <Counted {...of} by={['COMPOSITION']} measures={['PUT_ON_THE_STREET']}>
      {(table) => (
        <FigureCard id="street" title={m.statistics_street()} summary={table.asOf === null ? m.statistics_not_yet() : m.statistics_as_of({ when: moment(table.asOf) })} draw={null} drawn=""
          definition={<Definitions catalogue={of.catalogue} measures={['PUT_ON_THE_STREET']} />}
          heading={[m.statistics_composition(), m.statistics_number()]} lines={table.rows.map((row): Line => [rowName(row), behind(of, row, 'PUT_ON_THE_STREET')])}>
          <p class="plot-number">{totalOf(table.rows, 'PUT_ON_THE_STREET')}</p>
          <Provisional table={table} />
        </FigureCard>
      )}
    </Counted>
  );
}

function Provisional({ table }: { readonly table: StatisticsTable }): JSX.Element {
  const settled = table.rows.every((row) => row.cells.every(({ final }) => final));
  return (
    <>
      <p class="small soft">{settled ? m.statistics_final() : m.statistics_provisional()}</p>
      {table.revisions.length > 0 && <p class="small soft">{m.statistics_revised({ count: table.revisions.length })}</p>}
    </>
  );
}

const COMPARED: readonly Measure[] = ['ARREARS_FIRST_SEEN', 'REFERRALS', 'DECISIONS', 'EVICTIONS_ANNOUNCED', 'AVERTED', 'LEFT_BEFORE', 'EVICTED', 'PUT_ON_THE_STREET', 'INCIDENTS'];

/** The chosen period beside the one before, of the same length. */
function CompareCard(of: FiguresProps): JSX.Element {
  const measures = COMPARED.filter((measure) => of.catalogue.measures.some((one) => one.measure === measure));
  const earlier = before(of.question.period);
  return (
    <Counted {...of} by={[]} measures={measures}>
      {(now) => (
        <Counted {...of} by={[]} measures={measures} period={earlier}>
          {(then) => (
            <FigureCard id="compared" title={m.statistics_compared()} summary={m.statistics_compared_what({ from: earlier.from, to: earlier.to })} draw={null} drawn="" definition={<Definitions catalogue={of.catalogue} measures={measures} />}
              heading={[m.statistics_measure(), m.statistics_this_period(), m.statistics_period_before()]}
              lines={measures.map((measure): Line => [names(of.catalogue, [measure])[0] ?? measure, behind(of, now.rows[0], measure), behind({ ...of, question: { ...of.question, period: earlier } }, then.rows[0], measure)])}>
              <Provisional table={now} />
            </FigureCard>
          )}
        </Counted>
      )}
    </Counted>
  );
}

interface CardProps extends FiguresProps {
  readonly table: StatisticsTable;
}

/** A number of a row, with the files behind it where they can be chosen and are shown to the reader. */
function behind({ question, catalogue }: FiguresProps, row: StatisticsRow | undefined, measure: Measure): number | Behind {
  const number = row ? numberIn(row, measure) : 0;
  const counted = row && catalogue.namesFiles ? countedIn(question, measure, row.marks) : null;
  return counted === null ? number : { number, href: filesAddress(counted) };
}

/** How many households reached each stage, and where they left. */
function FlowCard({ question, table, catalogue }: CardProps): JSX.Element {
  const stages = flowOf(table.rows);
  const outcomes = stages[0]?.left ?? [];
  const summary = stages.map(({ name, reached }) => `${name}: ${reached}`).join('; ');
  return (
    <FigureCard id="flow" title={m.statistics_flow()} summary={summary} draw={flow(stages)} drawn={JSON.stringify(stages)} definition={<Definitions catalogue={catalogue} measures={['THREATS']} />}
      heading={[m.statistics_stage(), m.statistics_reached(), ...outcomes.map(({ name }) => name)]}
      lines={stages.map((stage): Line => [stage.name, stage.reached, ...stage.left.map(({ code }) => behind({ question, catalogue }, table.rows.find(({ marks: [at, how] }) => at?.code === stage.code && how?.code === code), 'THREATS'))])}>
      <Provisional table={table} />
      <ul class="plot plot-legend small">
        {ENDINGS.map((code, at) => <li key={code}><svg viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" fill={`var(--plot-${at + 1})`} /></svg> {outcomes.find((one) => one.code === code)?.name ?? m.statistics_further()}</li>)}
      </ul>
    </FigureCard>
  );
}

/** How soon landlords sought contact (route 1.2). */
function ContactCard({ question, table, catalogue }: CardProps): JSX.Element {
  const measures = ['ARREARS_FIRST_SEEN', 'CONTACTED_IN_14_DAYS', 'DAYS_TO_CONTACT'] as const;
  const values = table.rows.flatMap((row): readonly Value[] => [
    { at: rowName(row), series: names(catalogue, ['ARREARS_FIRST_SEEN'])[0] ?? '', value: numberIn(row, 'ARREARS_FIRST_SEEN') },
    { at: rowName(row), series: names(catalogue, ['CONTACTED_IN_14_DAYS'])[0] ?? '', value: numberIn(row, 'CONTACTED_IN_14_DAYS') },
  ]);
  return (
    <FigureCard id="contact" title={m.statistics_contact()} summary={m.statistics_contact_what({ soon: totalOf(table.rows, 'CONTACTED_IN_14_DAYS'), all: totalOf(table.rows, 'ARREARS_FIRST_SEEN') })}
      draw={multiples(values)} drawn={JSON.stringify(values)} definition={<Definitions catalogue={catalogue} measures={measures} />}
      heading={[m.statistics_when(), ...names(catalogue, ['ARREARS_FIRST_SEEN', 'CONTACTED_IN_14_DAYS']), m.statistics_mean_days()]}
      lines={table.rows.map((row): Line => [rowName(row), behind({ question, catalogue }, row, 'ARREARS_FIRST_SEEN'), behind({ question, catalogue }, row, 'CONTACTED_IN_14_DAYS'), meanIn(row, 'DAYS_TO_CONTACT')])}>
      <Provisional table={table} />
    </FigureCard>
  );
}

interface SeriesProps extends FiguresProps {
  readonly id: string;
  readonly title: string;
}

/** Measures over time, a small multiple each. */
function Over({ id, title, measures, ...of }: SeriesProps & { readonly measures: readonly Measure[] }): JSX.Element {
  return (
    <Counted {...of} by={[of.question.step]} measures={measures}>
      {(table) => {
        const called = names(of.catalogue, measures);
        const values = measures.flatMap((measure, at) => table.rows.map((row): Value => ({ at: rowName(row), series: called[at] ?? measure, value: numberIn(row, measure) })));
        return (
          <FigureCard id={id} title={title} summary={measures.map((measure, at) => `${called[at] ?? measure}: ${totalOf(table.rows, measure)}`).join('; ')} draw={multiples(values)} drawn={JSON.stringify(values)}
            definition={<Definitions catalogue={of.catalogue} measures={measures} />}
            heading={[m.statistics_when(), ...called]} lines={table.rows.map((row): Line => [rowName(row), ...measures.map((measure) => behind(of, row, measure))])}>
            <Provisional table={table} />
          </FigureCard>
        );
      }}
    </Counted>
  );
}

/** One measure over time, a small multiple for each value of a dimension; beside it another measure in the table. */
function Split({ id, title, by, measure, beside, ...of }: SeriesProps & { readonly by: readonly [Dimension, Dimension]; readonly measure: Measure; readonly beside?: Measure }): JSX.Element {
  const measures = beside === undefined ? [measure] : [measure, beside];
  return (
    <Counted {...of} by={by} measures={measures}>
      {(table) => {
        const called = names(of.catalogue, measures);
        const values = measures.flatMap((one, at) => table.rows.map((row): Value => ({
          at: row.marks[0] ? said(row.marks[0]) : '', series: [row.marks[1] ? said(row.marks[1]) : '', ...(beside === undefined ? [] : [called[at]])].join(': '), value: numberIn(row, one),
        })));
        return (
          <FigureCard id={id} title={title} summary={measures.map((one, at) => `${called[at] ?? one}: ${totalOf(table.rows, one)}`).join('; ')} draw={multiples(values)} drawn={JSON.stringify(values)}
            definition={<Definitions catalogue={of.catalogue} measures={measures} />}
            heading={[m.statistics_when(), ...called]} lines={table.rows.map((row): Line => [rowName(row), ...measures.map((one) => behind(of, row, one))])}>
            <Provisional table={table} />
          </FigureCard>
        );
      }}
    </Counted>
  );
}

function names(catalogue: Catalogue, measures: readonly Measure[]): readonly string[] {
  return measures.map((measure) => {
    const found = catalogue.measures.find((one) => one.measure === measure);
    return found ? said(found.name) : measure;
  });
}
