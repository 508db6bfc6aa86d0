import { hex } from './bytes';
import type { Chest } from './chest';
import { unlessFull, type FileRow, type MetaRow, type OperationRow, type VaultDatabase } from './database';
import { openJson, readable, sealJson } from './seal';

/** One line of the index: feeds `held`, the caseload and search without opening files. */
export interface IndexEntry<E> {
  readonly householdId: string;
  readonly tag: string;
  readonly entry: E;
}

/** What the last pull left: everything but the files. Sealed with the files key. */
export interface PullNote<R> {
  readonly referenceTag: string | null;
  readonly reference: R | null;
  readonly pulledAt: number | null; // ms since 1970, when the last complete pull began
  readonly minimumSchema: number;
}

/** One page, as the pure core decided it; written whole or not at all. */
export interface PageChange<F, E, R> {
  readonly put: readonly { readonly householdId: string; readonly file: F }[];
  readonly drop: readonly string[]; // household ids
  readonly index: readonly IndexEntry<E>[]; // as it is after this page
  readonly note: PullNote<R>;
  readonly epoch: string;
  /** After a restored backup: receipts that become operations again. */
  readonly again: readonly OperationRow[];
  /** Settled receipts of households that left (access §6). */
  readonly forget: readonly string[];
}

/** The stores `index`, `files` and `meta`: what the server can send again. */
export class FileStore<F, E, R> {
  readonly #chest: Chest;
  /** Told when a damaged file was dropped: it can be fetched again. */
  onDropped: () => void = () => undefined;

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  /**
   * The lease grows with every new leading tab, so that a woken, frozen one can no
   * longer write. On a full device it stays what it was: sending needs no space, and a
   * page that comes late there is put right by the next pull.
   */
  async takeLease(): Promise<number> {
    const { storage } = this.#chest;
    await unlessFull(storage.run((db) => db.transaction('rw', db.meta, async () => {
      const lease = ((await db.meta.get('lease'))?.number ?? 0) + 1;
      await db.meta.put({ key: 'lease', number: lease });
    })));
    return (await storage.run((db) => db.meta.get('lease')))?.number ?? 0;
  }

  async index(): Promise<readonly IndexEntry<E>[]> {
    const row = await this.#chest.storage.run((db) => db.index.get('all'));
    return (row && this.#chest.filesKey && await readable<readonly IndexEntry<E>[]>(openJson(this.#chest.filesKey, 'index', 'all', row.sealed))) ?? [];
  }

  /** What the next pull says is here; a file that is not has no tag, so that the server sends it again. */
  async held(): Promise<readonly { readonly householdId: string; readonly tag: string }[]> {
    const [index, tokens] = [await this.index(), new Set(await this.#chest.storage.run((db) => db.files.toCollection().primaryKeys()))];
    return Promise.all(index.map(async ({ householdId, tag }) => ({ householdId, tag: tokens.has(await this.#chest.token(householdId)) ? tag : '' })));
  }

  async file(householdId: string): Promise<F | undefined> {
    const token = await this.#chest.token(householdId);
    const row = await this.#chest.storage.run((db) => db.files.get(token));
    if (!row || !this.#chest.filesKey) return undefined;
    const file = await readable(openJson<F>(this.#chest.filesKey, 'files', token, row.sealed));
    if (file === undefined) await this.#drop(token, row);
    return file;
  }

  /** Damaged: it goes, unless another tab has written a new one meanwhile. */
  async #drop(token: string, { sealed: { iv } }: FileRow): Promise<void> {
    const gone = await this.#chest.storage.run((db) => db.files.where('token').equals(token).filter(({ sealed }) => hex(sealed.iv) === hex(iv)).delete());
    if (gone > 0) this.onDropped();
  }

  async note(): Promise<PullNote<R>> {
    const row = await this.#chest.storage.run((db) => db.meta.get('note'));
    const nothing: PullNote<R> = { referenceTag: null, reference: null, pulledAt: null, minimumSchema: 0 };
    return (row?.sealed && this.#chest.filesKey && await readable<PullNote<R>>(openJson(this.#chest.filesKey, 'meta', 'note', row.sealed))) ?? nothing;
  }

  /** The server's epoch at the last pull. Outlives the files: it decides what is sent again. */
  async epoch(): Promise<string | null> {
    const row = await this.#chest.storage.run((db) => db.meta.get('epoch'));
    return (row?.sealed && await readable(openJson<string>(this.#chest.outboxKey, 'meta', 'epoch', row.sealed))) ?? null;
  }

  /** Writes a page in one transaction; false when another tab leads by now. */
  async absorb(change: PageChange<F, E, R>, lease: number): Promise<boolean> {
    const key = this.#chest.filesKey;
    if (!key) return false;
    const files = await Promise.all(change.put.map(async ({ householdId, file }): Promise<FileRow> => {
      const token = await this.#chest.token(householdId);
      return { token, sealed: await sealJson(key, 'files', token, file) };
    }));
    const drop = await Promise.all(change.drop.map((householdId) => this.#chest.token(householdId)));
    const index = { key: 'all', sealed: await sealJson(key, 'index', 'all', change.index) } as const;
    const meta: MetaRow[] = [
      { key: 'note', sealed: await sealJson(key, 'meta', 'note', change.note) },
      { key: 'epoch', sealed: await sealJson(this.#chest.outboxKey, 'meta', 'epoch', change.epoch) },
    ];
    return this.#chest.storage.run((db) => db.transaction('rw', [db.files, db.index, db.meta, db.operations, db.receipts], async () => {
      if ((await db.meta.get('lease'))?.number !== lease) return false;
      await db.files.bulkDelete(drop);
      await db.files.bulkPut(files);
      await db.index.put(index);
      await db.meta.bulkPut(meta);
      await db.receipts.bulkDelete([...change.forget]);
      await sendAgain(db, change.again);
      return true;
    }));
  }
}

/** Puts operations back where they wait for a receipt; only those whose receipt is still here. */
async function sendAgain(db: VaultDatabase, rows: readonly OperationRow[]): Promise<void> {
  for (const row of rows) {
    if (!(await db.receipts.get(row.id))) continue;
    await db.operations.put(row);
    await db.receipts.delete(row.id);
  }
}

/** Removes what the server can send again; needs no key, so a locked vault can do it. */
export async function clearFiles(db: VaultDatabase): Promise<void> {
  await db.transaction('rw', db.files, db.index, db.meta, async () => {
    await db.files.clear();
    await db.index.clear();
    await db.meta.delete('note');
  });
}
