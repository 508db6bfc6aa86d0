import type { JSX } from 'preact';

/** The few signs that stand beside words, never instead of them. */
export type IconName = 'info' | 'ok' | 'warning' | 'danger' | 'lock' | 'back';

const paths: Readonly<Record<IconName, string>> = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7v.5',
  ok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5.5-6',
  warning: 'M12 3.5 2.5 20h19zM12 10v5M12 17.5v.3',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v6M12 16.3v.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  back: 'M15 5l-7 7 7 7',
};

/** A decoration: hidden from screen readers, because the word says it already. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[name]} /></svg>;
}
