import { concat, hex, sha256, type Bytes } from './bytes';
import type { Chest } from './chest';
import type { BlobRow } from './database';
import { KEEP_MS } from './operations';
import { openBytes, sealBytes } from './seal';

/** A chunk: what one upload request carries. */
export const CHUNK_BYTES = 256 * 1024;

/** A photo or signature on this tablet. */
export interface KeptBlob {
  readonly id: string; // UUIDv7
  readonly operationId: string | null; // null while its form is a draft
  readonly size: number; // bytes
  readonly confirmedAt: number; // ms since 1970; 0 while the server has not confirmed the whole
}

/** The store `blobs`: photos and signatures in chunks; kept until confirmed, and a while after. */
export class BlobStore {
  readonly #chest: Chest;

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  async put(id: string, operationId: string | null, bytes: Bytes): Promise<void> {
    const rows: BlobRow[] = [];
    for (let offset = 0; offset === 0 || offset < bytes.length; offset += CHUNK_BYTES) {
      const chunk = bytes.slice(offset, offset + CHUNK_BYTES);
      const key = keyOf(id, offset);
      rows.push({
        key, id, operationId: operationId ?? '', offset, size: bytes.length, confirmedAt: 0,
        sha256: hex(await sha256(chunk)),
        sealed: await sealBytes(this.#chest.outboxKey, 'blobs', key, chunk),
      });
    }
    await this.#chest.storage.run((db) => db.transaction('rw', db.blobs, db.meta, async () => {
      await this.#chest.mustExist(db);
      await db.blobs.bulkPut(rows); // whole or not at all
    }));
  }

  /** The form was saved: its photos belong to that operation now. */
  async assign(ids: readonly string[], operationId: string): Promise<void> {
    await this.#chest.storage.run((db) => db.blobs.where('id').anyOf([...ids]).modify({ operationId }));
  }

  /** Every blob that is here, oldest first: what it is, not what is in it. */
  async list(): Promise<readonly KeptBlob[]> {
    const found: KeptBlob[] = [];
    await this.#chest.storage.run((db) => {
      found.length = 0; // the work may be done twice
      return db.blobs.each(({ id, operationId, size, offset, confirmedAt }) => {
        if (offset === 0) found.push({ id, operationId: operationId || null, size, confirmedAt });
      });
    });
    return found;
  }

  /** One chunk, opened. */
  async chunk(id: string, offset: number): Promise<Bytes | null> {
    const key = keyOf(id, offset);
    const row = await this.#chest.storage.run((db) => db.blobs.get(key));
    return row ? openBytes(this.#chest.outboxKey, 'blobs', key, row.sealed) : null;
  }

  /** The whole blob, for the screen. */
  async whole(id: string): Promise<Bytes | null> {
    const rows = await this.#chest.storage.run((db) => db.blobs.where('id').equals(id).toArray());
    if (rows.length === 0) return null;
    rows.sort((a, b) => a.offset - b.offset);
    return concat(...await Promise.all(rows.map((row) => openBytes(this.#chest.outboxKey, 'blobs', row.key, row.sealed))));
  }

  /** The server has the whole blob. */
  async confirm(id: string, at: number): Promise<void> {
    await this.#chest.storage.run((db) => db.blobs.where('id').equals(id).modify({ confirmedAt: at }));
  }

  /** A photo taken and thrown away before the form was saved. */
  async drop(id: string): Promise<void> {
    await this.#chest.storage.run((db) => db.blobs.where('id').equals(id).delete());
  }

  /** The server was restored from a backup: what it had of these operations may be gone. */
  async offerAgain(operationIds: readonly string[]): Promise<void> {
    await this.#chest.storage.run((db) => db.blobs.where('operationId').anyOf([...operationIds]).modify({ confirmedAt: 0 }));
  }

  /** Forgets confirmed blobs after 30 days; at once when there is no space for what is not sent yet. */
  async sweep(now: number, keepMs: number = KEEP_MS): Promise<void> {
    await this.#chest.storage.run((db) => db.blobs.filter((row) => row.confirmedAt > 0 && row.confirmedAt <= now - keepMs).delete());
  }
}

function keyOf(id: string, offset: number): string {
  return `${id}:${offset}`;
}
