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

/** A real table; where it is too wide it scrolls by itself, also with the keyboard. */
export function Table<Row>({ caption, quiet = false, columns, rows, rowKey, empty }: Props<Row>): JSX.Element {
  if (rows.length === 0) return <p class="soft">{empty ?? m.common_none()}</p>;
  const naming = Math.max(0, columns.findIndex(({ names }) => names));
  return (
    <div class="table-scroll" role="region" aria-label={m.common_scroll_table({ caption })} tabIndex={0}>
      <table>
        <caption class={quiet ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead><tr>{columns.map(({ heading, amount }) => <th key={heading} scope="col" class={amount ? 'amount' : undefined}>{heading}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ heading, cell, amount }, at) => at === naming
                ? <th key={heading} scope="row" class={amount ? 'amount' : undefined}>{cell(row)}</th>
                : <td key={heading} class={amount ? 'amount' : undefined}>{cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
