import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { controlProps, Field, type FieldProps } from './Field';
import { euroInput, parseEuro } from './format';

interface DayProps extends FieldProps<string> {
  /** First and last day that may be chosen, `YYYY-MM-DD`; the form's own check says why. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A calendar day in the tablet's own picker. Value: `YYYY-MM-DD`, or '' while there is no whole date. */
export function DayField({ min, max, value, onChange, ...frame }: DayProps): JSX.Element {
  const [half, setHalf] = useState(false);
  const worded = { ...frame, error: half ? m.common_error_day() : frame.error };
  return (
    <Field {...worded}>
      <input {...controlProps(worded)} class="control control-short" type="date" value={value} min={min} max={max}
        onInput={(event) => {
          if (!event.currentTarget.validity.badInput) setHalf(false);
          onChange(event.currentTarget.value);
        }}
        onBlur={(event) => setHalf(event.currentTarget.validity.badInput)} />
    </Field>
  );
}

/** An amount in cents; null while empty, NaN for what is no amount (`errorOfAmount` says so). */
export function EuroField({ value, onChange, ...frame }: FieldProps<number | null>): JSX.Element {
  const [text, setText] = useState(asText(value));
  useEffect(() => {
    if (!Object.is(parseEuro(text) ?? null, value)) setText(asText(value)); // changed from outside, such as a restored draft
  }, [value]);
  return (
    <Field hint={m.common_euro_hint()} {...frame}>
      <span class="euro">
        <span aria-hidden="true">€</span>
        <input {...controlProps({ hint: m.common_euro_hint(), ...frame })} class="control control-short" type="text" inputMode="decimal" autocomplete="off" value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange(parseEuro(event.currentTarget.value) ?? null);
          }}
          onBlur={() => {
            if (value !== null && !Number.isNaN(value)) setText(euroInput(value));
          }} />
      </span>
    </Field>
  );
}

/** What is wrong with an amount, in words; undefined when it is one, or when it may be left out. */
export function errorOfAmount(cents: number | null, optional = false): string | undefined {
  if (cents === null) return optional ? undefined : m.common_error_required();
  return Number.isNaN(cents) ? m.common_error_amount() : undefined;
}

function asText(cents: number | null): string {
  return cents === null || Number.isNaN(cents) ? '' : euroInput(cents);
}
