/**
 * The app's texts. `m.visit_title()` gives the sentence in the chosen language;
 * a component that shows it renders again when the language changes.
 */
import { computed, effect, signal } from '@preact/signals';
import { m } from './generated/messages.js';
import { baseLocale, isLocale, overwriteGetLocale } from './generated/runtime.js';
import type { Locale } from './generated/runtime.js';

export { m };
export type { Locale };

const remembered = 'regieroute.language';

const chosen = signal<Locale>(read());
overwriteGetLocale(() => chosen.value);

/** The language of the screen now; Dutch until somebody chooses. */
export const language = computed<Locale>(() => chosen.value);

/** Shows the app in another language and remembers it on this device. */
export function chooseLanguage(locale: Locale): void {
  chosen.value = locale;
  try {
    globalThis.localStorage.setItem(remembered, locale);
  } catch {
    // Storage may be switched off; the choice then lasts until the app closes.
  }
}

/** A sentence of the server in the language of the screen; in Dutch where an earlier release kept no English. */
export function inLanguage({ message, english }: { readonly message: string; readonly english?: string | undefined }): string {
  return chosen.value === 'en' && english ? english : message;
}

/** Keeps `<html lang>` equal to the language shown. Returns how to stop. */
export function followLanguage(html: HTMLElement): () => void {
  return effect(() => {
    html.lang = chosen.value;
  });
}

function read(): Locale {
  try {
    const stored = globalThis.localStorage.getItem(remembered);
    return isLocale(stored) ? stored : baseLocale;
  } catch {
    return baseLocale;
  }
}
