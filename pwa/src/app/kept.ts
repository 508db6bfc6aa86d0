import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { TabletState } from '../sync';
import { fields } from '../sync/check';

/**
 * What this device kept when it was last looked at: numbers only. It stands apart from
 * the vaults, so that storage the browser cleared by itself is noticed and told.
 */
export interface Kept {
  readonly vaults: number;
  readonly unsent: number; // changes, drafts and photos of all vaults together, by the last count
}

/** Where it stands in the browser's small storage. */
const MARK = 'regieroute.kept';

const gone = signal<Kept | null>(null);

/** What was here and is not any more; null when nothing is missing. */
export const cleared: ReadonlySignal<Kept | null> = gone;

/** What to write for a state: of several vaults only a locked screen counts all of them. */
export function keptOf({ vault, vaults, unsent }: Pick<TabletState, 'vault' | 'vaults' | 'unsent'>, before: Kept | null): Kept | null {
  if (vaults === 0) return null;
  const here = unsent.operations + unsent.drafts + unsent.blobs;
  return { vaults, unsent: vault === 'OPEN' && vaults > 1 ? before?.unsent ?? here : here };
}

/** Compares what is here with what was, once, and follows it from then on. */
export function watchKept(state: ReadonlySignal<TabletState>, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined = smallStorage()): () => void {
  let known = read(storage);
  gone.value = state.value.vault === 'NONE' && known !== null && known.vaults > 0 ? known : null;
  return effect(() => {
    if (state.value.vault === 'STORAGE_LOST') return; // says nothing of what is kept
    if (state.value.vaults > 0) gone.value = null; // somebody went on
    const next = keptOf(state.value, known);
    if (next === null && gone.peek() !== null) return; // until somebody went on, it stays told
    if (JSON.stringify(next) === JSON.stringify(known)) return;
    known = next;
    write(storage, next);
  });
}

function smallStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined; // switched off: then nothing can be noticed
  }
}

function read(storage: Pick<Storage, 'getItem'> | undefined): Kept | null {
  try {
    const kept = fields(JSON.parse(storage?.getItem(MARK) ?? 'null') as unknown);
    const [vaults, unsent] = [kept?.['vaults'], kept?.['unsent']];
    return typeof vaults === 'number' && typeof unsent === 'number' ? { vaults, unsent } : null;
  } catch {
    return null;
  }
}

function write(storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined, kept: Kept | null): void {
  try {
    if (kept) storage?.setItem(MARK, JSON.stringify(kept));
    else storage?.removeItem(MARK);
  } catch {
    // full: the vaults matter more
  }
}
