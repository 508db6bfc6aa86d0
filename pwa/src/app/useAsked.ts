import { useEffect, useState } from 'preact/hooks';
import { ask } from './online';
import { useTablet } from './tablet';

/** What the server was asked, for a screen that has no copy of it on the tablet. */
export type Asked<T> =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'DATA'; readonly data: T }
  | { readonly kind: 'NO_CONNECTION' };

/** Asks a trusted document when the screen opens, and again when somebody wants. */
export function useAsked<T, V>(document: Parameters<typeof ask<T, V>>[1], variables: V): Asked<T> & { readonly again: () => void } {
  const tablet = useTablet();
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'LOADING' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let here = true;
    setAsked({ kind: 'LOADING' });
    void ask(tablet, document, variables).then((answer) => {
      if (here) setAsked(answer.kind === 'DATA' ? answer : { kind: 'NO_CONNECTION' });
    });
    return () => {
      here = false;
    };
  }, [tablet, JSON.stringify(variables), times]);
  return { ...asked, again: () => setTimes(times + 1) };
}
