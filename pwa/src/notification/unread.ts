import { signal } from '@preact/signals';

/** How many notifications somebody did not read, as the server said last, at most 100; what a tablet shows offline is that. */
export const unread = signal(0);
