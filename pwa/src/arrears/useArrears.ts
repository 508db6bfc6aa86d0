import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { ArrearsDocument, type ArrearsFilter } from '../graphql/graphql';
import type { ArrearsRow } from './arrears';

/** The work list, fetched page by page. */
export interface Arrears {
  readonly kind: 'LOADING' | 'FOUND' | 'NO_CONNECTION' | 'SIGN_IN';
  readonly rows: readonly ArrearsRow[];
  readonly more: boolean;
  readonly busy: boolean;
  readonly next: () => void;
  /** From the top; what is shown stays until the answer is there. */
  readonly again: () => void;
}

const PAGE = 25; // rows

interface Held {
  readonly kind: Arrears['kind'];
  readonly rows: readonly ArrearsRow[];
  readonly cursor: string | null; // null: there is no next page
}

/** A later question makes an earlier answer count no more. */
export function useArrears(filter: ArrearsFilter): Arrears {
  const tablet = useTablet();
  const [held, setHeld] = useState<Held>({ kind: 'LOADING', rows: [], cursor: null });
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const fetchPage = async (before: readonly ArrearsRow[], after: string | null) => {
    const mine = ++turn.current;
    setBusy(true);
    const answer = await ask(tablet, ArrearsDocument, { filter, first: PAGE, after });
    if (mine !== turn.current) return;
    setBusy(false);
    if (answer.kind !== 'DATA') {
      const kind = answer.kind === 'SIGN_IN' || answer.kind === 'OTHER_PERSON' ? 'SIGN_IN' : 'NO_CONNECTION';
      return setHeld((old) => ({ ...old, kind }));
    }
    const { edges, pageInfo } = answer.data.arrears;
    setHeld({ kind: 'FOUND', rows: [...before, ...edges.map(({ node }) => node)], cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null });
  };
  const key = JSON.stringify(filter);
  useEffect(() => {
    void fetchPage([], null);
    return () => { turn.current++; };
  }, [key]);
  return {
    kind: held.kind, rows: held.rows, more: held.cursor !== null, busy,
    next: () => void (held.cursor !== null && !busy && fetchPage(held.rows, held.cursor)),
    again: () => void fetchPage([], null),
  };
}
