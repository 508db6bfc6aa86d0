import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';

/** What a key does; each of them is a link or a button on the screen too. */
export type Shortcut = 'HELP' | 'SEARCH' | 'SUBMIT';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The shortcut that was pressed, if any. None is a letter alone, so that nothing happens to who dictates or types (WCAG 2.1.4). */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Shortcut | null {
  if (altKey || shiftKey) return null;
  if (!ctrlKey && !metaKey) return key === 'F1' ? 'HELP' : null;
  switch (key.toLowerCase()) {
    case 'k': return 'SEARCH';
    case 's': return 'SUBMIT';
    default: return null;
  }
}

/** Hears the shortcuts while the app is open and nobody covers it; `search` is where one searches, if this person can. */
export function useShortcuts(open: boolean, search: string | null): void {
  const { route } = useLocation();
  useEffect(() => {
    if (!open) return undefined;
    const hear = (event: KeyboardEvent) => {
      const pressed = shortcutOf(event);
      if (pressed === null) return;
      event.preventDefault(); // also where there is nothing to do: the browser's own answer would leave the app
      const here = document.querySelector('dialog[open]');
      if (pressed === 'SUBMIT') formIn(here ?? document.querySelector('main'))?.requestSubmit();
      else if (here === null && pressed === 'HELP') route('/help');
      else if (here === null) toSearch();
    };
    const toSearch = () => {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (field) field.focus();
      else if (search !== null) route(search);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [open, search, route]);
}

/** The form that somebody is in, or the only one there is. */
function formIn(part: Element | null): HTMLFormElement | null {
  const around = document.activeElement?.closest('form');
  if (around && part?.contains(around)) return around;
  const forms = part?.querySelectorAll('form') ?? [];
  return forms.length === 1 ? forms[0]! : null;
}
