import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './online';
import { useTablet } from './tablet';

/** A list of the server, fetched page by page. */
export interface Pages<Row> {
  readonly kind: 'LOADING' | 'FOUND' | 'NO_CONNECTION' | 'SIGN_IN';
  readonly rows: readonly Row[];
  readonly more: boolean;
  /** A page is under way. */
  readonly busy: boolean;
  readonly next: () => void;
  /** From the top; what is shown stays until the answer is there. */
  readonly again: () => void;
}

/** One page as the schema gives it (Relay). */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Held<Row> {
  readonly kind: Pages<Row>['kind'];
  readonly rows: readonly Row[];
  readonly cursor: string | null; // null: there is no next page
}

/** How many rows a page has. */
export const PAGE = 25;

/**
 * Asks a trusted document page by page, anew when what is asked changes. A later
 * question makes an earlier answer count no more.
 */
export function usePages<T, Asked extends object, Row>(document: Parameters<typeof ask<T, Asked & { first: number; after: string | null }>>[1], asked: Asked, connection: (data: T) => Connection<Row>): Pages<Row> {
  const tablet = useTablet();
  const [held, setHeld] = useState<Held<Row>>({ kind: 'LOADING', rows: [], cursor: null });
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const fetchPage = async (before: readonly Row[], after: string | null) => {
    const mine = ++turn.current;
    setBusy(true);
    const answer = await ask(tablet, document, { ...asked, first: PAGE, after });
    if (mine !== turn.current) return;
    setBusy(false);
    if (answer.kind !== 'DATA') {
      const kind = answer.kind === 'SIGN_IN' || answer.kind === 'OTHER_PERSON' ? 'SIGN_IN' : 'NO_CONNECTION';
      return setHeld((old) => ({ ...old, kind }));
    }
    const { edges, pageInfo } = connection(answer.data);
    setHeld({ kind: 'FOUND', rows: [...before, ...edges.map(({ node }) => node)], cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null });
  };
  const key = JSON.stringify(asked);
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
