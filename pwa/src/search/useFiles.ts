import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { HouseholdsDocument, type HouseholdFilter } from '../graphql/graphql';
import type { ListedFile } from './search';

/** A list that is fetched page by page. */
export interface Files {
  readonly kind: 'LOADING' | 'FOUND' | 'NO_CONNECTION' | 'SIGN_IN';
  readonly files: readonly ListedFile[];
  readonly more: boolean;
  /** The next page is under way. */
  readonly busy: boolean;
  readonly next: () => void;
  readonly again: () => void;
}

const PAGE = 25; // files

interface Held {
  readonly kind: Files['kind'];
  readonly files: readonly ListedFile[];
  readonly cursor: string | null; // null: there is no next page
}

const NOTHING: Held = { kind: 'LOADING', files: [], cursor: null };

/** The files that match, by keyset; a later question makes an earlier answer count no more. */
export function useFiles(filter: HouseholdFilter): Files {
  const tablet = useTablet();
  const [held, setHeld] = useState<Held>(NOTHING);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const fetchPage = async (before: readonly ListedFile[], after: string | null) => {
    const mine = ++turn.current;
    setBusy(true);
    const answer = await ask(tablet, HouseholdsDocument, { filter, first: PAGE, after });
    if (mine !== turn.current) return;
    setBusy(false);
    if (answer.kind !== 'DATA') {
      const kind = answer.kind === 'SIGN_IN' || answer.kind === 'OTHER_PERSON' ? 'SIGN_IN' : 'NO_CONNECTION';
      return setHeld((old) => ({ ...old, kind }));
    }
    const { edges, pageInfo } = answer.data.households;
    setHeld({ kind: 'FOUND', files: [...before, ...edges.map(({ node }) => node)], cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null });
  };
  const key = JSON.stringify(filter);
  useEffect(() => {
    void fetchPage([], null);
    return () => { turn.current++; };
  }, [key]);
  return {
    kind: held.kind, files: held.files, more: held.cursor !== null, busy,
    next: () => void (held.cursor !== null && !busy && fetchPage(held.files, held.cursor)),
    again: () => void fetchPage([], null),
  };
}
