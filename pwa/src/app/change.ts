import { useRef } from 'preact/hooks';
import { unsent, type Sent } from '../sync';
import { acting, ask } from './online';
import { useTablet, type AppTablet } from './tablet';

/** Changes something beside the files by a trusted document, and hears what the server says of it. */
export async function change<T, V>(tablet: AppTablet, document: Parameters<typeof ask<T, V>>[1], variables: V, onDone?: (data: T) => void): Promise<Sent> {
  const answer = await ask(tablet, document, variables);
  if (answer.kind !== 'DATA') return unsent(answer);
  onDone?.(answer.data);
  return { kind: 'DONE' };
}

/** The id of a change: the same for the same words, so that a lost answer and a second press change it once. */
export function useChangeId(): (words: unknown) => string {
  const tablet = useTablet();
  const last = useRef<{ readonly words: string; readonly id: string } | null>(null);
  return (words) => {
    const text = JSON.stringify(words);
    if (last.current?.words !== text) last.current = { words: text, id: acting(tablet).newId() };
    return last.current.id;
  };
}
