import { useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Result, VaultRefusal } from '../vault';
import { FormHostContext, useDraft, type Draft, type DraftName } from './drafts';
import type { FieldFault } from './ErrorSummary';
import { sayRefusal } from './SaveState';

/** What is wrong, per field, in whole sentences: they stand in the summary too. Empty: nothing. */
export type FieldErrors<V> = { readonly [K in keyof V]?: string | undefined };

/** What a form is made of. */
export interface FormOptions<V extends object> {
  /** Every field with its value at the start. The order is the order of the error summary. */
  readonly initial: V;
  readonly validate?: (values: V) => FieldErrors<V>;
  /**
   * Called with values that validate. Give `draft.kind` to `tablet.save` as well:
   * it drops the draft in the same transaction. A text is shown as the reason.
   */
  readonly onSubmit: (values: V) => Promise<Result<unknown, VaultRefusal | string>>;
  /** After a success; usually goes to another screen. */
  readonly onDone?: () => void;
  /** Absent: nothing is kept, for forms that only work online or hold a secret. */
  readonly draft?: DraftName;
  /** A visit form: the tablet does not lock itself while it is open. */
  readonly visit?: boolean;
}

/** What a field component takes from the form. */
export interface FieldBinding<T> {
  readonly id: string;
  readonly value: T;
  readonly error: string | undefined;
  readonly onChange: (value: T) => void;
}

/** A form as its screen uses it. */
export interface FormState<V extends object> {
  readonly values: V;
  /** Shown errors: none before the first attempt, after it kept up to date with every change. */
  readonly errors: FieldErrors<V>;
  readonly faults: readonly FieldFault[];
  /** How often somebody tried to send with something wrong. */
  readonly attempt: number;
  /** Why sending failed, in words; null when it did not. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly draft: Draft;
  /** Spread onto a field: `<TextField label="…" {...form.field('name')} />`. */
  field<K extends keyof V & string>(name: K): FieldBinding<V[K]>;
  set<K extends keyof V>(name: K, value: V[K]): void;
  change(some: Partial<V>): void;
  /** Validates and submits. Never blocked: with errors the focus goes to the summary. */
  submit(): Promise<void>;
  /** Throws the draft away and starts again. */
  restart(): Promise<void>;
}

/** Typed values, errors per field, a draft at every pause. Draw it with `<Form form={form}>`. */
export function useForm<V extends object>(options: FormOptions<V>): FormState<V> {
  const { initial, validate = noErrors, onSubmit, onDone, draft: name = null, visit = false } = options;
  const prefix = useId();
  const [values, setValues] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(visit);
  const newest = useRef(values); // two changes before one drawing must both count
  const sending = useRef(false);
  const put = (next: V) => {
    newest.current = next;
    setValues(next);
  };
  const draft = useDraft(name, () => newest.current, (stored) => put(mergeDraft(initial, stored)), visit);
  useHeldVersion(dirty);

  const found = useMemo(() => validate(values), [validate, values]);
  const errors: FieldErrors<V> = attempt > 0 ? found : {};
  const id = (field: PropertyKey) => `${prefix}-${String(field)}`;
  const change = (some: Partial<V>) => {
    put({ ...newest.current, ...some });
    setDirty(true);
    draft.touch();
  };
  const submit = async () => {
    if (sending.current) return;
    setFailure(null);
    if (faultsOf(initial, validate(newest.current), id).length > 0) return setAttempt((before) => before + 1);
    sending.current = true;
    setBusy(true);
    try {
      await draft.flush();
      const result = await onSubmit(newest.current);
      if (!result.ok) return setFailure(typeof result.refusal === 'string' ? result.refusal : sayRefusal(result.refusal));
      draft.end();
      setDirty(false);
      setAttempt(0);
      onDone?.();
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return {
    values, errors, faults: faultsOf(initial, errors, id), attempt, failure, busy, draft, change, submit,
    field: (field) => ({ id: id(field), value: values[field], error: errors[field], onChange: (value) => change({ [field]: value } as unknown as Partial<V>) }),
    set: (field, value) => change({ [field]: value } as unknown as Partial<V>),
    restart: async () => {
      await draft.drop();
      put(initial);
      setAttempt(0);
      setDirty(visit);
    },
  };
}

/**
 * A stored draft over the values at the start. A draft may come from an older app:
 * only fields that still exist count, and only with a value of the same kind.
 */
export function mergeDraft<V extends object>(initial: V, stored: unknown): V {
  if (typeof stored !== 'object' || stored === null) return initial;
  const known = Object.entries(initial).flatMap(([field, start]: [string, unknown]) => {
    const value = (stored as Readonly<Record<string, unknown>>)[field];
    return value !== undefined && alike(start, value) ? [[field, value]] : [];
  });
  return { ...initial, ...Object.fromEntries(known) as Partial<V> };
}

function alike(start: unknown, value: unknown): boolean {
  if (start === null || value === null) return true; // null stands for "not filled in", of any kind
  return typeof start === typeof value && Array.isArray(start) === Array.isArray(value);
}

function faultsOf<V extends object>(initial: V, errors: FieldErrors<V>, id: (field: PropertyKey) => string): readonly FieldFault[] {
  return (Object.keys(initial) as (keyof V)[]).flatMap((field) => {
    const message = errors[field];
    return message ? [{ id: id(field), message }] : [];
  });
}

function noErrors(): Record<string, never> {
  return {};
}

/** While something was typed and not sent, no new app version takes over. */
function useHeldVersion(dirty: boolean): void {
  const host = useContext(FormHostContext);
  useEffect(() => (dirty ? host?.holdVersion() : undefined), [host, dirty]);
}
