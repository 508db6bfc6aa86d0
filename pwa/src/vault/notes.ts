import type { Chest } from './chest';
import { openJson, sealJson } from './seal';

/** Small sealed values beside the work: who this is, the screen's PIN. Never counted as unsent; gone with the vault. */
export class NoteStore {
  readonly #chest: Chest;

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  async put(name: string, value: unknown): Promise<void> {
    const key = `note ${name}`;
    const sealed = await sealJson(this.#chest.outboxKey, 'meta', key, value);
    await this.#chest.storage.run((db) => db.transaction('rw', db.meta, async () => {
      await this.#chest.mustExist(db);
      await db.meta.put({ key, sealed });
    }));
  }

  /** The value, or undefined. */
  async get(name: string): Promise<unknown> {
    const key = `note ${name}`;
    const row = await this.#chest.storage.run((db) => db.meta.get(key));
    return row?.sealed && openJson<unknown>(this.#chest.outboxKey, 'meta', key, row.sealed);
  }
}
