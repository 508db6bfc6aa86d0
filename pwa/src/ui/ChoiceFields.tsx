import type { JSX } from 'preact';
import { m } from '../messages';
import { FieldGroup, type FieldProps } from './Field';
import type { Option } from './TextField';

interface RadioProps<T extends string> extends FieldProps<T | ''> {
  readonly options: readonly Option<T>[];
  /** Under each other, for answers of more than a few words. */
  readonly list?: boolean;
}

/** One answer of a few, as cards to tap. */
export function RadioGroup<T extends string>({ options, list = false, value, onChange, ...frame }: RadioProps<T>): JSX.Element {
  return (
    <FieldGroup {...frame}>
      <div class={list ? 'options options-list' : 'options'}>
        {options.map((option, at) => (
          <label key={option.value} class="option">
            <input type="radio" id={optionId(frame.id, at)} name={frame.id} value={option.value} checked={value === option.value}
              aria-invalid={frame.error ? 'true' : undefined} onChange={() => onChange(option.value)} />
            <OptionWords {...option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxProps<T extends string> extends FieldProps<readonly T[]> {
  readonly options: readonly Option<T>[];
  readonly list?: boolean;
}

/** Any number of answers, in the order of the options. */
export function CheckboxGroup<T extends string>({ options, list = false, value, onChange, ...frame }: CheckboxProps<T>): JSX.Element {
  const toggle = (chosen: T) => onChange(options.map((option) => option.value).filter((one) => (one === chosen) !== value.includes(one)));
  return (
    <FieldGroup {...frame}>
      <div class={list ? 'options options-list' : 'options'}>
        {options.map((option, at) => (
          <label key={option.value} class="option">
            <input type="checkbox" id={optionId(frame.id, at)} name={frame.id} value={option.value} checked={value.includes(option.value)}
              aria-invalid={frame.error ? 'true' : undefined} onChange={() => toggle(option.value)} />
            <OptionWords {...option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The answers to a question at the kitchen table. */
export type YesNo = 'YES' | 'NO' | 'NOT_DISCUSSED';

interface YesNoProps extends FieldProps<YesNo | ''> {
  /** Leaves "niet besproken" out, where people must know the answer. */
  readonly strict?: boolean;
}

/** Ja, nee, and unless `strict`: niet besproken. */
export function YesNoField({ strict = false, ...field }: YesNoProps): JSX.Element {
  const options: readonly Option<YesNo>[] = [
    { value: 'YES', label: m.common_yes() },
    { value: 'NO', label: m.common_no() },
    ...(strict ? [] : [{ value: 'NOT_DISCUSSED' as const, label: m.common_not_discussed() }]),
  ];
  return <RadioGroup {...field} options={options} />;
}

function OptionWords({ label, hint }: Option<string>): JSX.Element {
  return <span>{label}{hint !== undefined && <span class="option-hint">{hint}</span>}</span>;
}

/** The first control has the field's own id: that is where an error links to. */
function optionId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at}`;
}
