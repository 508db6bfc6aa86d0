import { expectSameAsServer } from './oracle';
import { expect, m, test } from './tablet';

const [FAMILY, PHONE, MORE] = ['Voorbeeld-Test', '06 1212 1212', '06 3434 3434'];

test('a device without any space left is unlocked, read, and sends what it has', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.context.setOffline(true);
  await tablet.changePhone(FAMILY, PHONE);
  await tablet.shutDown();
  await tablet.boot({ offline: true }); // a browser that just started asks anew how much space there is
  const session = await tablet.context.newCDPSession(tablet.page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 });

  await tablet.unlockAt();
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
  await tablet.goToFile(FAMILY);
  await tablet.page.getByRole('tab', { name: m.household_tab_residents() }).click();
  await expect(tablet.page.getByRole('link', { name: PHONE })).toBeVisible();
  await tablet.page.getByRole('link', { name: m.household_contact_edit() }).click();
  await tablet.field(m.household_contact_phone()).fill(MORE);
  await tablet.press(m.household_save_here());
  await expect(tablet.page.getByRole('alert').filter({ hasText: m.sync_storage_full() }).first()).toBeVisible(); // the form's, and soon the draft's as well
  await expect(tablet.field(m.household_contact_phone())).toHaveValue(MORE);

  await tablet.context.setOffline(false);
  await expect.poll(() => server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: PHONE }]);
  await expect(tablet.status).toContainText(m.sync_no_room()); // the server has it, and the tablet cannot note that
  await expect(tablet.page.getByText(m.app_space_none(), { exact: true })).toBeVisible();

  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url }); // somebody made room
  await tablet.press(m.household_save_here());
  await tablet.allProcessed();
  await expect(tablet.page.getByText(m.app_space_none(), { exact: true })).toHaveCount(0);
  expect(await server.sql(`SELECT status FROM operations WHERE verb = 'editHousehold'`), 'each once').toEqual([{ status: 'APPLIED' }, { status: 'APPLIED' }]);
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: MORE }]);
  await expectSameAsServer(tablet.page);
});
