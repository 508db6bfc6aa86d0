import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Disclosure, fileName, Table } from '../ui';
import { csvOf } from './figures';
import type { Draw } from './plots';

/** A number with the address of the files behind it. */
export interface Behind {
  readonly number: number;
  readonly href: string;
}

/** One line of a figure's table. */
export type Line = readonly [string, ...(string | number | null | Behind)[]];

interface Props {
  readonly id: string;
  readonly title: string;
  /** What a screen reader hears instead of the drawing, before the table. */
  readonly summary: string;
  readonly draw: Draw | null;
  /** What is drawn changed when this did. */
  readonly drawn: string;
  readonly heading: readonly [string, ...string[]];
  readonly lines: readonly Line[];
  /** What is counted, in words. */
  readonly definition: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A drawing with its table, or a table that says it all, with its definition; all to take away. */
export function FigureCard({ id, title, summary, draw, drawn, heading, lines, definition, children }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useEffect(() => {
    if (draw) box.current?.replaceChildren(draw(width));
  }, [drawn, width]);
  const table = (
    <Table quiet caption={title} rows={lines} rowKey={(line) => line[0]} empty={m.statistics_nothing()} columns={heading.map((name, at) => ({
      heading: name, amount: at > 0, cell: (line: Line) => <Cell of={line[at] ?? null} />,
    }))} />
  );
  return (
    <Card title={title} id={id}>
      <figure class="plot-figure stack-tight">
        {children}
        {draw && <div ref={box} role="img" aria-label={summary} />}
        <figcaption class="small soft">{summary}</figcaption>
      </figure>
      {draw ? <Disclosure title={m.statistics_as_table()}>{table}</Disclosure> : table}
      <Disclosure title={m.statistics_what()}>{definition}</Disclosure>
      <div class="row no-print">
        <Button look="plain" onClick={() => take(`${id}.csv`, csvOf(heading, lines.map((line) => line.map(bare))), 'text/csv;charset=utf-8')}>{m.statistics_csv()}<span class="visually-hidden"> {title}</span></Button>
        {draw && <Button look="plain" onClick={() => takeDrawing(`${id}.svg`, box.current)}>{m.statistics_svg()}<span class="visually-hidden"> {title}</span></Button>}
      </div>
    </Card>
  );
}

/** A number leads to the files behind it; nothing is behind 0. */
function Cell({ of }: { readonly of: Line[number] }): JSX.Element {
  if (of === null) return <>{m.statistics_no_mean()}</>;
  if (typeof of !== 'object' || of.number === 0) return <>{bare(of)}</>;
  return <a href={of.href}>{of.number}<span class="visually-hidden"> {m.statistics_files_of()}</span></a>;
}

function bare(of: Line[number]): string | number | null {
  return of !== null && typeof of === 'object' ? of.number : of;
}

const NARROWEST = 240; // px

/** The width of an element as it changes, in px. */
function useWidth(box: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width))));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** A copy of the drawing that stands by itself: with the colours and letters that the page gives it. */
function takeDrawing(name: string, box: HTMLDivElement | null): void {
  const shown = box?.querySelector('svg');
  if (!shown) return;
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const from = [shown, ...shown.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = from[at];
    if (!original) return;
    const { fill, stroke, color, fontFamily, fontSize } = getComputedStyle(original);
    for (const [attribute, value] of Object.entries({ fill, stroke, color, 'font-family': fontFamily, 'font-size': fontSize })) element.setAttribute(attribute, value);
  });
  copy.removeAttribute('aria-hidden');
  take(name, new XMLSerializer().serializeToString(copy), 'image/svg+xml');
}

function take(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
