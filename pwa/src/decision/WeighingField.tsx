import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { m } from '../messages';
import { Disclosure, TextField } from '../ui';
import type { SendFormState } from '../ui/sendForm';
import { Costs } from './Costs';
import { sayRange, saySide, weighed, type CostTable } from './costs';
import type { DecisionValues } from './decision';

interface Props {
  readonly form: SendFormState<DecisionValues>;
  readonly table: CostTable;
}

/** Which of the region's figures count, and how often; what they come to is shown at once (route 0.3). */
export function WeighingField({ form, table }: Props): JSX.Element {
  const { id, value, onChange } = form.field('costs');
  const lines = weighed(table, value);
  const opened = useRef(false); // never closes under somebody's hands
  opened.current ||= value.length > 0;
  const put = (key: string, times: string) => onChange([...value.filter((row) => row.key !== key), ...(times === '' ? [] : [{ key, times }])]);
  return (
    <div class="stack-tight">
      <Costs lines={lines} example={table.example} />
      <Disclosure title={lines.length === 0 ? m.decision_costs_choose() : m.decision_costs_change()} open={opened.current}>
        <p class="soft">{table.example ? m.decision_costs_example() : m.decision_costs_version({ version: table.version })}</p>
        {(['EVICTING', 'PREVENTING'] as const).map((side) => (
          <fieldset key={side} class="field">
            <legend class="field-label">{saySide(side)}</legend>
            <div class="amounts">
              {table.lines.map((line, at) => line.side === side && (
                <TextField key={line.key} id={`${id}.${at}.times`} width="short" inputMode="numeric" optional label={line.name}
                  hint={m.decision_costs_hint({ amount: sayRange(line), unit: line.unit, source: line.source })}
                  error={form.faults.find((fault) => fault.id === `${id}.${at}.times`)?.message}
                  value={value.find(({ key }) => key === line.key)?.times ?? ''} onChange={(times) => put(line.key, times)} />
              ))}
            </div>
          </fieldset>
        ))}
      </Disclosure>
    </div>
  );
}
