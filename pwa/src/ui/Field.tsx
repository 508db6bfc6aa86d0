import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';

/** What every field takes. `form.field(name)` gives id, value, error and onChange; the screen adds the words. */
export interface FieldProps<T> {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** The error in words, without the prefix. */
  readonly error?: string | undefined;
  /** Says "(niet verplicht)" behind the label. */
  readonly optional?: boolean;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** What the parts around a control need. */
export type FieldFrame = Pick<FieldProps<unknown>, 'id' | 'label' | 'hint' | 'error' | 'optional'>;

/** The ids of hint and error, in the order in which they are read; undefined when there is neither. */
export function describedBy({ id, hint, error }: Pick<FieldFrame, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps(frame: FieldFrame) {
  return { id: frame.id, name: frame.id, 'aria-describedby': describedBy(frame), 'aria-invalid': frame.error ? ('true' as const) : undefined };
}

/** Label above, hint between, error in words above the control. */
export function Field({ children, ...frame }: FieldFrame & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class={frameClass(frame)}>
      <label class="field-label" for={frame.id}><FieldLabel {...frame} /></label>
      <FieldWords {...frame} />
      {children}
    </div>
  );
}

/** The same around more controls that are one question. The first control has the field's id. */
export function FieldGroup({ children, ...frame }: FieldFrame & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class={frameClass(frame)} aria-describedby={describedBy(frame)}>
      <legend class="field-label"><FieldLabel {...frame} /></legend>
      <FieldWords {...frame} />
      {children}
    </fieldset>
  );
}

/** The label's words. */
export function FieldLabel({ label, optional = false }: Pick<FieldFrame, 'label' | 'optional'>): JSX.Element {
  return <>{label}{optional && <span class="field-optional"> {m.common_optional()}</span>}</>;
}

/** Hint and error, in that order. */
export function FieldWords({ id, hint, error }: Pick<FieldFrame, 'id' | 'hint' | 'error'>): JSX.Element {
  return (
    <>
      {hint && <div class="field-hint" id={`${id}-hint`}>{hint}</div>}
      {error && <p class="field-error" id={`${id}-error`}>{m.common_error_prefix()} {error}</p>}
    </>
  );
}

function frameClass({ error }: Pick<FieldFrame, 'error'>): string {
  return error ? 'field field-wrong' : 'field';
}
