import { Dexie, type Table } from 'dexie';
import { hex, random, utf8, type Bytes } from './bytes';
import type { DatabaseHost } from './database';
import type { Freshness } from './freshness';
import type { PasskeyRow } from './passkey';
import type { Cost } from './passphrase';
import type { RecoveryWrap } from './recovery';
import type { Wrap } from './secret';
import type { Actor } from '../sync/operation';

/** What is known of a vault before it is opened: no name, no address, no id of a person. */
export interface VaultRow extends Freshness {
  readonly id: string; // also the name of its database
  readonly salt: Bytes; // of argon2id
  readonly cost: Cost;
  readonly outboxWrap: Wrap;
  readonly filesWrap: Wrap | null; // null after too long without contact
  readonly recoveryWrap: RecoveryWrap | null;
  readonly passkey?: PasskeyRow | null; // absent in vaults from before, and where none was added
  readonly usedAt: number; // ms since 1970; the last one used is tried first
  readonly exported: string | null; // fingerprint of the unsent work at its last export
  readonly region?: string | null; // id; absent in vaults from before devices were enrolled
  readonly handed?: string | null; // fingerprint of the unsent work that the office took in sealed
}

/** What this device is called by the office of one region, and signs with. */
export interface EnrolmentRow {
  readonly key: string; // `enrolment ` and the region's id
  readonly device: string | null; // its id; null while the office does not know it
  readonly name: string;
  readonly pair: CryptoKeyPair; // ECDSA P-256; the private half cannot be taken out
  readonly vaults: readonly string[]; // whose people the office knows of
}

/** What happened here, kept until somebody read it. */
export interface WipedRow {
  readonly key: 'wiped';
  readonly kind: 'LOST' | 'RETIRED';
  readonly name: string; // of the device
  readonly organisation: string; // whom to call
  readonly phone: string; // empty when unknown
}

/** A row about the device itself. */
export type DeviceRow = { readonly key: 'salt'; readonly value: Bytes } | EnrolmentRow | WipedRow;

/** The device's list of vaults. */
export class Registry extends Dexie {
  declare readonly vaults: Table<VaultRow, string>;
  declare readonly device: Table<DeviceRow, string>;

  constructor(host: DatabaseHost) {
    super('vaults', { indexedDB: host.indexedDB, IDBKeyRange: host.IDBKeyRange, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ vaults: 'id', device: 'key' });
  }

  /** The id of a person's vault here: the same on every call, different on every device. */
  async vaultId(actor: Actor): Promise<string> {
    const key = await crypto.subtle.importKey('raw', await this.#salt(), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const mac = await crypto.subtle.sign('HMAC', key, utf8(JSON.stringify([actor.personId, actor.organisationId])));
    return hex(new Uint8Array(mac)).slice(0, 32);
  }

  async #salt(): Promise<Bytes> {
    const fresh = random(32);
    return this.transaction('rw', this.device, async () => {
      const stored = await this.device.get('salt');
      if (stored && 'value' in stored) return stored.value;
      await this.device.add({ key: 'salt', value: fresh });
      return fresh;
    });
  }
}
