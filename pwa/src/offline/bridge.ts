/**
 * The one bridge between the app and its service worker: registration, "a new
 * version is ready", and taking that version into use, never by itself.
 */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { serviceWorkerUrl, trustedScript } from './trusted';

/** Whether the shell is on this device, so that the app opens without network. */
export type Shell = 'UNKNOWN' | 'READY' | 'UNSUPPORTED' | 'FAILED';

/** What came of taking a new version into use. */
export type TakeOver = 'DONE' | 'BUSY' | 'NOTHING_NEW';

const openWork = 'regieroute.open-work'; // Web Lock: shared by open forms and writes of all tabs
const shellNow = signal<Shell>('UNKNOWN');
const newVersion = signal(false);
let registration: ServiceWorkerRegistration | undefined;

/** For the line "Klaar voor zonder internet". */
export const shell: ReadonlySignal<Shell> = shellNow;

/** True as soon as a new version waits; offer it in a quiet place. */
export const newVersionReady: ReadonlySignal<boolean> = newVersion;

/** Registers the service worker. Called once, after the first render. */
export async function startOffline(): Promise<void> {
  if (import.meta.env.DEV) return;
  const container = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (container === undefined) {
    shellNow.value = 'UNSUPPORTED';
    return;
  }
  reloadWhenReplaced(container);
  try {
    registration = await container.register(trustedScript(serviceWorkerUrl), { scope: '/', updateViaCache: 'none' });
    watch(registration);
    keepLooking();
    if (takingOver() && registration.waiting === null) location.reload(); // this page came from the worker that let go meanwhile
    await container.ready;
    shellNow.value = 'READY';
  } catch {
    shellNow.value = 'FAILED'; // private window, or a proxy in between: the app works, online only
  }
}

/** Between two looks for a new version, in ms. */
const LOOK_MS = 60 * 60 * 1000;

/** An app that stays open for days still hears of a new version: every hour, when there is a connection again, and when somebody comes back to it. */
function keepLooking(): void {
  const look = (): void => void lookForNewVersion();
  setInterval(look, LOOK_MS);
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && look()));
}

/** Asks the server whether there is a new version; without network nothing happens. */
export async function lookForNewVersion(): Promise<void> {
  await registration?.update().catch(() => undefined);
}

/**
 * Marks work that a new version may not interrupt, in this tab and in every
 * other: an open form, a write under way. Returns how to end it.
 */
export function holdVersion(): () => void {
  const locks = (globalThis.navigator as { readonly locks?: LockManager } | undefined)?.locks;
  let release: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => { release = resolve; });
  held.add(finished);
  void locks?.request(openWork, { mode: 'shared' }, () => finished);
  return () => {
    held.delete(finished);
    release();
  };
}
const held = new Set<Promise<void>>();

/** How long a form of another tab that is closing may take to let go, in ms. */
const PATIENCE_MS = 3000;

/**
 * Takes the waiting version into use and reloads every tab, once what is being
 * written is `written`, and only when no tab holds open work (rule 9 of the tablet).
 */
export async function activate(written: () => Promise<void>): Promise<TakeOver> {
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return 'NOTHING_NEW';
  if (held.size > 0) return 'BUSY';
  try {
    return await navigator.locks.request(openWork, { signal: AbortSignal.timeout(PATIENCE_MS) }, async () => {
      await written();
      if (held.size > 0) return 'BUSY'; // a form was opened meanwhile
      await replace(waiting, navigator.serviceWorker); // no form can open in between: the lock is ours until the reload
      return 'DONE';
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return 'BUSY'; // another tab holds a form
    throw error;
  }
}

function watch(found: ServiceWorkerRegistration): void {
  const look = (): void => { newVersion.value = found.waiting !== null && found.active !== null; };
  look();
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', look));
}

/** A replaced worker serves other files than this page came from: load them. The first worker replaces nothing. */
function reloadWhenReplaced(container: ServiceWorkerContainer): void {
  let had = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (had) location.reload();
    had = true;
  });
}

/** Between two times that a worker is told to take over, in ms: on a busy tablet it may be stopped before it heard. */
const NUDGE_MS = 1000;

/** So often it is told. Then the page is loaded again: Chromium waits minutes for a worker that answers this page once more. */
const NUDGES = 5;

function replace(waiting: ServiceWorker, container: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    let told = 0;
    const tell = () => {
      told += 1;
      if (told > NUDGES) loadAgain();
      else waiting.postMessage('TAKE_OVER');
    };
    const again = setInterval(tell, NUDGE_MS);
    container.addEventListener('controllerchange', () => {
      clearInterval(again);
      resolve();
    }, { once: true });
    tell();
  });
}

const takingOverKey = 'regieroute.taking-over'; // in sessionStorage, over one reload

function loadAgain(): void {
  sessionStorage.setItem(takingOverKey, '');
  location.reload();
}

/** Whether this page was loaded to take a new version into use; once. */
function takingOver(): boolean {
  const was = sessionStorage.getItem(takingOverKey) !== null;
  sessionStorage.removeItem(takingOverKey);
  return was;
}
