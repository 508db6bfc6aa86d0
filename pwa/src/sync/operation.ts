/** The person and organisation a vault and a session belong to (access §1). */
export interface Actor {
  readonly personId: string;
  readonly organisationId: string;
}

/** The least that the tablet must know about a file; the rest comes from the schema. */
export interface HeldFile {
  readonly id: string;
  /** Raised by one at every operation the server applies (architecture §1). */
  readonly version: number;
}

/** One change to one household, as typed on this tablet. Never altered after it was saved. */
export interface Operation<C> {
  readonly id: string; // UUIDv7, made here
  readonly householdId: string;
  readonly recordedAt: string; // tablet clock, RFC 3339; shown, never trusted (tablet §3 rule 8)
  readonly command: C;
}

/** An operation without a receipt. */
export interface PendingOperation<C> {
  readonly operation: Operation<C>;
  readonly seq: number; // dense, per vault: the order in which people typed
  /** SENT: the request is under way; back to SAVED when it failed. */
  readonly state: 'SAVED' | 'SENT';
}

/** An operation as it goes over the wire. */
export interface WireOperation<C> extends Operation<C> {
  /** The writer's previous operation on this household without a receipt yet (architecture §2). */
  readonly after: string | null;
}

/** How the server judged an operation (architecture §2). */
export type ReceiptStatus = 'APPLIED' | 'CONFLICT' | 'REVIEW' | 'REFUSED';

/** Why the server refused; message is the Dutch sentence for people. */
export interface ReceiptRefusal {
  readonly code: string;
  readonly rule: string | null;
  readonly message: string; // in Dutch
  readonly english?: string; // absent on receipts that an earlier release kept
  readonly field: string | null;
  /** Everything of a form that is missing or cannot be right; absent on receipts that an earlier release kept. */
  readonly missing?: readonly { readonly field: string; readonly message: string; readonly english?: string }[];
}

/** The server's answer to one operation. */
export interface Receipt {
  readonly operationId: string;
  readonly status: ReceiptStatus;
  /** The file's version after the operation; null when the file did not change. */
  readonly version: number | null;
  readonly refusal: ReceiptRefusal | null;
  /** As the server sent them; the conflict screen reads them (tablet §4). */
  readonly conflicts: readonly unknown[];
}

/** An operation with its receipt. */
export interface SettledOperation<C> {
  readonly operation: Operation<C>;
  readonly seq: number;
  readonly receipt: Receipt;
  readonly at: number; // ms since 1970, when the receipt came
  readonly dealtWith: boolean; // the writer has seen it and needs nothing more
}

/** The verbs of a `@oneOf` command. */
export type VerbOf<C> = C extends unknown ? keyof C & string : never;

/** What one verb carries. */
export type InputOf<C, V extends string> = C extends { readonly [K in V]?: infer I } ? NonNullable<I> : never;

/** The only verb of a command; a command without exactly one is a bug in the form. */
export function verbOf<C extends object>(command: C): string {
  const verbs = Object.entries(command).filter(([, input]) => input !== null && input !== undefined);
  const [only] = verbs;
  if (!only || verbs.length !== 1) throw new Error('A command carries exactly one verb');
  return only[0];
}
