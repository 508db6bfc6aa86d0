import { signal, type ReadonlySignal } from '@preact/signals';

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const offered = signal<InstallEvent | null>(null);

/** Whether the browser offers to put the app on the home screen. */
export const canInstall: ReadonlySignal<unknown> = offered;

/** Whether the app was opened from the home screen. */
export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

/** Keeps the browser's offer until somebody asks for it. */
export function hearInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered.value = event as InstallEvent;
  });
  addEventListener('appinstalled', () => { offered.value = null; });
}

/** Lets the browser ask. */
export async function install(): Promise<void> {
  const event = offered.value;
  offered.value = null;
  await event?.prompt();
}
