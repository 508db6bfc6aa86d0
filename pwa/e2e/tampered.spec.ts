import { readFile } from 'node:fs/promises';
import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear } from './oracle';
import { expect, householdOf, m, test } from './desk';
import type { Tablet } from './tablet';

const [FAMILY, OTHER] = ['Voorbeeld-Test', 'Proefman'];

/** Flips one bit in sealed records on the disk, as somebody with the device in hands could; says which. */
function tamper(tablet: Tablet, store: 'files' | 'operations', which: 'ALL' | number): Promise<readonly string[]> {
  return tablet.page.evaluate(async ([name, at]) => {
    interface Row { readonly id?: string; readonly token?: string; readonly sealed: { readonly data: Uint8Array } }
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(new Error('IndexedDB')) }));
    const changed: string[] = [];
    for (const known of await indexedDB.databases()) {
      const database = await done(indexedDB.open(known.name!));
      if (database.objectStoreNames.contains(name)) {
        const writing = database.transaction(name, 'readwrite').objectStore(name);
        const rows = await done(writing.getAll() as IDBRequest<Row[]>);
        for (const row of rows.filter((_, index) => at === 'ALL' || index === at)) {
          row.sealed.data[0]! ^= 1;
          await done(writing.put(row));
          changed.push(row.id ?? row.token ?? '');
        }
      }
      database.close();
    }
    return changed;
  }, [store, which] as const);
}

test('what somebody changed on the disk is dropped and fetched again, or shown and handed in', async ({ server, tablet }) => {
  const { page } = tablet;
  const [{ path }, other, kept]: readonly [{ readonly path: string }, { readonly id: string }, Acknowledged] = [await householdOf(server, FAMILY), await householdOf(server, OTHER), new Map()];
  await tablet.enrol('casemanager');
  await hear(tablet.context, kept);
  await tablet.context.setOffline(true);
  await attempts(page, [other.id], ['Gebeld, einde', 'Nog eens gebeld, einde', 'En weer gebeld, einde']);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 3 }));
  const [damaged = ''] = await tamper(tablet, 'operations', 1);
  expect((await tamper(tablet, 'files', 'ALL')).length).toBeGreaterThan(2);
  expect(kept.delete(damaged), 'one of those').toBe(true);

  await page.reload(); // what was looked at before had been opened
  await tablet.unlock();
  await tablet.follow(path);
  await expect(page.getByText(m.online_file_no_connection())).toBeVisible(); // not a word of what cannot be trusted
  await tablet.goToSent();
  await expect(page.getByText(m.sync_damaged_one())).toBeVisible();

  await tablet.context.setOffline(false);
  await expect.poll(() => server.sql('SELECT count(*)::int FROM operations WHERE id = ANY($1)', [[...kept.keys()]])).toEqual([{ count: 2 }]);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 })); // the damaged one is never said to be sent
  await expect(page.getByText(m.sync_damaged_one())).toBeVisible();
  await expectEachOnce(server, kept);
  await expectSameAsServer(page);
  await tablet.goToFile(FAMILY);

  await tablet.goToSent();
  await tablet.press(m.app_sign_out());
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: m.app_sign_out() }).click();
  await expect(dialog).toContainText(m.app_sign_out_refused());
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: m.app_sign_out_file() }).click()]);
  expect(await readFile(await download.path(), 'utf8'), 'it goes to the office as it lies there').toContain(damaged);
  expect(await server.sql('SELECT id FROM operations WHERE id = $1', [damaged])).toEqual([]);
});
