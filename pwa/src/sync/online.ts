import { effect } from '@preact/signals';
import { done, refused, type Result, type VaultRefusal } from '../vault';
import { fields, string } from './check';
import { verbOf, type HeldFile, type Operation, type Receipt, type ReceiptRefusal } from './operation';
import { readReceipts } from './receipt';
import type { Tablet } from './tablet';
import type { Failure, Transport } from './transport';

/** What became of something that was sent from a form. */
export type Sent =
  /** The server judged it: applied, conflict, review or refused. */
  | { readonly kind: 'RECEIPT'; readonly receipt: Receipt }
  /** An earlier try with other words had arrived after all and counts; these words were not sent. */
  | { readonly kind: 'EARLIER'; readonly receipt: Receipt }
  /** A record: saved on this tablet, and sent as soon as there is a connection. */
  | { readonly kind: 'SAVED_HERE' }
  /** Something beside the files, which has no receipt: the server did it, or refused it. */
  | { readonly kind: 'DONE' }
  | { readonly kind: 'REFUSED'; readonly refusal: ReceiptRefusal }
  /** No answer. The draft stays; sending again cannot do it twice. */
  | { readonly kind: 'NO_CONNECTION' }
  | { readonly kind: 'SIGN_IN' }
  | { readonly kind: 'OTHER_PERSON' }
  /** The server answered, but judged nothing. */
  | { readonly kind: 'NOT_TAKEN' }
  /** This device could not keep it, so nothing was sent. */
  | { readonly kind: 'NOT_KEPT'; readonly refusal: VaultRefusal };

/** What acting needs of the app. */
export interface Acting<C extends object> {
  readonly tablet: Pick<Tablet<HeldFile, C, never, never>, 'state' | 'draft' | 'saveDraft' | 'dropDraft' | 'save' | 'dismiss' | 'receipts' | 'syncNow' | 'operations'>;
  readonly transport: Pick<Transport<C>, 'submit'>;
  /** Makes the ids of operations: UUIDv7. */
  readonly newId: () => string;
  readonly now: () => number; // ms since 1970
}

/**
 * Does something that is online only (access §2, kind ONLINE). The operation is
 * kept sealed with its id until its receipt came, so that a lost answer and a
 * second press change nothing. `subject` tells tries apart that may stand beside
 * each other, such as the confirmation of two places.
 */
export async function act<C extends object>(acting: Acting<C>, householdId: string, command: C, subject = ''): Promise<Sent> {
  const { tablet, newId, now } = acting;
  const kind = keptAs(command, subject);
  const kept = readKept<C>(await tablet.draft(householdId, kind), householdId);
  if (kept && !same(kept.command, command)) {
    const earlier = await send(acting, kept, kind);
    if (earlier.kind !== 'RECEIPT') return earlier;
    if (earlier.receipt.status !== 'REFUSED') return { kind: 'EARLIER', receipt: earlier.receipt };
  }
  const again = kept && same(kept.command, command) ? kept : null;
  const operation = again ?? { id: newId(), householdId, recordedAt: new Date(now()).toISOString(), command };
  const held = await tablet.saveDraft(householdId, kind, operation);
  return held.ok ? send(acting, operation, kind) : { kind: 'NOT_KEPT', refusal: held.refusal };
}

/**
 * Records something (kinds RECORD and EDIT) as on the tablet, and waits a moment
 * for what the server says. When it is refused the words come back as the draft
 * `draft`, and the refusal is dealt with by whoever shows this result.
 */
export async function saveAndHear<C extends object>({ tablet }: Acting<C>, householdId: string, command: C, draft?: KeptForm, patienceMs = 8000): Promise<Sent> {
  const saved = await tablet.save(householdId, command, draft?.kind);
  if (!saved.ok) return { kind: 'NOT_KEPT', refusal: saved.refusal };
  await tablet.syncNow();
  const receipt = await heard(tablet, saved.value, patienceMs);
  if (!receipt) return { kind: 'SAVED_HERE' };
  if (receipt.status === 'REFUSED' && draft) {
    const kept = await tablet.saveDraft(householdId, draft.kind, draft.values);
    if (kept.ok) await tablet.dismiss(saved.value); // the words are in the form again
  }
  return { kind: 'RECEIPT', receipt };
}

/** The form a record came from: its draft's kind, and what was typed. */
export interface KeptForm {
  readonly kind: string;
  readonly values: unknown;
}

/** A `Sent` as a form's result: what is not a success, in a sentence, and the field it is about. */
export interface Fault {
  readonly message: string;
  readonly field: string | null;
  /** Everything that the server found of a form, the first as above. */
  readonly all?: readonly { readonly message: string; readonly field: string }[];
}

/** Success, or the fault that `say` makes of it. */
export function resultOf(sent: Sent, say: (sent: Exclude<Sent, { readonly kind: 'SAVED_HERE' | 'DONE' }>) => Fault): Result<Sent, Fault> {
  if (sent.kind === 'SAVED_HERE' || sent.kind === 'DONE') return done(sent);
  const applied = sent.kind === 'RECEIPT' && (sent.receipt.status === 'APPLIED' || sent.receipt.status === 'CONFLICT');
  return applied ? done(sent) : refused(say(sent));
}

async function send<C extends object>(acting: Acting<C>, operation: Operation<C>, kind: string): Promise<Sent> {
  const { tablet, transport } = acting;
  const waiting = () => tablet.operations().some((pending) => pending.operation.householdId === operation.householdId);
  if (waiting()) await tablet.syncNow(); // what was recorded before comes before
  const actor = tablet.state.value.actor;
  if (!actor) return { kind: 'NOT_KEPT', refusal: { code: 'LOCKED' } };
  const answer = await transport.submit(actor, [{ ...operation, after: null }]);
  if (answer.kind !== 'DATA') return unsent(answer);
  const receipt = readReceipts(answer.data)?.find(({ operationId }) => operationId === operation.id);
  if (!receipt) return { kind: 'NOT_TAKEN' };
  await tablet.dropDraft(operation.householdId, kind);
  void tablet.syncNow();
  return { kind: 'RECEIPT', receipt };
}

/** What became of something that got no data back. */
export function unsent(failure: Failure): Sent {
  switch (failure.kind) {
    case 'OFFLINE':
    case 'TIMEOUT':
    case 'NOT_OUR_SERVER': return { kind: 'NO_CONNECTION' };
    case 'SIGN_IN': return { kind: 'SIGN_IN' };
    case 'OTHER_PERSON': return { kind: 'OTHER_PERSON' };
    case 'TOO_LARGE':
    case 'BUSY':
    case 'SERVER_ERROR': return { kind: 'NOT_TAKEN' };
    case 'REFUSED_REQUEST': return failure.refusal ? { kind: 'REFUSED', refusal: failure.refusal } : { kind: 'NOT_TAKEN' };
  }
}

/** The receipt of a saved operation, or null when none came in time. */
function heard<C extends object>(tablet: Acting<C>['tablet'], id: string, patienceMs: number): Promise<Receipt | null> {
  return new Promise((resolve) => {
    let stop: () => void = () => undefined;
    const end = (receipt: Receipt | null) => {
      clearTimeout(timer);
      queueMicrotask(() => stop()); // not inside the effect's own first run
      resolve(receipt);
    };
    const timer = setTimeout(() => end(null), patienceMs);
    stop = effect(() => {
      const found = tablet.receipts().find(({ operation }) => operation.id === id);
      if (found) end(found.receipt);
      else if (LOST.has(tablet.state.value.sync.kind)) end(null);
    });
  });
}

const LOST: ReadonlySet<string> = new Set(['NO_CONNECTION', 'NOT_OUR_SERVER', 'SERVER_TROUBLE', 'NOT_TAKEN', 'NO_ROOM', 'SIGN_IN', 'OTHER_PERSON']);

function keptAs(command: object, subject: string): string {
  return `act.${verbOf(command)}${subject && `.${subject}`}`;
}

function readKept<C extends object>(value: unknown, householdId: string): Operation<C> | null {
  const kept = fields(value);
  const [id, recordedAt, command] = [string(kept?.['id']), string(kept?.['recordedAt']), fields(kept?.['command'])];
  return id && recordedAt && command ? { id, householdId, recordedAt, command: command as C } : null;
}

function same(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

/** As the server compares: keys in order, nothing that is absent (architecture §2). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const known = fields(value);
  if (!known) return JSON.stringify(value ?? null);
  const entries = Object.entries(known).filter(([, inner]) => inner !== null && inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
