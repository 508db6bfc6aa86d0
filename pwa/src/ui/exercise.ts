import { signal } from '@preact/signals';

/** Everything on the screen is invented: the region is one to learn with (practice 37). */
export const exercise = signal(false);

/** The name of a file that is saved on this computer: one with invented things in it says so. */
export function fileName(name: string): string {
  return exercise.value ? `oefenregio-${name}` : name;
}
