/** What the page draws: Observable Plot, without the style it would add, which our own CSS has (access §5). */
import * as Plot from '@observablehq/plot';
import type { FlowStage, Value } from './figures';

/** A drawing of some width in px; without words: the figure around it has those, and its table. */
export type Draw = (width: number) => Element;

const NARROW = 480; // px from which names stand above their bars no more

const FONT = 14; // px, as in plot.css
const BOLD = 17; // px that the widest bold letters take, where Plot counts on FONT

const frame = (width: number) => ({ width, className: 'plot', marginLeft: 44, marginBottom: 34, marginTop: 18 });

/** Values over time as bars beside each other, a small multiple for each series. */
export function multiples(values: readonly Value[]): Draw {
  const series = new Set(values.map(({ series: name }) => name)).size;
  return (width) => plain(Plot.plot({
    ...frame(width),
    height: (width < NARROW ? 115 : 60) + series * 110,
    marginTop: width < NARROW ? 40 : 18,
    marginBottom: width < NARROW ? 64 : 34,
    marginRight: 8,
    x: { type: 'band', label: null, tickRotate: width < NARROW ? -45 : 0 },
    y: { grid: true, label: null, nice: true, ticks: 3, domain: [0, Math.max(3, ...values.map(({ value }) => value))] },
    fy: { label: null, axis: null, padding: 0.3, domain: [...new Set(values.map(({ series: name }) => name))] },
    marks: [
      Plot.barY(values, { x: 'at', y: 'value', fy: 'series', fill: 'var(--plot-1)' }),
      Plot.text(values, { x: 'at', y: 'value', fy: 'series', text: ({ value }: Value) => (value === 0 ? '' : String(value)), dy: -6 }),
      Plot.text(values, Plot.selectFirst({ fy: 'series', z: 'series', text: 'series', frameAnchor: 'top-left', lineAnchor: 'bottom', lineWidth: (width - 100) / BOLD, dy: -10, fontSize: FONT, fontWeight: 700 })),
      Plot.ruleY([0]),
    ],
  }));
}

/** How the endings are told apart, beside their words. */
export const ENDINGS = ['PAID', 'AVERTED', 'WITHDRAWN', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'NONE', 'FURTHER'] as const;

/** Bars of how many came to each stage of the route, in parts by where they left. */
export function flow(stages: readonly FlowStage[]): Draw {
  const parts = stages.flatMap((stage) => {
    const here = stage.left.reduce((sum, { number }) => sum + number, 0);
    return [...stage.left.map(({ code, number }) => ({ stage: stage.name, part: code, number })), { stage: stage.name, part: 'FURTHER', number: stage.reached - here }];
  });
  return (width) => plain(Plot.plot({
    ...frame(width),
    height: 50 + stages.length * 64,
    marginLeft: 8,
    marginRight: 40,
    x: { grid: true, label: null, axis: null },
    y: { axis: null, domain: stages.map(({ name }) => name), padding: 0.5 },
    color: { domain: [...ENDINGS], range: ENDINGS.map((_, at) => `var(--plot-${at + 1})`) },
    marks: [
      Plot.barX(parts, { y: 'stage', x: 'number', fill: 'part', order: [...ENDINGS] }),
      Plot.text(stages, { y: 'name', x: 0, text: 'name', textAnchor: 'start', dy: -26, fontWeight: 700 }),
      Plot.text(stages, { y: 'name', x: 'reached', text: ({ reached }: FlowStage) => String(reached), textAnchor: 'start', dx: 6 }),
      Plot.ruleX([0]),
    ],
  }));
}

/** Takes the style out that no page of ours may have inside it, before it comes into the page. */
function plain(drawn: Element): Element {
  for (const style of drawn.querySelectorAll('style')) style.remove();
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
