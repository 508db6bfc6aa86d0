import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage, m } from '../messages';
import { resultOf, type Fault, type ReceiptRefusal, type Sent } from '../sync';
import { done, refused } from '../vault';
import { useForm, type FieldBinding, type FieldErrors, type FormOptions, type FormState } from './form';
import { sayRule } from './rule';
import { sayRefusal } from './SaveState';

/**
 * What does not fit, by path in the command: `cause`, `priorEfforts.0.result`. The
 * server names fields by the same paths, so its refusals land on the same fields.
 */
export type Faults = Readonly<Record<string, string>>;

/** A form that is sent to the server and hears what it says. */
export interface SendFormOptions<V extends object> extends Pick<FormOptions<V>, 'initial' | 'onDone' | 'draft' | 'visit'> {
  /** Pure, and outside the component: what does not fit yet, in sentences. */
  readonly faults: (values: V) => Faults;
  /** CANCELLED: somebody read it back and went back to the form. */
  readonly onSend: (values: V) => Promise<Sent | { readonly kind: 'CANCELLED' }>;
}

/** One row of a field that holds a list. */
type Row<L> = L extends readonly (infer R)[] ? R : never;

/** A form whose fields may be lists of rows. */
export interface SendFormState<V extends object> extends FormState<V> {
  /** Binds one part of one row: `form.cell('steps', 0, 'dueOn')`. */
  cell<K extends keyof V & string, P extends keyof Row<V[K]> & string>(list: K, at: number, part: P): FieldBinding<Row<V[K]>[P]>;
}

/** `useForm` with faults by path: the form's own, and the one the server found. */
export function useSendForm<V extends object>({ faults, onSend, ...options }: SendFormOptions<V>): SendFormState<V> {
  const [found, setFound] = useState<{ readonly fault: Fault & { readonly field: string }; readonly value: unknown } | null>(null);
  const toShow = useRef(false);
  const check = useCallback((values: V): Faults => {
    const own = faults(values);
    const stands = found !== null && same(valueAt(values, found.fault.field), found.value);
    return stands ? { ...own, [found.fault.field]: own[found.fault.field] ?? found.fault.message } : own;
  }, [faults, found]);
  const validate = useCallback((values: V) => byField<V>(check(values)), [check]);
  const onSubmit = async (values: V) => {
    const sent = await onSend(values);
    if (sent.kind === 'CANCELLED') return refused(m.online_cancelled());
    const result = resultOf(sent, sayFault);
    if (result.ok) return done(undefined);
    const { field, message } = result.refusal;
    if (field === null || !(head(field) in options.initial)) return refused(message);
    toShow.current = true;
    setFound({ fault: { field, message }, value: valueAt(values, field) });
    return refused(message);
  };
  const form = useForm<V>({ ...options, validate, onSubmit });
  const faultsNow = form.attempt > 0 ? check(form.values) : {};

  useEffect(() => {
    if (!toShow.current || form.busy || Object.keys(check(form.values)).length === 0) return;
    toShow.current = false;
    void form.submit(); // sends nothing: it moves the focus to what the server found
  }, [found, form.busy]);

  const idOf = (path: string) => `${form.field(head(path) as keyof V & string).id}${path.slice(head(path).length)}`;
  return {
    ...form,
    faults: (Object.keys(options.initial)).flatMap((field) => Object.entries(faultsNow)
      .filter(([path]) => head(path) === field).map(([path, message]) => ({ id: idOf(path), message }))),
    field: (name) => ({ ...form.field(name), error: faultsNow[name] }),
    cell: (list, at, part) => {
      const rows = form.values[list] as readonly Row<V[typeof list]>[];
      const path = `${list}.${at}.${part}`;
      return {
        id: idOf(path), value: rows[at]![part], error: faultsNow[path],
        onChange: (value) => form.set(list, rows.map((row, index) => (index === at ? { ...(row as object), [part]: value } : row)) as unknown as V[typeof list]),
      };
    },
  };
}

/** What the server or this device said, in one sentence, and the field it is about. */
export function sayFault(sent: Exclude<Sent, { readonly kind: 'SAVED_HERE' | 'DONE' }>): Fault {
  const whole = (message: string): Fault => ({ message, field: null });
  switch (sent.kind) {
    case 'NO_CONNECTION': return whole(m.online_no_connection());
    case 'SIGN_IN': return whole(m.online_sign_in());
    case 'OTHER_PERSON': return whole(m.online_other_person());
    case 'NOT_TAKEN': return whole(m.online_not_taken());
    case 'EARLIER': return whole(m.online_earlier());
    case 'NOT_KEPT': return whole(sayRefusal(sent.refusal));
    case 'REFUSED': return ofRule(sent.refusal);
    case 'RECEIPT': {
      const { status, refusal } = sent.receipt;
      if (!refusal) return whole(status === 'REVIEW' ? m.online_review() : m.online_refused());
      return status === 'REVIEW' ? whole(`${ofRule({ ...refusal, field: null }).message} ${m.online_review()}`) : ofRule(refusal);
    }
  }
}

/** A rule's sentence; with its paragraph where it is about the whole form. */
function ofRule(refusal: ReceiptRefusal): Fault {
  const message = inLanguage(refusal);
  const rule = refusal.field ? '' : sayRule(refusal.rule);
  return { message: rule === '' ? message : m.online_rule({ message, rule }), field: refusal.field };
}

function head(path: string): string {
  return path.split('.')[0] ?? path;
}

function byField<V extends object>(faults: Faults): FieldErrors<V> {
  return Object.fromEntries(Object.entries(faults).map(([path, message]) => [head(path), message])) as FieldErrors<V>;
}

function valueAt(values: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined), values);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
