import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button } from './Button';
import { euro, month, shortMonth, wholeEuro } from './format';
import { Table } from './Table';

/** The arrears at the end of one month, and what happened in it. */
export interface ArrearsMonth {
  readonly month: string; // YYYY-MM
  readonly cents: number;
  readonly note?: string; // "melding", "bevroren"
}

interface Props {
  readonly title: string;
  /** Oldest first. */
  readonly months: readonly ArrearsMonth[];
}

const HEIGHT = 210; // px, with the words below
const LEFT = 64; // px for the amounts beside the bars
const FLOOR = 170; // px from the top: € 0
const TOP = 40; // px: room for what happened
const NARROWEST = 46; // px a month needs for its name

/** Arrears per month as bars, and the same in a table that every browser and reader can show. */
export function ArrearsChart({ title, months }: Props): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  const [box, width] = useWidth();
  const tableId = useId();
  const last = months.at(-1);
  if (!last) return <p class="soft">{m.common_none()}</p>;
  const fitting = months.slice(-Math.max(1, Math.floor((width - LEFT) / NARROWEST)));
  return (
    <div class="stack-tight">
      <div ref={box}><Bars title={m.common_chart_summary({ title, amount: euro(last.cents), month: month(last.month) })} months={fitting} width={width} /></div>
      <div><Button look="plain" expanded={asTable} controls={tableId} onClick={() => setAsTable(!asTable)}>{asTable ? m.common_hide_table() : m.common_show_as_table()}</Button></div>
      <div id={tableId} hidden={!asTable}>
        {asTable && <Table caption={title} rows={months} rowKey={(row) => row.month} columns={[
          { heading: m.common_month(), cell: (row) => month(row.month) },
          { heading: m.common_amount(), cell: (row) => euro(row.cents), amount: true },
          { heading: m.common_note(), cell: (row) => row.note ?? '' },
        ]} />}
      </div>
    </div>
  );
}

function Bars({ title, months, width }: Props & { readonly width: number }): JSX.Element {
  const ceiling = niceCeiling(Math.max(...months.map(({ cents }) => cents)));
  const step = (width - LEFT) / months.length;
  const y = (cents: number) => FLOOR - (Math.max(0, cents) / ceiling) * (FLOOR - TOP);
  return (
    <svg class="chart" role="img" aria-label={title} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT}>
      {[0, ceiling / 2, ceiling].map((cents) => (
        <g key={cents}>
          <path class="chart-line" d={`M${LEFT} ${y(cents)}H${width}`} />
          <text x={LEFT - 8} y={y(cents) + 5} text-anchor="end">{wholeEuro(cents)}</text>
        </g>
      ))}
      {months.map((one, at) => {
        const middle = LEFT + step * (at + 0.5);
        const bar = Math.min(56, step * 0.6);
        const above = at % 2 === 1 && (months[at - 1]?.note ?? months[at + 1]?.note) !== undefined ? 24 : 8; // neighbours do not write through each other
        return (
          <g key={one.month}>
            <rect class="chart-bar" x={middle - bar / 2} y={y(one.cents)} width={bar} height={FLOOR - y(one.cents)} />
            <text x={middle} y={FLOOR + 24} text-anchor="middle">{shortMonth(one.month)}</text>
            {one.note !== undefined && <text class="chart-note" x={Math.min(middle, width - 40)} y={y(one.cents) - above} text-anchor="middle">{one.note}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** A round amount that no bar passes, in cents. */
export function niceCeiling(cents: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(100, cents)));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((times) => times * power).find((ceiling) => ceiling >= cents) ?? 10 * power;
}

/** The width of an element as it changes, so that letters in a drawing keep their size. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    if (!box.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
