import { hex, random, type Bytes } from './bytes';
import { unlessFull, Storage, VaultDatabase, type DatabaseHost } from './database';
import { signedExport } from './enrolment';
import { countUnsent, exportSealed, fingerprint } from './export';
import { clearFiles } from './files';
import { contacted, freshnessAt, seen, type Freshness } from './freshness';
import { passkeyKey, type PasskeyHint, type PasskeyOutput } from './passkey';
import { calibrate, importWrapping, stretched, weakness, wrappingKey, type Cost } from './passphrase';
import { recoveryKeyId, wrapForRecovery } from './recovery';
import { Registry, type VaultRow } from './registry';
import { done, refused, type Result, type Unsent, type VaultRefusal } from './result';
import { deriveKeys, openJson, sealJson } from './seal';
import { newSecret, unwrapSecret, wrapSecret } from './secret';
import { Vault } from './vault';
import type { Actor } from '../sync/operation';

/** What the vaults of a device need from it. */
export interface VaultsOptions {
  readonly host: DatabaseHost;
  readonly now: () => number; // ms since 1970
  /** Measures the device when absent; tests bring the floor. Below the floor throws. */
  readonly cost?: Cost;
}

/** The vaults on this device: one per person and organisation; switching never clears another's (tablet §1). */
export class Vaults {
  readonly #host: DatabaseHost;
  readonly #now: () => number;
  readonly #cost: Cost | undefined;
  readonly #registry: Storage<Registry>;

  constructor({ host, now, cost }: VaultsOptions) {
    this.#host = host;
    this.#now = now;
    this.#cost = cost;
    this.#registry = new Storage(() => new Registry(host));
  }

  count(): Promise<number> {
    return this.#registry.run((db) => db.vaults.count());
  }

  /** Whether this person has a vault here, for this organisation. */
  async has(actor: Actor): Promise<boolean> {
    return (await this.#row(await this.#registry.run((db) => db.vaultId(actor)))) !== null;
  }

  /** What waits in all vaults together; counts need no key, so a locked screen can say it. */
  async unsent(): Promise<Unsent> {
    let [operations, drafts, blobs] = [0, 0, 0];
    for (const { id } of await this.#registry.run((db) => db.vaults.toArray())) {
      const storage = this.#storage(id);
      const here = await storage.run(countUnsent);
      storage.close();
      [operations, drafts, blobs] = [operations + here.operations, drafts + here.drafts, blobs + here.blobs];
    }
    return { operations, drafts, blobs };
  }

  /** Makes a vault and opens it. */
  async create<F, C, E, R>(passphrase: string, actor: Actor, recoveryKey: string | null, region: string | null = null): Promise<Result<Vault<F, C, E, R>, VaultRefusal>> {
    const reason = weakness(passphrase);
    if (reason) return refused({ code: 'WEAK_PASSPHRASE', reason });
    const id = await this.#registry.run((db) => db.vaultId(actor));
    if (await this.#row(id)) return refused({ code: 'VAULT_EXISTS' });

    const salt = random(16);
    const cost = this.#cost ?? (await calibrate());
    const key = await wrappingKey(passphrase, salt, cost);
    const [files, outbox] = [newSecret(), newSecret()];
    const now = this.#now();
    const row: VaultRow = {
      id, salt, cost, contactAt: now, seenAt: now, usedAt: now, exported: null, region,
      filesWrap: await wrapSecret(key, id, 'files', files),
      outboxWrap: await wrapSecret(key, id, 'outbox', outbox),
      recoveryWrap: recoveryKey === null ? null : await wrapForRecovery(recoveryKey, id, outbox),
    };
    const vault = await this.#open<F, C, E, R>(row, key, outbox, files, actor);
    await this.#registry.run((db) => db.vaults.put(row));
    return done(vault);
  }

  /** Opens the vault that the passphrase fits, the last one used first; only `actor`'s when the session says who it is. */
  async unlock<F, C, E, R>(passphrase: string, actor?: Actor): Promise<Result<Vault<F, C, E, R>, VaultRefusal>> {
    await this.expire();
    const only = actor && (await this.#registry.run((db) => db.vaultId(actor)));
    const rows = (await this.#registry.run((db) => db.vaults.toArray())).filter((row) => only === undefined || row.id === only);
    if (rows.length === 0) return refused({ code: 'NO_VAULT' });
    for (const row of rows.sort((a, b) => b.usedAt - a.usedAt)) {
      const vault = await this.#openWith<F, C, E, R>(row, await wrappingKey(passphrase, row.salt, row.cost));
      if (vault) return done(vault);
    }
    return refused({ code: 'WRONG_PASSPHRASE' });
  }

  /** The passkeys that open a vault here; only `actor`'s when given. They say whose they are to nobody. */
  async passkeys(actor?: Actor): Promise<readonly PasskeyHint[]> {
    const only = actor && (await this.#registry.run((db) => db.vaultId(actor)));
    const rows = await this.#registry.run((db) => db.vaults.toArray());
    return rows.filter(({ id }) => only === undefined || id === only).flatMap(({ passkey }) => (passkey ? [{ credential: passkey.credential, salt: passkey.salt }] : []));
  }

  /**
   * Lets a passkey open this vault, beside the passphrase, which is asked once more:
   * who finds an open tablet must not add a finger to it. `make` asks the platform.
   */
  async addPasskey<F, C, E, R>(vault: Vault<F, C, E, R>, passphrase: string, make: (salt: Bytes) => Promise<Result<PasskeyOutput, VaultRefusal>>): Promise<Result<void, VaultRefusal>> {
    const row = await this.#row(vault.id);
    if (!row) return refused({ code: 'NO_VAULT' });
    const raw = await stretched(passphrase, row.salt, row.cost);
    const outbox = await unwrapSecret(await importWrapping(raw.slice()), row.id, 'outbox', row.outboxWrap);
    if (!outbox) return refused({ code: 'WRONG_PASSPHRASE' });
    outbox.fill(0);
    const salt = random(32);
    const made = await make(salt);
    if (made.ok) {
      const { credential, output } = made.value;
      const key = await wrapSecret(await passkeyKey(output, salt, row.id), row.id, 'key', raw);
      await this.#update(row.id, { passkey: { credential, salt, key } });
    }
    raw.fill(0);
    return made.ok ? done(undefined) : made;
  }

  /** From now on only the passphrase opens this vault. */
  async removePasskey<F, C, E, R>(vault: Vault<F, C, E, R>): Promise<void> {
    await this.#update(vault.id, { passkey: null });
  }

  /** Opens the vault of this passkey; works without network. */
  async unlockWithPasskey<F, C, E, R>({ credential, output }: PasskeyOutput): Promise<Result<Vault<F, C, E, R>, VaultRefusal>> {
    await this.expire();
    const row = (await this.#registry.run((db) => db.vaults.toArray())).find(({ passkey }) => passkey && hex(passkey.credential) === hex(credential));
    if (!row?.passkey) return refused({ code: 'WRONG_PASSKEY' });
    const raw = await unwrapSecret(await passkeyKey(output, row.passkey.salt, row.id), row.id, 'key', row.passkey.key);
    const vault = raw && (await this.#openWith<F, C, E, R>(row, await importWrapping(raw)));
    return vault ? done(vault) : refused({ code: 'WRONG_PASSKEY' });
  }

  /** How long the files of a vault may stay; null when the vault is gone. */
  async freshness(id: string): Promise<Freshness | null> {
    const row = await this.#row(id);
    return row && seen(row, this.#now());
  }

  /**
   * Looks at the clock and lets files leave that were too long without contact, also
   * of locked vaults. The wraps go first: from then on the files cannot be read.
   * Returns the vaults whose files left. The outbox stays.
   */
  async expire(): Promise<readonly string[]> {
    const gone: string[] = [];
    for (const row of await this.#registry.run((db) => db.vaults.toArray())) {
      const fresh = seen(row, this.#now());
      if (freshnessAt(fresh, this.#now()) !== 'EXPIRED') {
        await unlessFull(this.#update(row.id, { seenAt: fresh.seenAt }));
        continue;
      }
      await unlessFull(this.#update(row.id, { seenAt: fresh.seenAt, filesWrap: null })); // a wrap that stays opens nothing: the files go, which takes no space
      const storage = this.#storage(row.id);
      await storage.run(clearFiles);
      storage.close();
      gone.push(row.id);
    }
    return gone;
  }

  /** The server answered this vault's owner: the days start again, so many as the region says when that was heard, and files may be kept again. A full device notes it another time. */
  async contacted<F, C, E, R>(vault: Vault<F, C, E, R>, serverTime: number | null, days: number | null = null): Promise<void> {
    await unlessFull(this.#noteContact(vault, serverTime, days));
    await this.follow(vault);
  }

  async #noteContact<F, C, E, R>(vault: Vault<F, C, E, R>, serverTime: number | null, days: number | null): Promise<void> {
    const row = await this.#row(vault.id);
    if (!row) return;
    const { contactAt, seenAt } = contacted(row, this.#now(), serverTime);
    await this.#update(vault.id, { contactAt, seenAt, ...(days !== null && { days }) });
    if (!row.filesWrap) {
      await vault.chest.storage.run(clearFiles); // nothing sealed with the old secret may stay
      await this.#update(vault.id, { filesWrap: await wrapSecret(vault.wrappingKey, vault.id, 'files', newSecret()) });
    }
  }

  /** Brings an open vault in line with what other tabs did to it; false when it is gone. */
  async follow<F, C, E, R>(vault: Vault<F, C, E, R>): Promise<boolean> {
    const row = await this.#row(vault.id);
    if (!row) return false;
    const mark = row.filesWrap && hex(row.filesWrap.iv);
    if (mark === vault.filesMark) return true;
    const secret = row.filesWrap && (await unwrapSecret(vault.wrappingKey, row.id, 'files', row.filesWrap));
    vault.chest.files = secret && (await deriveKeys(secret, 'files'));
    vault.filesMark = mark;
    return true;
  }

  /** Wraps the outbox secret for the region's present recovery key, when that is another one. */
  async renewRecovery<F, C, E, R>(vault: Vault<F, C, E, R>, recoveryKey: string): Promise<void> {
    const row = await this.#row(vault.id);
    if (!row || row.recoveryWrap?.keyId === (await recoveryKeyId(recoveryKey))) return;
    const secret = await unwrapSecret(vault.wrappingKey, row.id, 'outbox', row.outboxWrap);
    if (!secret) throw new Error('The open vault does not fit its own wrap');
    await this.#update(row.id, { recoveryWrap: await wrapForRecovery(recoveryKey, row.id, secret) });
    secret.fill(0);
  }

  /** Removes a vault; refused while that would lose words that were neither sent nor exported (tablet §2). */
  async signOut<F, C, E, R>(vault: Vault<F, C, E, R>): Promise<Result<void, VaultRefusal>> {
    const unsent = await vault.unsent();
    if (unsent.operations + unsent.drafts + unsent.blobs > 0) {
      const row = await this.#row(vault.id);
      const now = await vault.chest.storage.run(fingerprint);
      if (row?.exported !== now && row?.handed !== now) return refused({ code: 'UNSENT', unsent });
    }
    vault.close();
    await this.#remove(vault.id);
    return done(undefined);
  }

  /** The unsent work as one sealed text, which only the server can open, signed by this device. */
  async exportUnsent<F, C, E, R>(vault: Vault<F, C, E, R>): Promise<string> {
    const row = await this.#row(vault.id);
    if (!row) throw new Error('A vault that is not listed');
    const sealed = await vault.chest.storage.run(exportSealed);
    if (row.recoveryWrap) await this.#update(vault.id, { exported: sealed.fingerprint }); // unreadable without it: then it does not count
    return signedExport(this.#registry, row, sealed);
  }

  /** Everything of everybody in a region goes, or of all regions; only after the server said that this device must (access §1). */
  async wipe(region: string | null = null): Promise<readonly string[]> {
    const rows = (await this.#registry.run((db) => db.vaults.toArray())).filter((row) => region === null || !row.region || row.region === region);
    const ids = rows.map(({ id }) => id);
    await this.#registry.run((db) => db.vaults.bulkDelete(ids)); // the wraps first: nothing can be read from here on
    for (const id of ids) await this.#storage(id).delete();
    return ids;
  }

  close(): void {
    this.#registry.close();
  }

  async #remove(id: string): Promise<void> {
    await this.#registry.run((db) => db.vaults.delete(id));
    await this.#storage(id).delete();
  }

  async #row(id: string): Promise<VaultRow | null> {
    return (await this.#registry.run((db) => db.vaults.get(id))) ?? null;
  }

  async #update(id: string, change: Partial<VaultRow>): Promise<void> {
    await this.#registry.run((db) => db.vaults.update(id, change));
  }

  #storage(id: string): Storage<VaultDatabase> {
    return new Storage(() => new VaultDatabase(id, this.#host));
  }

  /** The vault, or null when this key does not open it. */
  async #openWith<F, C, E, R>(row: VaultRow, key: CryptoKey): Promise<Vault<F, C, E, R> | null> {
    const outbox = await unwrapSecret(key, row.id, 'outbox', row.outboxWrap);
    if (!outbox) return null;
    const files = row.filesWrap && (await unwrapSecret(key, row.id, 'files', row.filesWrap));
    await unlessFull(this.#update(row.id, { usedAt: this.#now() })); // opening a vault needs no space
    return this.#open<F, C, E, R>(row, key, outbox, files);
  }

  /** Derives the keys, forgets the secrets, and reads (or writes, for a new vault) whose it is. */
  async #open<F, C, E, R>({ id, filesWrap }: VaultRow, key: CryptoKey, outbox: Bytes, files: Bytes | null, owner?: Actor): Promise<Vault<F, C, E, R>> {
    const storage = this.#storage(id);
    const keys = await deriveKeys(outbox, 'outbox');
    const opened = { id, storage, wrappingKey: key, outbox: keys, files: files && (await deriveKeys(files, 'files')), filesMark: filesWrap && hex(filesWrap.iv) };
    outbox.fill(0);
    files?.fill(0);
    if (owner) {
      const sealed = await sealJson(keys.seal, 'meta', 'owner', owner);
      await storage.run((db) => db.meta.put({ key: 'owner', sealed }));
      return new Vault<F, C, E, R>({ ...opened, actor: owner });
    }
    const row = await storage.run((db) => db.meta.get('owner'));
    if (!row?.sealed) throw new Error('A vault without an owner');
    return new Vault<F, C, E, R>({ ...opened, actor: await openJson<Actor>(keys.seal, 'meta', 'owner', row.sealed) });
  }
}

