import { Storage, VaultDatabase, type DatabaseHost } from './database';
import { enrolmentIn, knownEnrolment, publicKeyOf, signedExport } from './enrolment';
import { countUnsent, exportSealed, fingerprint } from './export';
import { Registry, type EnrolmentRow, type VaultRow, type WipedRow } from './registry';
import type { Unsent } from './result';
import type { Actor } from '../sync/operation';

const NOTHING: Unsent = { operations: 0, drafts: 0, blobs: 0 };

/** One vault's unsent work, sealed and signed; `fingerprint` says what was in it. */
export interface SealedFile {
  readonly vault: string;
  readonly fingerprint: string;
  readonly text: string;
}

/** What the device says of itself, as the office keeps it. */
export interface Enrolment {
  readonly device: string | null;
  readonly name: string;
  readonly publicKey: string;
}

/**
 * What this device knows of itself: what the office calls it, how much is on it and
 * nowhere else, and how that is handed over without anybody's passphrase (access §1,
 * tablet §2). Opens no vault.
 */
export class DeviceBook {
  readonly #registry: Storage<Registry>;
  readonly #host: DatabaseHost;

  constructor(host: DatabaseHost) {
    this.#host = host;
    this.#registry = new Storage(() => new Registry(host));
  }

  /** The regions that vaults here belong to; `null` stands for those from before regions were noted. */
  async regions(): Promise<readonly (string | null)[]> {
    return [...new Set((await this.#rows()).map(({ region }) => region ?? null))];
  }

  /** What this device signs with in a region, and what it is called; made when it is not there. */
  async enrolment(region: string, name: string): Promise<Enrolment> {
    const row = await enrolmentIn(this.#registry, region, name);
    return { device: row.device, name: row.name, publicKey: await publicKeyOf(row) };
  }

  /** What it is called, or null while nobody named it. */
  async nameIn(region: string): Promise<string | null> {
    return (await knownEnrolment(this.#registry, region))?.name ?? null;
  }

  /** Whether the office knows that this person has a vault here. */
  async isEnrolled(region: string, actor: Actor): Promise<boolean> {
    const [row, vault] = [await knownEnrolment(this.#registry, region), await this.vaultOf(actor)];
    return row?.device != null && row.vaults.includes(vault);
  }

  /** The office knows this device, and that this person has a vault on it. Vaults from before get their region. */
  async enrolled(region: string, device: string, name: string, actor: Actor): Promise<void> {
    const vault = await this.vaultOf(actor);
    await this.#registry.run((db) => db.transaction('rw', db.device, db.vaults, async () => {
      const row = await db.device.get(`enrolment ${region}`);
      if (!row || !('pair' in row)) return;
      const vaults = [...new Set([...row.vaults, vault])];
      await db.device.put({ ...row, device, name, vaults } satisfies EnrolmentRow);
      await db.vaults.update(vault, { region });
    }));
  }

  /** The office does not know this device any more: it must be enrolled again. */
  async unknownIn(region: string): Promise<void> {
    await this.#registry.run((db) => db.transaction('rw', db.device, async () => {
      const row = await db.device.get(`enrolment ${region}`);
      if (row && 'pair' in row && row.device !== null) await db.device.put({ ...row, device: null, vaults: [] });
    }));
  }

  /** How much is in the vaults of a region and was not handed over: counts need no key. */
  async unsent(region: string): Promise<Unsent> {
    let sum = NOTHING;
    for (const row of (await this.#rows()).filter(belongsTo(region))) sum = added(sum, await this.#unsentOf(row));
    return sum;
  }

  /** The same of one person's vault. */
  async unsentOf(actor: Actor): Promise<Unsent> {
    const row = await this.#row(await this.vaultOf(actor));
    return row ? this.#unsentOf(row) : NOTHING;
  }

  /** The unsent work of a region's vaults, sealed as it lies on the disk. Vaults without a way for the office to read them are left out. */
  async sealed(region: string): Promise<readonly SealedFile[]> {
    const files: SealedFile[] = [];
    for (const row of (await this.#rows()).filter(belongsTo(region))) files.push(...await this.#sealedOf({ ...row, region }));
    return files;
  }

  /** The same of one person's vault. */
  async sealedOf(actor: Actor, region: string): Promise<readonly SealedFile[]> {
    const row = await this.#row(await this.vaultOf(actor));
    return row ? this.#sealedOf({ ...row, region }) : [];
  }

  /** The office took it in: this much is not lost with the device. */
  async handed({ vault, fingerprint: mark }: SealedFile): Promise<void> {
    await this.#registry.run((db) => db.vaults.update(vault, { handed: mark }));
  }

  /** Forgets a vault whose passphrase is forgotten; false, and nothing happens, while that would lose words. */
  async forget(actor: Actor): Promise<boolean> {
    const row = await this.#row(await this.vaultOf(actor));
    if (!row || total(await this.#unsentOf(row)) > 0) return row === null;
    await this.#registry.run((db) => db.vaults.delete(row.id));
    await this.#storage(row.id).delete();
    return true;
  }

  /** After a wipe: what happened and whom to call, and no key to sign with any more. */
  async closed(region: string, wiped: Omit<WipedRow, 'key'>): Promise<void> {
    await this.#registry.run((db) => db.transaction('rw', db.device, async () => {
      await db.device.delete(`enrolment ${region}`);
      await db.device.put({ key: 'wiped', ...wiped });
    }));
  }

  /** What happened here and nobody read yet. */
  async wiped(): Promise<WipedRow | null> {
    const row = await this.#registry.run((db) => db.device.get('wiped'));
    return row && 'kind' in row ? row : null;
  }

  async wipedRead(): Promise<void> {
    await this.#registry.run((db) => db.device.delete('wiped'));
  }

  vaultOf(actor: Actor): Promise<string> {
    return this.#registry.run((db) => db.vaultId(actor));
  }

  close(): void {
    this.#registry.close();
  }

  async #sealedOf(row: VaultRow): Promise<readonly SealedFile[]> {
    if (!row.recoveryWrap || total(await this.#unsentOf(row)) === 0) return [];
    const storage = this.#storage(row.id);
    const sealed = await storage.run(exportSealed);
    storage.close();
    return [{ vault: row.id, fingerprint: sealed.fingerprint, text: await signedExport(this.#registry, row, sealed) }];
  }

  async #unsentOf(row: VaultRow): Promise<Unsent> {
    const storage = this.#storage(row.id);
    const [unsent, mark] = [await storage.run(countUnsent), await storage.run(fingerprint)];
    storage.close();
    return row.handed === mark ? NOTHING : unsent;
  }

  #rows(): Promise<readonly VaultRow[]> {
    return this.#registry.run((db) => db.vaults.toArray());
  }

  async #row(id: string): Promise<VaultRow | null> {
    return (await this.#registry.run((db) => db.vaults.get(id))) ?? null;
  }

  #storage(id: string): Storage<VaultDatabase> {
    return new Storage(() => new VaultDatabase(id, this.#host));
  }
}

/** A vault from before regions were noted belongs to whichever asks: it must not be forgotten. */
function belongsTo(region: string): (row: VaultRow) => boolean {
  return (row) => !row.region || row.region === region;
}

function added(one: Unsent, other: Unsent): Unsent {
  return { operations: one.operations + other.operations, drafts: one.drafts + other.drafts, blobs: one.blobs + other.blobs };
}

/** How many things that is. */
export function total({ operations, drafts, blobs }: Unsent): number {
  return operations + drafts + blobs;
}
