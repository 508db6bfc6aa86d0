import type { TabletState } from '../sync';
import type { Session } from './session';

/** Which page somebody gets before, or instead of, the screens. */
export type Gate = 'WAIT' | 'LINK' | 'SIGN_IN' | 'CREATE' | 'UNLOCK' | 'OPEN' | 'STORAGE_LOST' | 'WIPED';

/** What decides it. */
export interface GateFacts {
  readonly vault: TabletState['vault'];
  readonly session: Session['kind'];
  readonly path: string;
  /** Whether who is signed in has a vault here; null while that is not known. */
  readonly known: boolean | null;
  /** Somebody said that another vault must be opened. */
  readonly other: boolean;
  /** The office let this device wipe itself, and nobody read that yet. */
  readonly wiped?: boolean;
}

/**
 * The start of the app: no session and no vault → sign in; signed in without a vault →
 * make one; a vault that is locked → unlock, also without network; open → the screens.
 */
export function gate({ vault, session, path, known, other, wiped = false }: GateFacts): Gate {
  if (vault === 'STORAGE_LOST') return 'STORAGE_LOST';
  if (wiped && vault !== 'OPEN') return 'WIPED';
  if (path === '/link') return 'LINK';
  if (path === '/sign-in') return 'SIGN_IN';
  if (vault === 'OPEN') return 'OPEN';
  if (session === 'SIGNED_IN') {
    if (known === null) return vault === 'LOCKED' ? 'UNLOCK' : 'WAIT';
    return known || (other && vault === 'LOCKED') ? 'UNLOCK' : 'CREATE';
  }
  if (vault === 'LOCKED') return 'UNLOCK';
  return session === 'UNKNOWN' ? 'WAIT' : 'SIGN_IN';
}
