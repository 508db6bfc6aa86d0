/**
 * Sealed storage on the tablet (tablet §1, §2).
 *
 * One vault per person and organisation, each in its own database whose name says
 * nothing. Screens do not use this folder: `sync`'s `Tablet` does it for them.
 */
export type { Result, Unsent, VaultRefusal, WeakPassphrase } from './result';
export { done, refused } from './result';
