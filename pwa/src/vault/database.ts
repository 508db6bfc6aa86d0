import { Dexie, type Table } from 'dexie';
import type { Sealed } from './seal';

/** Where a browser keeps databases; tests bring their own. */
export interface DatabaseHost {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The one record with every file's entry. */
export interface IndexRow { readonly key: 'all'; readonly sealed: Sealed }
/** One file as the server sent it. */
export interface FileRow { readonly token: string; readonly sealed: Sealed }
/** One operation without a receipt. */
export interface OperationRow {
  readonly id: string;
  readonly seq: number;
  readonly token: string;
  readonly state: 'SAVED' | 'SENT';
  readonly sealed: Sealed;
}
/** A form as typed; `token` is an HMAC of household and form. */
export interface DraftRow { readonly token: string; readonly sealed: Sealed }
/** A receipt with its operation. */
export interface ReceiptRow {
  readonly id: string; // operation id
  readonly at: number; // ms since 1970
  readonly seq: number;
  readonly token: string;
  readonly sealed: Sealed;
}
/** One chunk of a photo or signature. */
export interface BlobRow {
  readonly key: string; // id and offset
  readonly id: string;
  readonly operationId: string; // empty while its form is a draft
  readonly offset: number; // bytes
  readonly size: number; // bytes of the whole blob
  readonly sha256: string; // of this chunk, before sealing
  readonly confirmedAt: number; // ms since 1970; 0 while the server has not confirmed the whole blob
  readonly sealed: Sealed;
}
/** A counter in the clear, or a sealed value. */
export interface MetaRow { readonly key: string; readonly number?: number; readonly sealed?: Sealed }

/** One vault's stores (tablet §1). */
export class VaultDatabase extends Dexie {
  declare readonly index: Table<IndexRow, string>;
  declare readonly files: Table<FileRow, string>;
  declare readonly operations: Table<OperationRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly receipts: Table<ReceiptRow, string>;
  declare readonly blobs: Table<BlobRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string, host: DatabaseHost) {
    // Strict: a transaction is complete when it is on the disk, not in a buffer (tablet §1).
    super(name, { indexedDB: host.indexedDB, IDBKeyRange: host.IDBKeyRange, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      index: 'key', files: 'token', operations: 'id, seq, token', drafts: 'token',
      receipts: 'id, seq, token', blobs: 'key, id, operationId', meta: 'key',
    });
  }
}

/** The browser closed the database, and a fresh one did not work either. */
export class StorageLost extends Error {
  override readonly name = 'StorageLost';
}

/** The vault was locked meanwhile; what was not written is not written. */
export class StorageClosed extends Error {
  override readonly name = 'StorageClosed';
}

/** The device has no space left; the transaction left no trace. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/**
 * A database that survives "IndexedDB connection lost" (WebKit; tablet §3 rule 11):
 * close, open a fresh instance, do the work once more. Work must therefore be
 * harmless when done twice: its first commit may have succeeded unheard.
 */
export class Storage<D extends Dexie> {
  #database: D;
  #closed = false;
  readonly #fresh: () => D;

  constructor(fresh: () => D) {
    this.#fresh = fresh;
    this.#database = fresh();
  }

  async run<T>(work: (database: D) => PromiseLike<T>): Promise<T> {
    if (this.#closed) throw new StorageClosed('Locked');
    const used = this.#database;
    try {
      return await work(used);
    } catch (error) {
      if (this.#closed) throw new StorageClosed('Locked', { cause: error });
      if (nameOf(error).includes('QuotaExceededError')) throw new StorageFull('No space', { cause: error });
      if (!isLost(error)) throw error;
    }
    if (used === this.#database) this.#reopen(); // else another piece of work did it already
    return this.#again(work);
  }

  #reopen(): void {
    this.#database.close();
    this.#database = this.#fresh();
  }

  async #again<T>(work: (database: D) => PromiseLike<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      if (nameOf(error).includes('QuotaExceededError')) throw new StorageFull('No space', { cause: error });
      throw isLost(error) ? new StorageLost('Storage lost', { cause: error }) : error;
    }
  }

  close(): void {
    this.#closed = true;
    this.#database.close();
  }

  async delete(): Promise<void> {
    this.#closed = true;
    await this.#database.delete();
  }
}

/** A note that a full device does without: nobody is kept from their words because it does not fit. */
export async function unlessFull(note: Promise<void>): Promise<void> {
  await note.catch((error: unknown) => {
    if (!(error instanceof StorageFull)) throw error;
  });
}

const LOST: readonly string[] = ['InvalidStateError', 'DatabaseClosedError', 'UnknownError', 'OpenFailedError', 'MissingAPIError'];

function isLost(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return LOST.some((name) => nameOf(error).includes(name)) || /connection .*lost|connection is closing/iu.test(message);
}

/** The error's name with its inner one: Dexie wraps what the browser threw. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error || error instanceof DOMException)) return '';
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error && inner !== error ? `${error.name} ${inner.name}` : error.name;
}
