import type { Actor, ReceiptRefusal, WireOperation } from './operation';
import type { UploadTransport } from './upload';

/**
 * Why a request brought nothing. None of these moves an operation (tablet §3 rule 1):
 * only data from our own server, well formed, does.
 */
export type Failure =
  | { readonly kind: 'OFFLINE' } // no connection at all
  | { readonly kind: 'TIMEOUT' }
  | { readonly kind: 'SIGN_IN' } // 401: pause and keep everything
  | { readonly kind: 'OTHER_PERSON' } // the session is not this vault's person and organisation
  | { readonly kind: 'TOO_LARGE' } // 413: halve the batch
  | { readonly kind: 'BUSY'; readonly retryAfterMs: number | null } // 429, 503
  | { readonly kind: 'SERVER_ERROR'; readonly status: number } // other 5xx
  | { readonly kind: 'NOT_OUR_SERVER' } // HTML, truncated JSON, a captive portal's page
  /** 400, 403, 404, 422, GraphQL errors, unknown verb; with a refusal when a rule of the server says no. */
  | { readonly kind: 'REFUSED_REQUEST'; readonly status: number; readonly refusal?: ReceiptRefusal };

/** What came back: the document's `data` and the `errors` beside it, unchecked; or why there is none. */
export type Answer =
  | { readonly kind: 'DATA'; readonly data: unknown; readonly errors?: unknown }
  | Failure;

/** A file the tablet holds, as it tells the server. */
export interface HeldTag {
  readonly householdId: string;
  readonly tag: string;
}

/** What a pull asks. */
export interface SyncQuestion {
  readonly held: readonly HeldTag[];
  readonly heldHash: string | null; // in place of `held`: one name for all of it
  readonly reference: string | null; // tag of the reference data held
  readonly first: number; // files a page
  readonly schema: number; // the app's schema, for `minimumSchema`
}

/**
 * The way to the server. Every call ends: with data, with a failure, or with a
 * time-out. `actor` lets the server refuse a session that is somebody else's.
 */
export interface Transport<C> {
  /** Whose session this is: data `{ me: { personId, organisationId, epoch? } }`. */
  me(): Promise<Answer>;
  /** Data `{ submit: Receipt[] }`. */
  submit(actor: Actor, operations: readonly WireOperation<C>[]): Promise<Answer>;
  /** Data `{ sync: SyncPage }`. */
  sync(actor: Actor, question: SyncQuestion): Promise<Answer>;
  /** For photos, after their words; loaded when there is one, absent where there are none. */
  readonly uploads?: () => Promise<UploadTransport>;
}
