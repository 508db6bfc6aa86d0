import { hex } from './bytes';
import type { Chest } from './chest';
import { unlessFull, type OperationRow, type ReceiptRow } from './database';
import { openJson, readable, sealJson } from './seal';
import type { Operation, PendingOperation, Receipt, SettledOperation } from '../sync/operation';

/** APPLIED receipts are kept this long, to be sent again after a restored backup (tablet §3). */
export const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

interface SealedReceipt<C> {
  readonly operation: Operation<C>;
  readonly receipt: Receipt;
  readonly dealtWith: boolean;
}

/** The stores `operations` and `receipts`. The only precious thing on the tablet. */
export class OperationStore<C> {
  readonly #chest: Chest;
  #opened = new Map<string, unknown>(); // decrypted once; records never change under the same iv

  constructor(chest: Chest) {
    this.#chest = chest;
  }

  /**
   * Saves an operation, and removes the draft it came from, in one transaction on the
   * disk. `seq` is dense because it is counted in that transaction.
   */
  async add(operation: Operation<C>, draftToken: string | null): Promise<void> {
    const [sealed, token] = await Promise.all([sealJson(this.#chest.outboxKey, 'operations', operation.id, operation), this.#chest.token(operation.householdId)]);
    await this.#chest.storage.run((db) => db.transaction('rw', db.operations, db.receipts, db.meta, db.drafts, async () => {
      const [kept, settled, last] = await Promise.all([ // asked at once: each by itself would keep a finger waiting
        db.operations.get(operation.id), db.receipts.get(operation.id), db.meta.get('seq'),
        this.#chest.mustExist(db), draftToken === null ? null : db.drafts.delete(draftToken),
      ]);
      if (kept ?? settled) return; // an unheard first commit
      const seq = (last?.number ?? 0) + 1;
      await Promise.all([db.meta.put({ key: 'seq', number: seq }), db.operations.add({ id: operation.id, seq, token, state: 'SAVED', sealed })]);
    }));
  }

  /** Everything without a receipt that can be read, in the order it was typed. */
  async pending(): Promise<readonly PendingOperation<C>[]> {
    const rows = await this.#chest.storage.run((db) => db.operations.orderBy('seq').toArray());
    const opened = await Promise.all(rows.map(async (row) => ({ operation: await readable(this.#operation(row)), seq: row.seq, state: row.state })));
    return opened.flatMap(({ operation, ...row }) => (operation ? [{ operation, ...row }] : []));
  }

  /** How many operations were damaged on the disk: they stay, count as unsent and go into the sealed file. */
  async damaged(): Promise<number> {
    const rows = await this.#chest.storage.run((db) => db.operations.toArray());
    return (await Promise.all(rows.map((row) => readable(this.#operation(row))))).filter((operation) => !operation).length;
  }

  /** Notes what is under way, or no longer; a full device says the older of the two. */
  async mark(ids: readonly string[], state: PendingOperation<C>['state']): Promise<void> {
    await unlessFull(this.#chest.storage.run(async (db) => void await db.operations.where('id').anyOf([...ids]).modify({ state })));
  }

  /**
   * The only way out of `operations`: into `receipts`, in one transaction (tablet §3
   * rule 1). An operation another tab has moved already is left alone.
   */
  async settle(settled: readonly SettledOperation<C>[]): Promise<void> {
    const rows = await Promise.all(settled.map((one) => this.#receiptRow(one)));
    await this.#chest.storage.run((db) => db.transaction('rw', db.operations, db.receipts, async () => {
      for (const row of rows) {
        if (!(await db.operations.get(row.id))) continue;
        await db.receipts.put(row);
        await db.operations.delete(row.id);
      }
    }));
  }

  /** Everything with a receipt that can be read, in the order it was typed; the server has the words of the others. */
  async settled(): Promise<readonly SettledOperation<C>[]> {
    const rows = await this.#chest.storage.run((db) => db.receipts.orderBy('seq').toArray());
    const opened = await Promise.all(rows.map(async (row) => ({ kept: await readable(this.#receipt(row)), seq: row.seq, at: row.at })));
    return opened.flatMap(({ kept, ...row }) => (kept ? [{ ...kept, ...row }] : []));
  }

  /** The writer needs nothing more of this one. False when there is no such receipt. */
  async dealWith(id: string): Promise<boolean> {
    const row = await this.#chest.storage.run((db) => db.receipts.get(id));
    if (!row) return false;
    const fresh = await this.#receiptRow({ ...(await this.#receipt(row)), seq: row.seq, at: row.at, dealtWith: true });
    await this.#chest.storage.run((db) => db.transaction('rw', db.receipts, async () => {
      if (await db.receipts.get(id)) await db.receipts.put(fresh);
    }));
    return true;
  }

  /** Forgets receipts nobody needs any more: 30 days old, and APPLIED or dealt with. */
  async sweep(now: number): Promise<void> {
    const old = (await this.settled()).filter(({ at, receipt, dealtWith }) => at < now - KEEP_MS && (receipt.status === 'APPLIED' || dealtWith));
    await this.#chest.storage.run((db) => db.receipts.bulkDelete(old.map(({ operation }) => operation.id)));
  }

  /** The operations of receipts, sealed to stand in `operations` again after a restored backup. */
  async again(settled: readonly SettledOperation<C>[]): Promise<readonly OperationRow[]> {
    return Promise.all(settled.map(async ({ operation, seq }): Promise<OperationRow> => ({
      id: operation.id, seq, state: 'SAVED',
      token: await this.#chest.token(operation.householdId),
      sealed: await sealJson(this.#chest.outboxKey, 'operations', operation.id, operation),
    })));
  }

  async #receiptRow({ operation, receipt, seq, at, dealtWith }: SettledOperation<C>): Promise<ReceiptRow> {
    const content: SealedReceipt<C> = { operation, receipt, dealtWith };
    return {
      id: operation.id, at, seq,
      token: await this.#chest.token(operation.householdId),
      sealed: await sealJson(this.#chest.outboxKey, 'receipts', operation.id, content),
    };
  }

  #operation(row: OperationRow): Promise<Operation<C>> {
    return this.#once(`o${row.id}${hex(row.sealed.iv)}`, () => openJson(this.#chest.outboxKey, 'operations', row.id, row.sealed));
  }

  #receipt(row: ReceiptRow): Promise<SealedReceipt<C>> {
    return this.#once(`r${row.id}${hex(row.sealed.iv)}`, () => openJson(this.#chest.outboxKey, 'receipts', row.id, row.sealed));
  }

  async #once<T>(key: string, open: () => Promise<T>): Promise<T> {
    if (this.#opened.has(key)) return this.#opened.get(key) as T;
    const value = await open();
    this.#opened.set(key, value);
    return value;
  }
}
