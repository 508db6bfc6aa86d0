import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button } from './Button';
import { describedBy, FieldWords } from './Field';

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
export function Rows<R>({ id, error, value, onChange, label, hint, rowName, blank, children }: Props<R>): JSX.Element {
  const name = (at: number) => `${rowName} ${at + 1}`;
  return (
    <div class="stack" id={id} role="group" tabIndex={-1} aria-label={label} aria-describedby={describedBy({ id, hint, error })}>
      <div class={error ? 'field field-wrong' : 'field'}>
        <span class="field-label" aria-hidden="true">{label}</span>
        <FieldWords id={id} hint={hint} error={error} />
      </div>
      {value.map((_, at) => (
        <div key={at} class="card stack" role="group" aria-label={name(at)}>
          {children(at)}
          {value.length > 1 && <div><Button look="plain" onClick={() => onChange(value.filter((_row, index) => index !== at))}>{m.online_row_remove({ what: name(at).toLowerCase() })}</Button></div>}
        </div>
      ))}
      <div><Button onClick={() => onChange([...value, blank])}>{m.online_row_add({ what: rowName })}</Button></div>
    </div>
  );
}
