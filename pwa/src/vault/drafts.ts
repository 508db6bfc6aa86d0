import type { Chest } from './chest';
import { openJson, sealJson } from './seal';

/** The store `drafts`: a form as typed, written at every pause. One per household and kind of form. */
export class DraftStore {
  readonly #chest: Chest;

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  token(householdId: string, kind: string): Promise<string> {
    return this.#chest.token('draft', householdId, kind);
  }

  async put(householdId: string, kind: string, value: unknown): Promise<void> {
    const token = await this.token(householdId, kind);
    // Household and kind go along: the server must be able to place a recovered draft.
    const sealed = await sealJson(this.#chest.outboxKey, 'drafts', token, { householdId, kind, value });
    await this.#chest.storage.run((db) => db.transaction('rw', db.drafts, db.meta, async () => {
      await this.#chest.mustExist(db);
      await db.drafts.put({ token, sealed });
    }));
  }

  /** The draft, or undefined. */
  async get(householdId: string, kind: string): Promise<unknown> {
    const token = await this.token(householdId, kind);
    const row = await this.#chest.storage.run((db) => db.drafts.get(token));
    return row && (await openJson<{ readonly value: unknown }>(this.#chest.outboxKey, 'drafts', token, row.sealed)).value;
  }

  async drop(householdId: string, kind: string): Promise<void> {
    const token = await this.token(householdId, kind);
    await this.#chest.storage.run((db) => db.drafts.delete(token));
  }

  /** Which forms have a draft, so that somebody can finish or drop a forgotten one. */
  async names(): Promise<readonly { readonly householdId: string; readonly kind: string }[]> {
    const rows = await this.#chest.storage.run((db) => db.drafts.toArray());
    return Promise.all(rows.map(async ({ token, sealed }) => {
      const { householdId, kind } = await openJson<{ readonly householdId: string; readonly kind: string }>(this.#chest.outboxKey, 'drafts', token, sealed);
      return { householdId, kind };
    }));
  }

  /** Whether a form that is being filled in holds this text, such as a photo's id. */
  async mentions(text: string): Promise<boolean> {
    const rows = await this.#chest.storage.run((db) => db.drafts.toArray());
    const drafts = await Promise.all(rows.map(({ token, sealed }) => openJson<unknown>(this.#chest.outboxKey, 'drafts', token, sealed)));
    return drafts.some((draft) => JSON.stringify(draft).includes(text));
  }

  count(): Promise<number> {
    return this.#chest.storage.run((db) => db.drafts.count());
  }
}
