import { describe, expect, it } from 'vitest';
import { Storage, StorageFull, StorageLost, VaultDatabase } from './database';
import { aHost } from './fixtures';

function lostConnection(): DOMException {
  return new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
}

describe('a lost database connection', () => {
  it('is opened afresh and the work done again', async () => {
    const host = aHost();
    let instances = 0;
    const storage = new Storage(() => {
      instances++;
      return new VaultDatabase('v', host);
    });
    let tries = 0;
    const stored = await storage.run(async (db) => {
      if (tries++ === 0) throw lostConnection();
      await db.meta.put({ key: 'seq', number: 1 });
      return db.meta.count();
    });
    expect([stored, tries, instances]).toEqual([1, 2, 2]);
  });

  it('that stays lost is said, never taken for saved', async () => {
    const storage = new Storage(() => new VaultDatabase('v', aHost()));
    await expect(storage.run(() => Promise.reject(lostConnection()))).rejects.toBeInstanceOf(StorageLost);
  });

  it('of a database that was closed under our hands is found again', async () => {
    const host = aHost();
    const made: VaultDatabase[] = [];
    const storage = new Storage(() => {
      made.push(new VaultDatabase('v', host));
      return made.at(-1)!;
    });
    await storage.run((db) => db.meta.put({ key: 'seq', number: 1 }));
    made[0]!.close();
    expect(await storage.run((db) => db.meta.count())).toBe(1);
  });
});

it('a full device is said', async () => {
  const storage = new Storage(() => new VaultDatabase('v', aHost()));
  await expect(storage.run(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))).rejects.toBeInstanceOf(StorageFull);
});

it('other errors are bugs and go up', async () => {
  const storage = new Storage(() => new VaultDatabase('v', aHost()));
  await expect(storage.run(() => Promise.reject(new TypeError('bug')))).rejects.toBeInstanceOf(TypeError);
});

it('asks for strict durability', () => {
  const storage = new VaultDatabase('v', aHost());
  expect(storage._options.chromeTransactionDurability).toBe('strict');
});
