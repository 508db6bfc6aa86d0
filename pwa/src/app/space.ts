import { signal, type ReadonlySignal } from '@preact/signals';

/** How much the browser lets this app keep, in bytes. */
export interface Space {
  readonly used: number;
  readonly free: number;
}

/** Below this the device is nearly full, in bytes: some forty photos. */
const LITTLE = 50_000_000;
/** Below this nothing may fit any more, in bytes. */
const NONE = 1_000_000;
/** Between two looks, in ms. */
const EVERY_MS = 60_000;

const now = signal<Space | null>(null);

/**
 * The space as last looked at; null where the browser does not say. Newer Chromium always
 * tells of much space: there only a write that does not fit says the truth (`full`).
 */
export const space: ReadonlySignal<Space | null> = now;

/** What people must know of it. */
export function roomIn(found: Space | null): 'ENOUGH' | 'LITTLE' | 'NONE' {
  if (!found || found.free >= LITTLE) return 'ENOUGH';
  return found.free < NONE ? 'NONE' : 'LITTLE';
}

/** Looks at the space now, and every minute that somebody may be filling it. Returns how to stop. */
export function watchSpace(storage: Pick<StorageManager, 'estimate'> | undefined = navigator.storage): () => void {
  const look = async () => {
    try {
      const { usage, quota } = (await storage?.estimate()) ?? {};
      now.value = usage === undefined || quota === undefined ? null : { used: usage, free: Math.max(0, quota - usage) };
    } catch {
      now.value = null; // some browsers refuse to be asked in private windows
    }
  };
  void look();
  const timer = setInterval(() => void (document.visibilityState === 'visible' && look()), EVERY_MS);
  return () => clearInterval(timer);
}
