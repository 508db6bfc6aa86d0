import type { JSX } from 'preact';
import { m } from '../messages';
import { FieldGroup, SelectField, type FieldProps } from '../ui';
import type { Column } from './rentfile';

interface Props extends Omit<FieldProps<Readonly<Record<string, string>>>, 'label'> {
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
}

/** Which heading of the file stands for which column. */
export function ColumnsField({ columns, headings, value, onChange, ...frame }: Props): JSX.Element {
  const options = [...new Set(headings.filter((heading) => heading !== ''))].map((heading) => ({ value: heading, label: heading }));
  const first = Math.max(0, columns.findIndex(({ name, mandatory }) => mandatory && (value[name] ?? '') === '')); // where the error summary leads
  return (
    <FieldGroup {...frame} label={m.rentfile_columns_label()} hint={m.rentfile_columns_hint()}>
      <div class="columns columns-even">
        {columns.map(({ name, mandatory }, at) => (
          <SelectField key={name} id={at === first ? frame.id : `${frame.id}-${at}`} label={name} optional={!mandatory} options={options} value={value[name] ?? ''} error={undefined}
            onChange={(heading) => onChange({ ...value, [name]: heading })} />
        ))}
      </div>
    </FieldGroup>
  );
}
