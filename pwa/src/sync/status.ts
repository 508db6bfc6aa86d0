import type { PendingOperation, ReceiptStatus, SettledOperation } from './operation';

/** What may be said about one operation; the catalogue holds the Dutch (tablet §3 rule 10). */
export type OperationStatus =
  /** "op deze tablet": saved here, nowhere else. */
  | { readonly word: 'SAVED_HERE' }
  /** "verzonden": under way, no receipt yet. */
  | { readonly word: 'SENT' }
  /** "verwerkt": the server has a receipt. */
  | { readonly word: 'PROCESSED' }
  /** "let op": somebody must look at it. */
  | { readonly word: 'ATTENTION'; readonly because: Exclude<ReceiptStatus, 'APPLIED'> };

/** The status of an operation that has no receipt. */
export function statusOfPending<C>(pending: PendingOperation<C>): OperationStatus {
  switch (pending.state) {
    case 'SAVED': return { word: 'SAVED_HERE' };
    case 'SENT': return { word: 'SENT' };
  }
}

/** The status of an operation that has one. */
export function statusOfSettled<C>(settled: SettledOperation<C>): OperationStatus {
  const { status } = settled.receipt;
  switch (status) {
    case 'APPLIED': return { word: 'PROCESSED' };
    case 'CONFLICT':
    case 'REVIEW':
    case 'REFUSED': return settled.dealtWith ? { word: 'PROCESSED' } : { word: 'ATTENTION', because: status };
  }
}

/** What the server said about the last contact, or why there was none. Never "synchronised" without a receipt. */
export type SyncStatus =
  | { readonly kind: 'NEVER' }
  | { readonly kind: 'BUSY' }
  | { readonly kind: 'UP_TO_DATE'; readonly at: number }
  /** No connection, or no answer in time; `retryAt` in ms since 1970. */
  | { readonly kind: 'NO_CONNECTION'; readonly retryAt: number }
  /** Something answered that is not our server: a Wi-Fi sign-in page, a cut-off answer. */
  | { readonly kind: 'NOT_OUR_SERVER'; readonly retryAt: number }
  /** The server is busy or broken. */
  | { readonly kind: 'SERVER_TROUBLE'; readonly retryAt: number }
  /** The server did not take some operations; they stay here and are offered again. */
  | { readonly kind: 'NOT_TAKEN'; readonly retryAt: number }
  /** This device is full: what was sent and fetched could not be noted here, and is asked again. */
  | { readonly kind: 'NO_ROOM'; readonly retryAt: number }
  /** The session ended: everything is kept until the next sign-in. */
  | { readonly kind: 'SIGN_IN' }
  /** Somebody else is signed in: nothing of this vault is sent (tablet §3 rule 5). */
  | { readonly kind: 'OTHER_PERSON' };
