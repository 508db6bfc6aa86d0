import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';

/** One column: its heading and what stands in a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand right, under each other. */
  readonly amount?: boolean;
  /** This cell names the row for a screen reader; the first column when none does. */
  readonly names?: boolean;
}

interface Props<Row> {
  /** What the table holds; always there for a screen reader, shown unless `quiet`. */
  readonly caption: string;
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Instead of an empty table. */
  readonly empty?: string;
}

/** Columns from which a row no longer fits on a narrow screen. */
const MANY = 4;

/**
 * A real table; where it is too wide it scrolls by itself, also with the keyboard. One of many columns does not scroll on a narrow screen
 * or when enlarged (WCAG 1.4.10): each row becomes a block with its headings in it. The roles keep it a table for a screen reader.
 */
export function Table<Row>({ caption, quiet = false, columns, rows, rowKey, empty }: Props<Row>): JSX.Element {
  if (rows.length === 0) return <p class="soft">{empty ?? m.common_none()}</p>;
  const naming = Math.max(0, columns.findIndex(({ names }) => names));
  return (
    <div class={columns.length < MANY ? 'table-scroll' : 'table-scroll table-stacks'} role="region" aria-label={m.common_scroll_table({ caption })} tabIndex={0}>
      <table role="table">
        <caption class={quiet ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup"><tr role="row">{columns.map(({ heading, amount }) => <th key={heading} role="columnheader" scope="col" class={amount ? 'amount' : undefined}>{heading}</th>)}</tr></thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ heading, cell, amount }, at) => at === naming
                ? <th key={heading} role="rowheader" scope="row" class={amount ? 'amount' : undefined}>{cell(row)}</th>
                : <td key={heading} role="cell" data-heading={heading} class={amount ? 'amount' : undefined}>{cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
