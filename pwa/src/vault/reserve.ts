import { random } from './bytes';
import type { Chest } from './chest';

/** Kept free for text, in bytes (tablet §3). */
const BYTES = 5 * 1024 * 1024;
/** `getRandomValues` gives no more at once. */
const PIECE = 65_536;
const KEY = 'reserve';

/**
 * Space that is taken while there are photos, and given back to words when the
 * device is full. What a browser says of its free space cannot be leaned on:
 * Chromium reports ten gigabytes, whatever there is.
 */
export class Reserve {
  readonly #chest: Chest;

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  /** Takes the space, once; `StorageFull` when it is not there any more. */
  async keep(): Promise<void> {
    if (await this.#chest.storage.run((db) => db.meta.where('key').equals(KEY).count()) > 0) return;
    const data = new Uint8Array(BYTES); // random, since a disk may squeeze zeros
    for (let at = 0; at < BYTES; at += PIECE) data.set(random(PIECE), at);
    await this.#chest.storage.run((db) => db.meta.put({ key: KEY, sealed: { schema: 0, iv: random(12), data } }));
  }

  /** Gives the space to what is written next; false when there was none. */
  async release(): Promise<boolean> {
    return (await this.#chest.storage.run((db) => db.meta.where('key').equals(KEY).delete())) > 0;
  }
}
