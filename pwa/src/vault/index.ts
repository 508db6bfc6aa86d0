/**
 * Sealed storage on the tablet (tablet §1, §2).
 *
 * One vault per person and organisation, each in its own database whose name says
 * nothing. Screens do not use this folder: `sync`'s `Tablet` does it for them.
 * `Vaults` makes, opens and removes; an open `Vault` has one store per noun.
 */
export type { Result, Unsent, VaultRefusal, WeakPassphrase } from './result';
export { done, refused } from './result';
export { weakness, FLOOR, type Cost } from './passphrase';
export type { PasskeyHint, PasskeyOutput } from './passkey';
export { Vaults, type VaultsOptions } from './vaults';
export { Vault } from './vault';
export { StorageClosed, StorageFull, StorageLost, type DatabaseHost } from './database';
export { contactBefore, freshnessAt, type Freshness } from './freshness';
export { askPersistence } from './persistence';
export { LOCKED, lockDueAt, lockStep, type LockEvent, type LockState } from './lock';
export type { IndexEntry, PageChange, PullNote } from './files';
export type { KeptBlob } from './blobs';
export { KEEP_MS } from './operations';
export type { Bytes } from './bytes';
export { DeviceBook, total, type Enrolment, type SealedFile } from './devicebook';
export type { WipedRow } from './registry';
