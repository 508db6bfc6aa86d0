import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button } from './Button';
import { FieldGroup } from './Field';

interface Props<R> {
  /** The field's binding; its error is about the list as a whole. */
  readonly id: string;
  readonly error?: string | undefined;
  readonly value: readonly R[];
  readonly onChange: (rows: readonly R[]) => void;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What one row is called, such as "poging"; rows are counted from 1. */
  readonly rowName: string;
  readonly blank: R;
  readonly children: (at: number) => ComponentChildren;
}

/** A list that is typed row by row; the last row cannot be removed. */
export function Rows<R>({ value, onChange, rowName, blank, children, ...frame }: Props<R>): JSX.Element {
  const name = (at: number) => `${rowName} ${at + 1}`;
  return (
    <FieldGroup {...frame}>
      <div class="stack" id={frame.id} tabIndex={-1}>
        {value.map((_, at) => (
          <fieldset key={at} class="card stack">
            <legend class="visually-hidden">{name(at)}</legend>
            {children(at)}
            {value.length > 1 && <div class="row-end"><Button look="plain" onClick={() => onChange(value.filter((_row, index) => index !== at))}>{m.online_row_remove({ what: name(at).toLowerCase() })}</Button></div>}
          </fieldset>
        ))}
        <div><Button onClick={() => onChange([...value, blank])}>{m.online_row_add({ what: rowName })}</Button></div>
      </div>
    </FieldGroup>
  );
}
