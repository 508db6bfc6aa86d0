/** An outcome people can do something about is a value; a bug throws. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: E };

/** A success with its value. */
export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refusal with its reason. */
export function refused<E>(refusal: E): { readonly ok: false; readonly refusal: E } {
  return { ok: false, refusal };
}

/** Why a passphrase is not accepted; the screen says it in words. */
export type WeakPassphrase =
  | { readonly code: 'TOO_SHORT'; readonly minimumLength: number; readonly minimumWords: number }
  | { readonly code: 'TOO_REPETITIVE' };

/** What is still only on this tablet; counts, never contents. */
export interface Unsent {
  readonly operations: number;
  readonly drafts: number;
  readonly blobs: number;
}

/** Why the vault does not do what was asked. */
export type VaultRefusal =
  | { readonly code: 'NO_VAULT' }
  | { readonly code: 'VAULT_EXISTS' }
  | { readonly code: 'WRONG_PASSPHRASE' }
  /** This passkey belongs to no vault here, or the platform did not give what it gave before. */
  | { readonly code: 'WRONG_PASSKEY' }
  /** The platform made no passkey, or one that cannot open a vault: no PRF. */
  | { readonly code: 'NO_PASSKEY'; readonly reason: 'STOPPED' | 'NO_PRF' }
  | { readonly code: 'WEAK_PASSPHRASE'; readonly reason: WeakPassphrase }
  | { readonly code: 'LOCKED' }
  /** Signing out would lose words: send them or export them first (tablet §2). */
  | { readonly code: 'UNSENT'; readonly unsent: Unsent }
  /** The browser closed the database and a fresh one did not open either: block input (tablet §3 rule 11). */
  | { readonly code: 'STORAGE_LOST' }
  /** No space left: nothing was saved. */
  | { readonly code: 'STORAGE_FULL' };
