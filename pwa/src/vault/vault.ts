import { BlobStore } from './blobs';
import { Chest } from './chest';
import type { Storage, VaultDatabase } from './database';
import { DraftStore } from './drafts';
import { countUnsent } from './export';
import { FileStore } from './files';
import { NoteStore } from './notes';
import { OperationStore } from './operations';
import { Reserve } from './reserve';
import type { Unsent } from './result';
import type { Keys } from './seal';
import type { Actor } from '../sync/operation';

/** What opening a vault yields; made by `Vaults` only. */
export interface Opened {
  readonly id: string;
  readonly actor: Actor;
  readonly storage: Storage<VaultDatabase>;
  readonly outbox: Keys;
  readonly files: Keys | null;
  readonly filesMark: string | null;
  /** Stays in memory so that new files can be sealed after the old ones expired. */
  readonly wrappingKey: CryptoKey;
}

/** An open vault: keys in memory, and the stores they open. F file, C command, E index entry, R reference data. */
export class Vault<F, C, E, R> {
  readonly id: string; // says nothing; also the name for locks and channels
  readonly actor: Actor;
  readonly wrappingKey: CryptoKey;
  readonly operations: OperationStore<C>;
  readonly drafts: DraftStore;
  readonly blobs: BlobStore;
  readonly files: FileStore<F, E, R>;
  readonly notes: NoteStore;
  readonly reserve: Reserve;
  readonly chest: Chest;
  /** Which files secret the keys in memory come from; null for none. */
  filesMark: string | null;

  constructor(opened: Opened) {
    this.id = opened.id;
    this.actor = opened.actor;
    this.wrappingKey = opened.wrappingKey;
    this.filesMark = opened.filesMark;
    this.chest = new Chest(opened.storage, opened.outbox, opened.files);
    this.operations = new OperationStore<C>(this.chest);
    this.drafts = new DraftStore(this.chest);
    this.blobs = new BlobStore(this.chest);
    this.files = new FileStore<F, E, R>(this.chest);
    this.notes = new NoteStore(this.chest);
    this.reserve = new Reserve(this.chest);
  }

  /** Whether files may be kept: false after too long without contact, until the next sign-in. */
  get holdsFiles(): boolean {
    return this.chest.filesKey !== null;
  }

  /** What would be lost if this device were dropped now. */
  async unsent(): Promise<Unsent> {
    return this.chest.storage.run(countUnsent);
  }

  /** Gives up what may go when nothing fits any more: the space kept for words, and photos the server has. Takes none itself. */
  async makeRoom(now: number): Promise<void> {
    await this.reserve.release();
    await this.blobs.sweep(now, 0);
  }

  /** Lets go of the database. The keys go with this object. */
  close(): void {
    this.chest.storage.close();
  }
}
