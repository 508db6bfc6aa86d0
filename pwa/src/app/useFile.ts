import { useEffect, useState } from 'preact/hooks';
import { HouseholdDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Operation } from '../sync';
import type { Command } from './contract';
import { ask } from './online';
import { useTablet, type AppTablet } from './tablet';

/** A file as a screen may show it. */
export interface FoundFile {
  readonly kind: 'FOUND';
  /** Received plus pending when it is on this device; else as the server has it. */
  readonly file: HouseholdFile;
  /** As the server sent it. */
  readonly received: HouseholdFile;
  /** Typed here and not processed yet. */
  readonly pending: readonly Operation<Command>[];
  /** On this device, or fetched a moment ago. */
  readonly source: 'TABLET' | 'ONLINE';
  readonly at: number | null; // ms since 1970: when it was fetched
}

/** What is known of a file. */
export type FileState =
  | { readonly kind: 'LOADING' }
  | FoundFile
  /** It does not exist, or is not for this organisation: the two look the same. */
  | { readonly kind: 'MISSING' }
  | { readonly kind: 'NO_CONNECTION' }
  | { readonly kind: 'SIGN_IN' };

/** A file and how to look again. */
export type UsedFile = FileState & { readonly reload: () => void };

/** The file of this device when it holds it, else the server's; it follows what is typed and processed here. */
export function useFile(id: string): UsedFile {
  const tablet = useTablet();
  const [state, setState] = useState<FileState>({ kind: 'LOADING' });
  const [asked, setAsked] = useState(0);
  const { revision, vault } = tablet.state.value;
  const settled = tablet.receipts().filter(({ operation }) => operation.householdId === id).length;
  useEffect(() => {
    if (vault !== 'OPEN') return undefined;
    let here = true;
    void fromTablet(tablet, id).then((file) => {
      if (here && file) setState(file);
    });
    return () => { here = false; };
  }, [tablet, id, vault, revision]);
  useEffect(() => {
    if (vault !== 'OPEN') return undefined;
    let here = true;
    void fromTablet(tablet, id).then(async (file) => {
      const found = file ?? await fromServer(tablet, id);
      if (here) setState((before) => (before.kind === 'FOUND' && found.kind !== 'FOUND' && found.kind !== 'MISSING' ? before : found));
    });
    return () => { here = false; };
  }, [tablet, id, vault, settled, asked]);
  return { ...state, reload: () => setAsked((times) => times + 1) };
}

async function fromTablet(tablet: AppTablet, id: string): Promise<FoundFile | null> {
  const shown = await tablet.file(id);
  if (!shown?.file) return null;
  const { file } = shown;
  return { kind: 'FOUND', file, received: shown.received ?? file, pending: shown.pending, source: 'TABLET', at: tablet.state.value.pulledAt };
}

async function fromServer(tablet: AppTablet, id: string): Promise<FileState> {
  const answer = await ask(tablet, HouseholdDocument, { id });
  switch (answer.kind) {
    case 'DATA': {
      const { household } = answer.data;
      if (!household) return { kind: 'MISSING' };
      const pending = tablet.operations().map(({ operation }) => operation).filter(({ householdId }) => householdId === id);
      return { kind: 'FOUND', file: household, received: household, pending, source: 'ONLINE', at: Date.now() };
    }
    case 'SIGN_IN':
    case 'OTHER_PERSON': return { kind: 'SIGN_IN' };
    case 'OFFLINE':
    case 'TIMEOUT':
    case 'NOT_OUR_SERVER':
    case 'TOO_LARGE':
    case 'BUSY':
    case 'SERVER_ERROR':
    case 'REFUSED_REQUEST': return { kind: 'NO_CONNECTION' };
  }
}
