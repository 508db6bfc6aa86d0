import { beforeEach, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './bytes';
import { VaultDatabase, type DatabaseHost } from './database';
import { aHost, dump } from './fixtures';
import { FLOOR } from './passphrase';
import { done } from './result';
import { openRecovery, type RecoveryWrap } from './recovery';
import { deriveKeys, openJson } from './seal';
import type { Vault } from './vault';
import { Vaults } from './vaults';
import type { Actor, Operation } from '../sync/operation';

type Note = { readonly note: string };
type File = { readonly id: string; readonly version: number; readonly name: string };
type AVault = Vault<File, Note, string, { readonly people: string }>;

const PASSPHRASE = 'paard batterij nietje zon';
const FATMA: Actor = { personId: 'person-fatma', organisationId: 'organisation-west' };
const DAY = 24 * 60 * 60 * 1000;

let host: DatabaseHost;
let now: number;
let vaults: Vaults;

beforeEach(() => {
  host = aHost();
  now = 1_800_000_000_000;
  vaults = new Vaults({ host, now: () => now, cost: FLOOR });
});

async function aVault(actor = FATMA, passphrase = PASSPHRASE, recoveryKey: string | null = null): Promise<AVault> {
  const made = await vaults.create<File, Note, string, { readonly people: string }>(passphrase, actor, recoveryKey);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

async function unlocked(passphrase = PASSPHRASE, actor?: Actor): Promise<AVault> {
  const opened = await vaults.unlock<File, Note, string, { readonly people: string }>(passphrase, actor);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function aNote(id: string, note = 'Mevrouw Jansen was thuis'): Operation<Note> {
  return { id, householdId: 'household-jansen', recordedAt: '2026-12-01T10:00:00Z', command: { note } };
}

async function pull(vault: AVault): Promise<void> {
  const lease = await vault.files.takeLease();
  await vault.files.absorb({
    put: [{ householdId: 'household-jansen', file: { id: 'household-jansen', version: 1, name: 'Jansen' } }], drop: [],
    index: [{ householdId: 'household-jansen', tag: 't', entry: 'Jansen, Dorpsstraat 1' }], epoch: 'e', again: [], forget: [],
    note: { referenceTag: 'r', reference: { people: 'Fatma' }, pulledAt: now, minimumSchema: 1 },
  }, lease);
}

async function fill(vault: AVault): Promise<void> {
  await vault.operations.add(aNote('op-1'), null);
  await vault.operations.add(aNote('op-2'), null);
  const [first] = await vault.operations.pending();
  await vault.operations.settle([{ ...first!, receipt: { operationId: 'op-1', status: 'APPLIED', version: 2, refusal: null, conflicts: [] }, at: now, dealtWith: false }]);
  await vault.drafts.put('household-jansen', 'visit', { text: 'De heer Jansen zegt' });
  await vault.blobs.put('photo', 'op-2', new TextEncoder().encode('Een brief van Jansen'));
  await pull(vault);
}

describe('what lies on the disk', () => {
  it('holds no readable name, address, note or id of a person or household', async () => {
    await fill(await aVault());
    const found = await dump(host);
    expect(found).toContain('op-2'); // the dump does read
    for (const secret of ['Jansen', 'Dorpsstraat', 'thuis', 'zegt', 'brief', 'Fatma', 'fatma', 'household', 'organisation-', 'visit', 'people']) {
      expect(found).not.toContain(secret);
    }
  });

  it('opens again with the passphrase, in the order it was typed', async () => {
    const vault = await aVault();
    await fill(vault);
    vault.close();
    const again = await unlocked();
    expect((await again.operations.pending()).map(({ operation, seq }) => [operation.id, seq])).toEqual([['op-2', 2]]);
    expect((await again.operations.settled()).map(({ operation }) => operation.command.note)).toEqual(['Mevrouw Jansen was thuis']);
    expect(await again.drafts.get('household-jansen', 'visit')).toEqual({ text: 'De heer Jansen zegt' });
    expect(await again.files.file('household-jansen')).toEqual({ id: 'household-jansen', version: 1, name: 'Jansen' });
    expect(again.actor).toEqual(FATMA);
  });

  it('does not open when two records were swapped', async () => {
    const vault = await aVault();
    await vault.operations.add(aNote('op-1', 'eerste'), null);
    await vault.operations.add(aNote('op-2', 'tweede'), null);
    const db = new VaultDatabase(vault.id, host);
    const [one, two] = await db.operations.toArray();
    await db.operations.put({ ...one!, sealed: two!.sealed });
    db.close();
    vault.close();
    const again = await unlocked();
    expect((await again.operations.pending()).map(({ operation }) => operation.command.note)).toEqual(['tweede']);
    expect(await again.operations.damaged()).toBe(1);
  });
});

describe('a passphrase', () => {
  it('that is wrong opens nothing', async () => {
    (await aVault()).close();
    expect(await vaults.unlock('paard batterij nietje maan')).toEqual({ ok: false, refusal: { code: 'WRONG_PASSPHRASE' } });
  });

  it('that is weak makes no vault', async () => {
    expect(await vaults.create('geheim', FATMA, null)).toMatchObject({ ok: false, refusal: { code: 'WEAK_PASSPHRASE', reason: { code: 'TOO_SHORT' } } });
    expect(await vaults.count()).toBe(0);
  });

  it('opens its own vault on a shared tablet, and never the other', async () => {
    await fill(await aVault());
    const sam = { personId: 'person-sam', organisationId: 'organisation-west' };
    await aVault(sam, 'fiets regen dijk molen');
    expect((await unlocked('fiets regen dijk molen')).actor).toEqual(sam);
    expect((await (await unlocked('fiets regen dijk molen')).operations.pending())).toEqual([]);
    expect((await unlocked()).actor).toEqual(FATMA);
    expect(await vaults.unlock(PASSPHRASE, sam)).toEqual({ ok: false, refusal: { code: 'WRONG_PASSPHRASE' } });
  });
});

describe('five days without contact', () => {
  it('let the files leave, also from a locked vault, and keep every word', async () => {
    const vault = await aVault();
    await fill(vault);
    vault.close();
    now += 5 * DAY;
    expect(await vaults.expire()).toEqual([vault.id]);
    now -= 5 * DAY; // setting the clock back brings nothing back
    const again = await unlocked();
    expect(again.holdsFiles).toBe(false);
    expect(await again.files.file('household-jansen')).toBeUndefined();
    expect(await again.files.index()).toEqual([]);
    expect(await again.unsent()).toEqual({ operations: 1, drafts: 1, blobs: 1 });
    expect(await again.files.epoch()).toBe('e'); // a restored backup is still noticed
  });

  it('are as many days as the region says, once that was heard', async () => {
    const vault = await aVault();
    await fill(vault);
    await vaults.contacted(vault, null, 2);
    await vaults.contacted(vault, null); // an answer that says nothing about it changes nothing
    now += 1.5 * DAY;
    expect(await vaults.expire()).toEqual([]);
    now += 0.5 * DAY;
    expect(await vaults.expire()).toEqual([vault.id]);
  });

  it('end with the next sign-in: files can be kept again', async () => {
    const vault = await aVault();
    await fill(vault);
    now += 6 * DAY;
    await vaults.expire();
    await vaults.contacted(vault, null);
    await pull(vault);
    vault.close();
    const again = await unlocked();
    expect(again.holdsFiles).toBe(true);
    expect(await again.files.index()).toHaveLength(1);
    expect(await again.operations.pending()).toHaveLength(1);
  });
});

describe('signing out', () => {
  it('is refused while words are only here', async () => {
    const vault = await aVault();
    await vault.drafts.put('h', 'visit', 'half');
    expect(await vaults.signOut(vault)).toEqual({ ok: false, refusal: { code: 'UNSENT', unsent: { operations: 0, drafts: 1, blobs: 0 } } });
    await vault.drafts.drop('h', 'visit');
    expect(await vaults.signOut(vault)).toMatchObject({ ok: true });
    expect(await vaults.count()).toBe(0);
    expect((await host.indexedDB.databases()).map(({ name }) => name)).not.toContain(vault.id);
  });

  it('is possible after an export that only the region can open, until something is added', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
    const spki = toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
    const vault = await aVault(FATMA, PASSPHRASE, spki);
    await vault.operations.add(aNote('op-1'), null);
    const sealed = await vaults.exportUnsent(vault);
    expect(sealed).not.toContain('Jansen');
    const { body } = JSON.parse(sealed) as { body: string };
    const { recoveryWrap, records } = JSON.parse(body) as { recoveryWrap: RecoveryWrap; records: { iv: string; data: string; schema: number }[] };
    const keys = await deriveKeys(await openRecovery(pair, vault.id, recoveryWrap), 'outbox');
    const [record] = records;
    expect(await openJson(keys.seal, 'operations', 'op-1', { iv: fromBase64(record!.iv), data: fromBase64(record!.data), schema: record!.schema })).toEqual(aNote('op-1'));

    await vault.operations.add(aNote('op-2'), null);
    expect(await vaults.signOut(vault)).toMatchObject({ ok: false });
    await vaults.exportUnsent(vault);
    expect(await vaults.signOut(vault)).toMatchObject({ ok: true });
  });

  it('does not count an export that nobody could ever open', async () => {
    const vault = await aVault();
    await vault.operations.add(aNote('op-1'), null);
    await vaults.exportUnsent(vault);
    expect(await vaults.signOut(vault)).toMatchObject({ ok: false });
  });

  it('in one tab takes no words from another', async () => {
    const [here, there] = [await aVault(), await unlocked()];
    await vaults.signOut(here);
    await expect(there.operations.add(aNote('op-1'), null)).rejects.toThrow();
  });

  it('of everybody, when the device must be wiped, leaves nothing', async () => {
    await fill(await aVault());
    await vaults.wipe();
    expect(await vaults.count()).toBe(0);
    expect(await vaults.unlock(PASSPHRASE)).toMatchObject({ ok: false, refusal: { code: 'NO_VAULT' } });
  });
});

describe('small notes beside the work', () => {
  it('come back after a lock, count as nothing unsent, and are not readable on the disk', async () => {
    const vault = await aVault();
    await vault.notes.put('me', { name: 'Fatma Yilmaz' });
    expect(await vault.unsent()).toEqual({ operations: 0, drafts: 0, blobs: 0 });
    vault.close();
    const again = await unlocked();
    expect(await again.notes.get('me')).toEqual({ name: 'Fatma Yilmaz' });
    expect(await again.notes.get('pin')).toBeUndefined();
    expect(await dump(host)).not.toContain('Fatma Yilmaz');
  });

  it('say which drafts there are, without saying it on the disk', async () => {
    const vault = await aVault();
    await vault.drafts.put('household-jansen', 'visit', { text: 'x' });
    expect(await vault.drafts.names()).toEqual([{ householdId: 'household-jansen', kind: 'visit' }]);
    expect(await dump(host)).not.toContain('household-jansen');
  });

  it('a device knows who has a vault on it, when it is told who asks', async () => {
    await aVault();
    expect(await vaults.has(FATMA)).toBe(true);
    expect(await vaults.has({ ...FATMA, organisationId: 'organisation-east' })).toBe(false);
  });
});

describe('a passkey', () => {
  const CREDENTIAL = new Uint8Array([1, 2, 3]);
  const output = () => new Uint8Array(32).fill(7);
  const make = async () => done({ credential: CREDENTIAL, output: output() });

  async function opened(prf = output()): Promise<AVault> {
    const answer = await vaults.unlockWithPasskey<File, Note, string, { readonly people: string }>({ credential: CREDENTIAL, output: prf });
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  }

  it('opens what the passphrase opens, and the passphrase goes on opening it', async () => {
    const vault = await aVault();
    await fill(vault);
    await pull(vault);
    expect(await vaults.addPasskey(vault, PASSPHRASE, make)).toEqual({ ok: true, value: undefined });
    vault.close();
    for (const again of [await opened(), await unlocked()]) {
      expect(again.actor).toEqual(FATMA);
      expect((await again.operations.pending()).map(({ operation }) => operation.id)).toEqual(['op-2']);
      expect((await again.files.file('household-jansen'))?.name).toBe('Jansen');
      again.close();
    }
  });

  it('is not added without the passphrase: the platform is not even asked', async () => {
    const vault = await aVault();
    const refusal = await vaults.addPasskey(vault, 'paard batterij nietje maan', async () => { throw new Error('asked'); });
    expect(refusal).toEqual({ ok: false, refusal: { code: 'WRONG_PASSPHRASE' } });
    expect(await vaults.passkeys()).toEqual([]);
  });

  it('opens nothing with another output, and nothing after it was removed', async () => {
    const vault = await aVault();
    await vaults.addPasskey(vault, PASSPHRASE, make);
    await expect(opened(new Uint8Array(32).fill(8))).rejects.toThrow('WRONG_PASSKEY');
    await vaults.removePasskey(vault);
    await expect(opened()).rejects.toThrow('WRONG_PASSKEY');
    expect(await vaults.passkeys(FATMA)).toEqual([]);
  });

  it('opens no file after five days without contact, but the unsent work, and new files again after contact', async () => {
    const vault = await aVault();
    await fill(vault);
    await pull(vault);
    await vaults.addPasskey(vault, PASSPHRASE, make);
    vault.close();
    now += 5 * DAY;
    const late = await opened();
    expect(late.holdsFiles).toBe(false);
    expect(await late.operations.pending()).toHaveLength(1);
    await vaults.contacted(late, now);
    await pull(late);
    late.close();
    expect((await (await unlocked()).files.file('household-jansen'))?.name).toBe('Jansen'); // the passphrase opens what came under the passkey
  });

  it('of one person opens nothing of another', async () => {
    const vault = await aVault();
    await vaults.addPasskey(vault, PASSPHRASE, make);
    await aVault({ personId: 'person-omar', organisationId: 'organisation-west' }, 'lantaarn fiets wolken brood');
    expect(await vaults.passkeys({ personId: 'person-omar', organisationId: 'organisation-west' })).toEqual([]);
    expect((await opened()).actor).toEqual(FATMA);
  });
});
