import type { JSX } from 'preact';
import { m } from '../messages';
import { Card, SelectField } from '../ui';
import { dayOf, month } from '../ui/format';
import { said } from './figures';
import { monthsFrom, STEPS, type Question, type Step } from './question';
import type { Catalogue } from './StatisticsScreen';

interface Props {
  readonly question: Question;
  readonly catalogue: Catalogue;
  readonly onChange: (question: Question) => void;
}

/** Months that can be chosen: ten years back. */
const MONTHS = 120;

/** What is counted: the address of the page follows, so that it can be passed on. */
export function Filters({ question, catalogue, onChange }: Props): JSX.Element {
  const { period, step, composition } = question;
  const now = dayOf(new Date()).slice(0, 7);
  const months = [...new Set([period.from, period.to, ...Array.from({ length: MONTHS }, (_, back) => monthsFrom(now, -back))])].sort().reverse()
    .map((value) => ({ value, label: month(value) }));
  const stepWords: Readonly<Record<Step, string>> = { MONTH: m.statistics_by_month(), QUARTER: m.statistics_by_quarter(), YEAR: m.statistics_by_year() };
  const compositions = catalogue.dimensions.find(({ dimension }) => dimension === 'COMPOSITION')?.marks ?? [];
  const within = (from: string, to: string) => onChange({ ...question, period: from <= to ? { from, to } : { from: to, to: from } });
  return (
    <Card title={m.statistics_filter()} id="filter">
      <div class="row no-print">
        <SelectField id="from" label={m.statistics_from()} options={months} value={period.from} onChange={(from) => within(from || period.from, period.to)} />
        <SelectField id="to" label={m.statistics_to()} options={months} value={period.to} onChange={(to) => within(period.from, to || period.to)} />
        <SelectField id="step" label={m.statistics_step()} options={STEPS.map((value) => ({ value, label: stepWords[value] }))} value={step} onChange={(chosen) => onChange({ ...question, step: chosen || step })} />
        <SelectField id="composition" label={m.statistics_composition()} optional options={compositions.map((mark) => ({ value: mark.code, label: said(mark) }))} value={composition} onChange={(chosen) => onChange({ ...question, composition: chosen })} />
      </div>
    </Card>
  );
}
