import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aHost } from './fixtures';
import { FLOOR } from './passphrase';
import { Vaults } from './vaults';

const [PASSPHRASE, DAY_MS] = ['lantaarn fiets wolken brood', 86_400_000];
const actor = { personId: 'noor', organisationId: 'team' };

afterEach(() => vi.restoreAllMocks());

/** From now on nothing fits any more; what is taken away needs no space. */
function fillUp(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No space', 'QuotaExceededError');
  });
}

async function aVaultWithAFile() {
  const clock = { now: Date.parse('2026-12-01T10:00:00Z') };
  const vaults = new Vaults({ host: aHost(), now: () => clock.now, cost: FLOOR });
  const made = await vaults.create(PASSPHRASE, actor, null);
  if (!made.ok) throw new Error(made.refusal.code);
  const vault = made.value;
  const note = { referenceTag: null, reference: null, pulledAt: clock.now, minimumSchema: 1 };
  const page = { put: [{ householdId: 'h', file: { id: 'h' } }], drop: [], index: [{ householdId: 'h', tag: 'tag', entry: {} }], note, epoch: 'e', again: [], forget: [] };
  expect(await vault.files.absorb(page, await vault.files.takeLease())).toBe(true);
  await vault.operations.add({ id: 'a', householdId: 'h', recordedAt: '2026-12-01T10:00:00.000Z', command: { note: 'a' } }, null);
  return { clock, vaults, vault };
}

describe('a device without any space', () => {
  it('opens a vault, reads it, and sends', async () => {
    const { vaults, clock } = await aVaultWithAFile();
    fillUp();
    clock.now += DAY_MS;
    const opened = await vaults.unlock(PASSPHRASE);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await opened.value.files.file('h')).toEqual({ id: 'h' });
    await vaults.contacted(opened.value, clock.now);
    expect(await opened.value.files.takeLease(), 'the lease there was').toBe(1);
    await opened.value.operations.mark(['a'], 'SENT');
    expect(await opened.value.operations.pending()).toMatchObject([{ operation: { id: 'a' }, state: 'SAVED' }]);
  });

  it('lets files go all the same after too long without contact, and keeps the words', async () => {
    const { vaults, clock } = await aVaultWithAFile();
    fillUp();
    clock.now += 6 * DAY_MS;
    const opened = await vaults.unlock(PASSPHRASE);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await opened.value.files.file('h')).toBeUndefined();
    expect(await opened.value.files.index()).toEqual([]);
    expect(await opened.value.operations.pending()).toHaveLength(1);
  });
});
