import { expectAccessibleInBothLanguages } from './axe';
import { beginVisit, expect, householdOf, m, test } from './desk';

const [FAMILY, SENTENCE] = ['Voorbeeld-Test', 'Er past bijna niets meer bij.'];

test('a device that gets full says so in time, and what does not fit stays on the screen', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await expect(page.locator('#tablet').getByText(m.app_space(), { exact: true })).toBeVisible();
  await page.addInitScript(() => { // a browser that tells: this one always says that there is much
    StorageManager.prototype.estimate = async () => ({ usage: 80_000_000, quota: 100_000_000 });
  });
  await page.reload();
  await tablet.unlock();
  await expect(page.getByText(m.app_space_little())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'nearly full');

  await beginVisit(tablet, path, SENTENCE);
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
  await page.evaluate(() => { // the browser takes nothing more: its own quota is asked too seldom to wait for
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('No space', 'QuotaExceededError'); };
    addEventListener('room', () => { IDBObjectStore.prototype.put = put; });
  });
  await tablet.field(m.visit_summary()).pressSequentially(' En nog een zin.');
  await expect(page.getByRole('alert').filter({ hasText: m.sync_storage_full() })).toBeVisible();
  await expect(page.getByText(m.app_space_none(), { exact: true })).toBeVisible(); // on every screen, until room was made
  await expect(tablet.field(m.visit_summary())).toHaveValue(`${SENTENCE} En nog een zin.`);
  await page.evaluate(() => dispatchEvent(new Event('room'))); // room was made
  await tablet.field(m.visit_summary()).pressSequentially(' Nu wel.');
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
  await expect(page.getByText(m.app_space_none(), { exact: true })).toHaveCount(0);
});

test('a storage that the browser cleared is noticed, with what was not sent', async ({ server, tablet }) => {
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.changePhone(FAMILY, '06 8888 8888');
  await expect(tablet.status).toContainText('1');
  const session = await tablet.context.newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'indexeddb,cache_storage,service_workers' }); // as a browser does that needs room
  await tablet.online();
  await page.goto(server.url);
  await expect(page.getByText(m.app_cleared_title())).toBeVisible();
  await expect(page.getByText(m.app_cleared_unsent({ count: 1 }))).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'cleared storage');
  await tablet.makeVault();
  await tablet.readyForOffline(); // the files came back
  await expect(page.getByText(m.app_cleared_title())).toHaveCount(0);
  expect(await server.sql('SELECT phone FROM households WHERE phone = $1', ['06 8888 8888'])).toEqual([]);
});
