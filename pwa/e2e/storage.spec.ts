import { expectAccessibleInBothLanguages } from './axe';
import { beginVisit, expect, householdOf, m, test } from './desk';

const [FAMILY, SENTENCE] = ['Voorbeeld-Test', 'Er past bijna niets meer bij.'];

test('a device that gets full says so in time, and what does not fit stays on the screen', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  const session = await tablet.context.newCDPSession(page);
  const leave = async (bytes: number) => {
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: used + bytes });
  };
  await tablet.enrol('casemanager');
  await expect(page.locator('#tablet').getByText(m.app_space(), { exact: true })).toBeVisible();
  await leave(20_000_000);
  await page.reload();
  await tablet.unlock();
  await expect(page.getByText(m.app_space_little())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'nearly full');

  await beginVisit(tablet, path, SENTENCE);
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
  await leave(0);
  await tablet.field(m.visit_summary()).pressSequentially(' En nog een zin.');
  await expect(page.getByRole('alert').filter({ hasText: m.sync_storage_full() })).toBeVisible();
  await expect(tablet.field(m.visit_summary())).toHaveValue(`${SENTENCE} En nog een zin.`);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url }); // room was made
  await tablet.field(m.visit_summary()).pressSequentially(' Nu wel.');
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
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
