import { expect, m, test } from './tablet';

const FAMILY = 'Voorbeeld-Test';

test('the app opens after a cold start without network, and knows everything', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.shutDown();
  await server.kill();
  await tablet.boot({ offline: true });

  const beside = tablet.page.waitForEvent('worker');
  await tablet.unlockAt();
  await beside; // what the passphrase costs does not hold up the page
  await expect(tablet.heading(m.household_caseload_title())).toBeVisible();
  await tablet.goToFile(FAMILY);
  await expect(tablet.page.getByText(/Oefenweg 12/u)).toBeVisible();
  await expect(tablet.status).toContainText(m.sync_no_connection());
});

test('a locked vault opens with the right passphrase only', async ({ tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.lock();
  await expect(tablet.page.getByText(FAMILY)).toHaveCount(0);

  await tablet.field(m.app_passphrase()).fill('lantaarn fiets wolken regen');
  await tablet.press(m.app_unlock());
  await expect(tablet.page.getByRole('alert')).toContainText(m.sync_wrong_passphrase());
  await expect(tablet.page.getByText(FAMILY)).toHaveCount(0);

  await tablet.unlock();
  await tablet.goToFile(FAMILY);
});

test('nobody signs out while unsent words would be lost', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.changePhone(FAMILY, '06 1111 1111');
  await tablet.goToSent();

  await tablet.press(m.app_sign_out());
  const dialog = tablet.page.getByRole('dialog');
  await dialog.getByRole('button', { name: m.app_sign_out() }).click();
  await expect(dialog.getByRole('alert')).toContainText(m.app_sign_out_refused());
  await expect(dialog.getByRole('alert')).toContainText(/\b1\b/u);

  await tablet.online();
  await tablet.allProcessed();
  await dialog.getByRole('button', { name: m.app_sign_out_send() }).click();
  await dialog.getByRole('button', { name: m.app_sign_out(), exact: true }).click();
  await expect(tablet.heading(m.app_sign_in())).toBeVisible();
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: '06 1111 1111' }]);
});

// What the browser complains about fails every test that uses a tablet; this one visits the screens.
test('no screen of a case manager breaks the content security policy', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  for (const tab of await tablet.page.getByRole('tab').all()) {
    await tab.click();
    await expect(tablet.page.getByRole('tabpanel')).not.toBeEmpty();
  }
  const [file] = await server.sql<{ id: string }>('SELECT id FROM households WHERE name = $1', [FAMILY]);
  const household = `/households/${file!.id}`;
  for (const path of [
    '/households/new', `${household}/visit`, `${household}/visits/new`, `${household}/contact`, `${household}/residents/new`, `${household}/attempt`,
    `${household}/vulnerable`, `${household}/composition`, `${household}/incident`, `${household}/conflicts`, '/search', '/review', '/nowhere', '/sync',
  ]) {
    await tablet.follow(path);
    await expect(tablet.page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
