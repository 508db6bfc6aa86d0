import type { JSX } from 'preact';
import { m } from '../messages';
import { Notice, Table } from '../ui';
import { day } from '../ui/format';
import { amountOf, sayRange, saySide, totalOf, type Range, type WeighedLine } from './costs';

interface Props {
  readonly lines: readonly WeighedLine[];
  /** The figures are invented, for trying out. */
  readonly example: boolean;
}

const SIDES = ['EVICTING', 'PREVENTING'] as const;

/** What evicting comes to beside what preventing comes to: as bars from least to most, and the same in a table with the sources (route 0.3). */
export function Costs({ lines, example }: Props): JSX.Element | null {
  if (lines.length === 0) return null;
  const totals = SIDES.map((side) => ({ side, ...totalOf(lines, side) }));
  const most = Math.max(1, ...totals.map(({ toCents }) => toCents));
  return (
    <div class="stack-tight">
      {example && <Notice tone="warning"><p>{m.decision_costs_example()}</p></Notice>}
      <ul class="ranges">
        {totals.map((total) => (
          <li key={total.side}>
            <span><strong>{saySide(total.side)}</strong> {sayRange(total)}</span>
            <Bar range={total} most={most} quiet={total.side === 'PREVENTING'} />
          </li>
        ))}
      </ul>
      <Table caption={m.decision_costs_table()} quiet rows={[...lines, null]} rowKey={(line) => line?.key ?? 'total'} columns={[
        { heading: m.decision_costs_line(), names: true, cell: (line) => (line ? <>{line.name}<div class="soft small">{m.decision_costs_times({ times: line.times, unit: line.unit })} · {m.decision_costs_source({ source: line.source, day: day(line.sourceOn) })}</div></> : <strong>{m.decision_costs_total()}</strong>) },
        ...SIDES.map((side) => ({ heading: saySide(side), amount: true, cell: (line: WeighedLine | null) => (line ? (line.side === side ? sayRange(amountOf(line)) : '') : <strong>{sayRange(totalOf(lines, side))}</strong>) })),
      ]} />
    </div>
  );
}

/** From the least to the most, on a scale both sides share; the words beside it say the same. */
function Bar({ range: { fromCents, toCents }, most, quiet }: { readonly range: Range; readonly most: number; readonly quiet: boolean }): JSX.Element {
  const at = (cents: number) => (100 * cents) / most;
  return (
    <svg class="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="range-ground" x="0" y="4" width="100" height="2" />
      <rect class={quiet ? 'range-bar range-bar-quiet' : 'range-bar'} x={at(fromCents)} y="0" width={Math.max(0.8, at(toCents - fromCents))} height="10" />
    </svg>
  );
}
