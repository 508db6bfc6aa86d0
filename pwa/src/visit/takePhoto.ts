import type { AppTablet } from '../app/tablet';
import type { Bytes } from '../vault/bytes';
import type { Condition } from './command';
import { compress } from './compress';
import { photoRow, type PhotoRow } from './photos';

/** What became of a photo that somebody took. */
export type Taken =
  | { readonly kind: 'KEPT'; readonly row: PhotoRow }
  | { readonly kind: 'NO_PICTURE' }
  /** The tablet keeps its last space for words (tablet §3). */
  | { readonly kind: 'NO_ROOM' }
  | { readonly kind: 'NOT_KEPT' };

/** What taking a photo works with; tests bring their own. */
export interface Darkroom {
  readonly save: AppTablet['saveBlob'];
  readonly shrink: (taken: Blob) => Promise<Bytes | null>;
}

/** The browser's. */
export function darkroom(tablet: AppTablet): Darkroom {
  return {
    save: (operationId, bytes) => tablet.saveBlob(operationId, bytes),
    shrink: compress,
  };
}

/** Makes a photo small and seals it at once: from then on it survives a dead battery. */
export async function takePhoto({ save, shrink }: Darkroom, taken: Blob, part: PhotoRow['part'], condition: Condition | null): Promise<Taken> {
  const bytes = await shrink(taken);
  if (!bytes) return { kind: 'NO_PICTURE' };
  const kept = await save(null, bytes);
  if (!kept.ok) return { kind: kept.refusal.code === 'STORAGE_FULL' ? 'NO_ROOM' : 'NOT_KEPT' };
  return { kind: 'KEPT', row: await photoRow(kept.value, bytes, part, condition) };
}
