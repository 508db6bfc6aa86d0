import type { JSX } from 'preact';
import { controlProps, Field, type FieldProps } from './Field';
import { m } from '../messages';

/** How much room an answer takes; a hint about its length. */
export type Width = 'short' | 'medium' | 'wide';

interface TextProps extends FieldProps<string> {
  readonly kind?: 'text' | 'tel' | 'email' | 'password' | 'search';
  readonly width?: Width;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
}

/** One line of text. */
export function TextField({ kind = 'text', width = 'medium', autoComplete = 'off', inputMode, value, onChange, ...frame }: TextProps): JSX.Element {
  const plain = kind === 'password' || kind === 'email';
  return (
    <Field {...frame}>
      <input {...controlProps(frame)} class={`control control-${width}`} type={kind as 'text'} value={value} autocomplete={autoComplete as 'off'} inputMode={inputMode}
        autocapitalize={plain ? 'none' : undefined} spellcheck={plain ? false : undefined} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

interface AreaProps extends FieldProps<string> {
  readonly rows?: number;
}

/** More lines; grows with what is typed. */
export function TextArea({ rows = 3, value, onChange, ...frame }: AreaProps): JSX.Element {
  return (
    <Field {...frame}>
      <textarea {...controlProps(frame)} class="control" rows={rows} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

/** One possible answer. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A short explanation below the answer; not in a SelectField. */
  readonly hint?: string;
}

interface SelectProps<T extends string> extends FieldProps<T | ''> {
  readonly options: readonly Option<T>[];
  readonly width?: Width;
}

/** A list too long for cards; up to seven answers, prefer RadioGroup. */
export function SelectField<T extends string>({ options, width = 'medium', value, onChange, ...frame }: SelectProps<T>): JSX.Element {
  return (
    <Field {...frame}>
      <select {...controlProps(frame)} class={`control control-${width}`} value={value} onChange={(event) => onChange(event.currentTarget.value as T | '')}>
        <option value="">{m.common_choose()}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}
