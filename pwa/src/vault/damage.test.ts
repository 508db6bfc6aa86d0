import { describe, expect, it } from 'vitest';
import { aHost } from './fixtures';
import { FLOOR } from './passphrase';
import { Vaults } from './vaults';

const NOW = Date.parse('2026-12-01T10:00:00Z');
const aNote = (id: string) => ({ id, householdId: 'h', recordedAt: '2026-12-01T10:00:00.000Z', command: { note: id } });

async function aVault() {
  const host = aHost();
  const vaults = new Vaults({ host, now: () => NOW, cost: FLOOR });
  const made = await vaults.create('lantaarn fiets wolken brood', { personId: 'noor', organisationId: 'team' }, null);
  if (!made.ok) throw new Error(made.refusal.code);
  return { vaults, vault: made.value };
}

/** Flips one bit of a sealed record, as a dying disk or a thief would. */
async function damage(vault: Awaited<ReturnType<typeof aVault>>['vault'], store: 'operations' | 'files' | 'receipts' | 'index', which = 0): Promise<void> {
  await vault.chest.storage.run(async (db) => {
    const table = db.table<{ sealed: { iv: Uint8Array; data: Uint8Array; schema: number } }>(store);
    const row = (await table.toArray())[which];
    if (!row) throw new Error(`nothing in ${store}`);
    const data = new Uint8Array(row.sealed.data);
    data[0] = (data[0] ?? 0) ^ 1;
    await table.put({ ...row, sealed: { ...row.sealed, data } });
  });
}

describe('a record that was damaged on the disk', () => {
  it('keeps no other operation from being sent, and is not lost itself', async () => {
    const { vaults, vault } = await aVault();
    for (const id of ['a', 'b', 'c']) await vault.operations.add(aNote(id), null);
    await damage(vault, 'operations', 1);
    expect((await vault.operations.pending()).map(({ operation }) => operation.id)).toEqual(['a', 'c']);
    expect(await vault.operations.damaged()).toBe(1);
    expect((await vault.unsent()).operations).toBe(3);
    expect(await vaults.signOut(vault)).toMatchObject({ ok: false });
    expect(await vaults.exportUnsent(vault)).toContain('\\"id\\":\\"b\\"');
  });

  it('as a receipt keeps no other from being read', async () => {
    const { vault } = await aVault();
    for (const id of ['a', 'b']) {
      await vault.operations.add(aNote(id), null);
      const receipt = { operationId: id, status: 'APPLIED', version: 1, refusal: null, conflicts: [] } as const;
      await vault.operations.settle([{ operation: aNote(id), receipt, seq: 1, at: NOW, dealtWith: false }]);
    }
    await damage(vault, 'receipts');
    expect((await vault.operations.settled()).map(({ operation }) => operation.id)).toEqual(['b']);
  });

  it('as a file goes, and has no tag, so that it is fetched again', async () => {
    const { vault } = await aVault();
    const lease = await vault.files.takeLease();
    const index = ['h1', 'h2'].map((householdId) => ({ householdId, tag: `tag ${householdId}`, entry: {} }));
    const note = { referenceTag: null, reference: null, pulledAt: NOW, minimumSchema: 1 };
    await vault.files.absorb({ put: index.map(({ householdId }) => ({ householdId, file: { id: householdId } })), drop: [], index, note, epoch: 'e', again: [], forget: [] }, lease);
    expect((await vault.files.held()).map(({ tag }) => tag)).toEqual(['tag h1', 'tag h2']);
    await damage(vault, 'files');
    let dropped = 0;
    vault.files.onDropped = () => void (dropped += 1);
    const found = [await vault.files.file('h1'), await vault.files.file('h2'), await vault.files.file('h1'), await vault.files.file('h2')];
    expect(dropped, 'said once').toBe(1);
    expect(found.filter((file) => file !== undefined)).toHaveLength(2);
    expect((await vault.files.held()).filter(({ tag }) => tag === '')).toHaveLength(1);
    await damage(vault, 'index');
    expect(await vault.files.index()).toEqual([]); // everything is fetched again
  });
});
