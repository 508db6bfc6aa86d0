import { signal } from '@preact/signals';

/** Something went wrong outside a drawing; people hear that nothing is lost. */
export const trouble = signal(false);

/** Listens for errors nobody caught. Their words stay in the browser's console: they may hold a name. */
export function hearTrouble(): void {
  addEventListener('unhandledrejection', () => { trouble.value = true; });
}
