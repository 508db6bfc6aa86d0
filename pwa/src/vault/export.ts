import { hex, sha256, toBase64, utf8 } from './bytes';
import type { VaultDatabase } from './database';
import type { Unsent } from './result';
import type { Sealed } from './seal';

/** Sealed records as text; each opens with the outbox secret and its own store, id and schema. */
export interface SealedExport {
  readonly fingerprint: string;
  /** Whose it is: the record `owner` of the store `meta`; null in a vault without. */
  readonly owner: { readonly schema: number; readonly iv: string; readonly data: string } | null;
  readonly records: readonly {
    readonly store: 'operations' | 'drafts' | 'blobs';
    readonly id: string;
    readonly seq: number | null; // operations only
    readonly operationId: string | null; // blobs only
    readonly schema: number;
    readonly iv: string; // base64
    readonly data: string; // base64
  }[];
}

/** How much would be lost with this device. */
export async function countUnsent(db: VaultDatabase): Promise<Unsent> {
  const blobs = await db.blobs.filter((row) => row.confirmedAt === 0 && row.offset === 0).count();
  return { operations: await db.operations.count(), drafts: await db.drafts.count(), blobs };
}

/** Everything that would be lost with this device, as it lies sealed on the disk: needs no key. */
export async function exportSealed(db: VaultDatabase): Promise<SealedExport> {
  const { operations, drafts, blobs } = await unsentRows(db);
  const owner = await db.meta.get('owner');
  return {
    fingerprint: await fingerprintOf([...operations, ...drafts, ...blobs]),
    owner: owner?.sealed ? written(owner.sealed) : null,
    records: [
      ...operations.map((row) => ({ store: 'operations' as const, id: row.id, seq: row.seq, operationId: null, ...written(row.sealed) })),
      ...drafts.map((row) => ({ store: 'drafts' as const, id: row.token, seq: null, operationId: null, ...written(row.sealed) })),
      ...blobs.map((row) => ({ store: 'blobs' as const, id: row.key, seq: null, operationId: row.operationId, ...written(row.sealed) })),
    ],
  };
}

/** Changes with every write to the unsent work: what was exported is what is here, or it is not. */
export async function fingerprint(db: VaultDatabase): Promise<string> {
  const { operations, drafts, blobs } = await unsentRows(db);
  return fingerprintOf([...operations, ...drafts, ...blobs]);
}

async function fingerprintOf(rows: readonly { readonly sealed: Sealed }[]): Promise<string> {
  const marks = rows.map((row) => hex(row.sealed.iv)).sort(); // an iv is random per write
  return hex(await sha256(utf8(marks.join())));
}

async function unsentRows(db: VaultDatabase) {
  const [operations, drafts, blobs] = await db.transaction('r', db.operations, db.drafts, db.blobs, () =>
    Promise.all([db.operations.orderBy('seq').toArray(), db.drafts.toArray(), db.blobs.filter((row) => row.confirmedAt === 0).toArray()]));
  return { operations, drafts, blobs };
}

function written({ iv, data, schema }: Sealed) {
  return { schema, iv: toBase64(iv), data: toBase64(data) };
}
