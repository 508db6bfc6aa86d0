import type { DatabaseHost } from '../vault';
import type { SyncStatus } from './status';

/** A line between the tabs of one vault. Messages carry nothing of a file. */
export interface Channel {
  post(message: ChannelMessage): void;
  listen(hear: (message: ChannelMessage) => void): void;
  close(): void;
}

/** CHANGED: read again. SYNC: the leading tab should sync. WHO_LEADS, I_LEAD: is the leading tab awake? `status`: how the last contact went, for every tab to say. */
export type ChannelMessage = 'CHANGED' | 'SYNC' | 'WHO_LEADS' | 'I_LEAD' | { readonly status: SyncStatus };

/** What the browser tells: each listener returns how to stop listening. */
export interface PageEvents {
  visible(): boolean;
  onVisibility(hear: (visible: boolean) => void): () => void;
  /** `online` and `pageshow`: a hint that a connection may be there (tablet §3). */
  onReturn(hear: () => void): () => void;
  /** `GET /pokes`: no content, only "something changed". Held by the leading tab. */
  onPoke(hear: () => void): () => void;
}

/** Everything the tablet takes from the device; tests bring their own. */
export interface Device {
  readonly host: DatabaseHost;
  readonly page: PageEvents;
  readonly locks: Pick<LockManager, 'request'> | null; // null: an old browser; every tab syncs, which is harmless
  readonly storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
  channel(name: string): Channel | null;
  now(): number; // ms since 1970
  chance(): number; // [0, 1)
  random(length: number): Uint8Array;
  /** Runs later; returns how to cancel. */
  later(ms: number, run: () => void): () => void;
}

/** The browser. */
export function browserDevice(pokesUrl = '/pokes'): Device {
  return {
    host: { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange },
    page: browserPage(pokesUrl),
    locks: navigator.locks ?? null,
    storage: navigator.storage,
    channel: browserChannel,
    now: () => Date.now(),
    chance: () => Math.random(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

function browserPage(pokesUrl: string): PageEvents {
  return {
    visible: () => document.visibilityState === 'visible',
    onVisibility: (hear) => listening(document, ['visibilitychange'], () => hear(document.visibilityState === 'visible')),
    onReturn: (hear) => listening(window, ['online', 'pageshow'], hear),
    onPoke: (hear) => {
      const pokes = new EventSource(pokesUrl);
      const stop = listening(pokes, ['message', 'poke'], hear);
      return () => {
        stop();
        pokes.close();
      };
    },
  };
}

function listening(target: EventTarget, names: readonly string[], hear: () => void): () => void {
  for (const name of names) target.addEventListener(name, hear);
  return () => names.forEach((name) => target.removeEventListener(name, hear));
}

function browserChannel(name: string): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = (event: MessageEvent<ChannelMessage>) => hear(event.data);
    },
    close: () => channel.close(),
  };
}
