import { describe, expect, it } from 'vitest';
import { hex, random, sha256 } from './bytes';
import { CHUNK_BYTES } from './blobs';
import { dump, aHost } from './fixtures';
import { Vaults } from './vaults';
import { FLOOR } from './passphrase';

const NOW = Date.parse('2026-12-01T10:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

async function aVault() {
  const host = aHost();
  const vaults = new Vaults({ host, now: () => NOW, cost: FLOOR });
  const made = await vaults.create('lantaarn fiets wolken brood', { personId: 'noor', organisationId: 'team' }, null);
  if (!made.ok) throw new Error(made.refusal.code);
  return { host, vault: made.value };
}

describe('photos on the tablet', () => {
  it('are sealed in chunks, and come back whole or a chunk at a time', async () => {
    const { host, vault } = await aVault();
    const photo = new Uint8Array(CHUNK_BYTES + 10).fill(65);
    await vault.blobs.put('a', null, photo);
    expect(hex(await sha256(new Uint8Array(await vault.blobs.whole('a') ?? [])))).toBe(hex(await sha256(photo)));
    expect((await vault.blobs.chunk('a', CHUNK_BYTES))?.length).toBe(10);
    expect(await vault.blobs.list()).toEqual([{ id: 'a', operationId: null, size: photo.length, confirmedAt: 0 }]);
    expect(await dump(host)).not.toContain('AAAAAAAA');
  });

  it('count as unsent until the server has them, and are kept a while after', async () => {
    const { vault } = await aVault();
    await vault.blobs.put('a', 'visit', random(9));
    expect((await vault.unsent()).blobs).toBe(1);
    await vault.blobs.confirm('a', NOW);
    expect((await vault.unsent()).blobs).toBe(0);
    await vault.blobs.sweep(NOW + 29 * DAY_MS);
    expect(await vault.blobs.list()).toHaveLength(1);
    await vault.blobs.offerAgain(['visit']); // the server was restored
    expect((await vault.unsent()).blobs).toBe(1);
    await vault.blobs.confirm('a', NOW);
    await vault.blobs.sweep(NOW + 31 * DAY_MS);
    expect(await vault.blobs.list()).toHaveLength(0);
  });

  it('make room for what is not sent, and never leave before', async () => {
    const { vault } = await aVault();
    await vault.blobs.put('sent', 'visit', random(9));
    await vault.blobs.put('waiting', 'visit', random(9));
    await vault.blobs.confirm('sent', NOW);
    await vault.blobs.sweep(NOW, 0);
    expect((await vault.blobs.list()).map(({ id }) => id)).toEqual(['waiting']);
  });

  it('keep the last space for words, once', async () => {
    const { vault } = await aVault();
    const taken = async () => (await vault.chest.storage.run((db) => db.meta.get('reserve')))?.sealed;
    await vault.reserve.keep();
    const first = await taken();
    expect(first?.data.length).toBe(5 * 1024 * 1024);
    await vault.reserve.keep();
    expect((await taken())?.iv).toEqual(first?.iv);
    expect([await vault.reserve.release(), await vault.reserve.release()]).toEqual([true, false]);
    expect(await taken()).toBeUndefined();
  });

  it('are found in the form that holds them', async () => {
    const { vault } = await aVault();
    await vault.drafts.put('home', 'visit', { photos: [{ id: 'photo-1' }] });
    expect([await vault.drafts.mentions('photo-1'), await vault.drafts.mentions('photo-2')]).toEqual([true, false]);
  });
});
