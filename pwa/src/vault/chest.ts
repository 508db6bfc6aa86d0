import { hex, utf8 } from './bytes';
import { StorageClosed, type Storage, type VaultDatabase } from './database';
import type { Keys } from './seal';

/** An open vault's database and keys, shared by its stores. */
export class Chest {
  readonly storage: Storage<VaultDatabase>;
  readonly #outbox: Keys;
  #files: Keys | null;
  readonly #tokens = new Map<string, string>();

  constructor(storage: Storage<VaultDatabase>, outbox: Keys, files: Keys | null) {
    this.storage = storage;
    this.#outbox = outbox;
    this.#files = files;
  }

  /** The key of everything that exists only here. */
  get outboxKey(): CryptoKey {
    return this.#outbox.seal;
  }

  /** The key of what the server can send again; null after too long without contact. */
  get filesKey(): CryptoKey | null {
    return this.#files?.seal ?? null;
  }

  /** New keys for the files, or none any more. */
  set files(keys: Keys | null) {
    this.#files = keys;
  }

  /** In a writing transaction: a vault that another tab signed out takes no words any more. */
  async mustExist(db: VaultDatabase): Promise<void> {
    if (!(await db.meta.get('owner'))) throw new StorageClosed('Signed out');
  }

  /**
   * A household's name in the clear columns: an HMAC that says nothing. Made with the
   * outbox secret, which outlives the files, so that operations keep their token.
   */
  async token(...parts: readonly string[]): Promise<string> {
    const label = JSON.stringify(parts);
    const known = this.#tokens.get(label);
    if (known) return known;
    const token = hex(new Uint8Array(await crypto.subtle.sign('HMAC', this.#outbox.token, utf8(label)))).slice(0, 32);
    this.#tokens.set(label, token);
    return token;
  }
}
