import { useEffect, useRef, useState } from 'preact/hooks';
import { browserDevice } from '../sync';
import { ask } from './online';
import { useTablet } from './tablet';

/** What the server says, and keeps saying while somebody looks. */
export interface Live<T> {
  readonly kind: 'LOADING' | 'DATA' | 'NO_CONNECTION';
  /** The last answer, also while there is no connection; null before the first. */
  readonly data: T | null;
  readonly again: () => void;
  /** What the server said in answer to a change: nothing has to be asked for it. */
  readonly put: (data: T) => void;
}

/** Between two looks that a poke asks for, in ms: each look is a line in the access log. */
const REST_MS = 2000;

/**
 * Asks a trusted document, and asks it again when somebody of the region changed
 * something, when the network is back and when the screen is looked at again.
 * What was shown stays until there is something newer; an answer that a later
 * question overtook counts no more.
 */
export function useLive<T, V>(document: Parameters<typeof ask<T, V>>[1], variables: V): Live<T> {
  const tablet = useTablet();
  const [held, setHeld] = useState<Pick<Live<T>, 'kind' | 'data'>>({ kind: 'LOADING', data: null });
  const turn = useRef(0);
  const look = async () => {
    const mine = ++turn.current;
    const answer = await ask(tablet, document, variables);
    if (mine !== turn.current) return;
    setHeld((before) => (answer.kind === 'DATA' ? { kind: 'DATA', data: answer.data } : { kind: 'NO_CONNECTION', data: before.data }));
  };
  useEffect(() => {
    setHeld({ kind: 'LOADING', data: null });
    void look();
    const stop = hearing(() => void look());
    return () => {
      turn.current += 1;
      stop();
    };
  }, [tablet, JSON.stringify(variables)]);
  return {
    ...held, again: () => void look(),
    put: (data) => {
      turn.current += 1;
      setHeld({ kind: 'DATA', data });
    },
  };
}

/** Hears that something changed, at most once in a while, and never without a last time. */
function hearing(look: () => void): () => void {
  const { page, later } = browserDevice();
  let stopWaiting: (() => void) | null = null;
  const hear = () => {
    if (stopWaiting || !page.visible()) return;
    stopWaiting = later(REST_MS, () => {
      stopWaiting = null;
      look();
    });
  };
  const stops = [page.onPoke(hear), page.onReturn(hear), page.onVisibility((visible) => void (visible && hear()))];
  return () => {
    for (const stop of stops) stop();
    stopWaiting?.();
  };
}
