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
  /** What the screen lays down and does not ask: it stands above what a draft kept. What does not fit about it is said of the whole form. */
  readonly fixed?: Partial<V>;
  /** CANCELLED: somebody read it back and went back to the form. */
  readonly onSend: (values: V) => Promise<Sent | { readonly kind: 'CANCELLED' }>;
}

/** What the server found wrong with what was typed in a field. */
interface Found {
  readonly field: string;
  readonly message: string;
  readonly value: unknown;
}

/** One row of a field that holds a list. */
type Row<L> = L extends readonly (infer R)[] ? R : never;

/** A form whose fields may be lists of rows. */
export interface SendFormState<V extends object> extends FormState<V> {
  /** Everything that does not fit yet, also before somebody tried to send: the form's own, and what the server found and stands. */
  readonly missing: Faults;
  /** The id of the control of a path. */
  readonly idOf: (path: string) => string;
  /** Binds one part of one row: `form.cell('steps', 0, 'dueOn')`. */
  cell<K extends keyof V & string, P extends keyof Row<V[K]> & string>(list: K, at: number, part: P): FieldBinding<Row<V[K]>[P]>;
}

/** `useForm` with faults by path: the form's own, and the one the server found. */
export function useSendForm<V extends object>({ faults, onSend, fixed, ...options }: SendFormOptions<V>): SendFormState<V> {
  const [found, setFound] = useState<readonly Found[]>([]);
  const toShow = useRef(false);
  const asks = useCallback((path: string) => head(path) in options.initial && !(head(path) in (fixed ?? {})), [fixed]);
  const check = useCallback((values: V): Faults => {
    const own = Object.fromEntries(Object.entries(faults({ ...values, ...fixed })).filter(([path]) => asks(path)));
    const stand = found.filter(({ field, value }) => own[field] === undefined && same(valueAt(values, field), value));
    return { ...own, ...Object.fromEntries(stand.map(({ field, message }) => [field, message])) };
  }, [faults, fixed, asks, found]);
  const validate = useCallback((values: V) => byField<V>(check(values)), [check]);
  const onSubmit = async (values: V) => {
    const sent = await onSend({ ...values, ...fixed });
    if (sent.kind === 'CANCELLED') return refused(m.online_cancelled());
    const result = resultOf(sent, sayFault);
    if (result.ok) return done(undefined);
    const { field, message, all = [] } = result.refusal;
    const here = (all.length > 0 ? all : [{ field, message }]).flatMap((one) => (one.field !== null && asks(one.field) ? [{ field: one.field, message: one.message, value: valueAt(values, one.field) }] : []));
    if (here.length === 0) return refused(message);
    toShow.current = true;
    setFound(here);
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
    ...form, idOf,
    missing: check(form.values),
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
  const all = (refusal.missing ?? []).map((one) => ({ field: one.field, message: inLanguage(one) }));
  return { message: rule === '' ? message : m.online_rule({ message, rule }), field: refusal.field, all };
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
