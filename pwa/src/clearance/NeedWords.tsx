import type { JSX } from 'preact';
import { sayNeed } from './sayNeed';

/** A sentence about a clearance; says which language it is in when that is not the screen's. */
export function NeedWords({ message }: { readonly message: string }): JSX.Element {
  const { words, lang } = sayNeed(message);
  return <span lang={lang}>{words}</span>;
}
