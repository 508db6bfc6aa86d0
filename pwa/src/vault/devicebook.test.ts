import { beforeEach, describe, expect, it } from 'vitest';
import { fromBase64, toBase64, utf8 } from './bytes';
import type { DatabaseHost } from './database';
import { DeviceBook } from './devicebook';
import { dump, aHost } from './fixtures';
import { FLOOR } from './passphrase';
import { Vaults } from './vaults';

const FATMA = { personId: 'person-fatma', organisationId: 'organisation-north' };
const SANNE = { personId: 'person-sanne', organisationId: 'organisation-north' };
const PASSPHRASE = 'lantaarn fiets wolken brood';

let host: DatabaseHost;
let vaults: Vaults;
let book: DeviceBook;

beforeEach(() => {
  host = aHost();
  vaults = new Vaults({ host, now: () => 1_000, cost: FLOOR });
  book = new DeviceBook(host);
});

async function aKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
}

async function aVault(actor: typeof FATMA, region = 'r1') {
  const made = await vaults.create<object, object, object, object>(PASSPHRASE, actor, await aKey(), region);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const aNote = (id: string) => ({ id, householdId: 'h', recordedAt: '2026-11-28T10:00:00.000Z', command: { note: 'Jansen' } });

describe('what a device knows of itself', () => {
  it('it signs what it hands over, with a key that nobody takes out', async () => {
    const vault = await aVault(FATMA);
    await vault.operations.add(aNote('op-1'), null);
    const { publicKey } = await book.enrolment('r1', 'Tablet van Fatma');
    expect(await book.enrolment('r1', 'Andere naam')).toMatchObject({ name: 'Tablet van Fatma', publicKey });
    await book.enrolled('r1', 'device-1', 'Tablet van Fatma', FATMA);
    const [file] = await book.sealed('r1');
    expect(file!.text).not.toContain('Jansen');
    const { device, signature, body } = JSON.parse(file!.text) as { device: string; signature: string; body: string };
    expect(device).toBe('device-1');
    const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
    const holds = (text: string) => crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64(signature), utf8(text));
    expect(await holds(body)).toBe(true);
    expect(await holds(`${body} `)).toBe(false);
    expect(await dump(host)).not.toContain('Jansen');
  });

  it('what was handed over counts as sent, until something is added', async () => {
    const vault = await aVault(FATMA);
    await vault.operations.add(aNote('op-1'), null);
    await vault.drafts.put('h', 'visit', 'half');
    expect(await book.unsent('r1')).toEqual({ operations: 1, drafts: 1, blobs: 0 });
    for (const file of await book.sealed('r1')) await book.handed(file);
    expect(await book.unsent('r1')).toEqual({ operations: 0, drafts: 0, blobs: 0 });
    expect(await vaults.signOut(vault)).toMatchObject({ ok: true });
    const again = await aVault(FATMA);
    await again.operations.add(aNote('op-2'), null);
    expect(await book.unsent('r1')).toMatchObject({ operations: 1 });
  });

  it('a forgotten vault goes only when its words are somewhere else', async () => {
    const vault = await aVault(FATMA);
    await vault.operations.add(aNote('op-1'), null);
    vault.close();
    expect(await book.forget(FATMA)).toBe(false);
    expect(await vaults.has(FATMA)).toBe(true);
    for (const file of await book.sealedOf(FATMA, 'r1')) await book.handed(file);
    expect(await book.forget(FATMA)).toBe(true);
    expect(await vaults.has(FATMA)).toBe(false);
  });

  it('a wipe of one region leaves the vaults of another', async () => {
    await aVault(FATMA, 'r1');
    await aVault(SANNE, 'r2');
    expect(await vaults.wipe('r1')).toHaveLength(1);
    expect(await vaults.has(FATMA)).toBe(false);
    expect(await vaults.has(SANNE)).toBe(true);
    await book.closed('r1', { kind: 'LOST', name: 'Tablet', organisation: 'Buurtteam', phone: '' });
    expect(await book.wiped()).toMatchObject({ kind: 'LOST', name: 'Tablet' });
    expect(await book.nameIn('r1')).toBeNull();
    await book.wipedRead();
    expect(await book.wiped()).toBeNull();
  });

  it('an office that does not know it any more gets it again', async () => {
    await aVault(FATMA);
    await book.enrolment('r1', 'Tablet');
    await book.enrolled('r1', 'device-1', 'Tablet', FATMA);
    expect(await book.isEnrolled('r1', FATMA)).toBe(true);
    expect(await book.isEnrolled('r1', SANNE)).toBe(false);
    await book.unknownIn('r1');
    expect(await book.isEnrolled('r1', FATMA)).toBe(false);
  });
});
