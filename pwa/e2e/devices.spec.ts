import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, test } from './desk';
import type { RealServer } from './server';
import type { Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const PHONE = '026 111 2233';
const NOOR = 'Noor Voorbeeld';

/** The administrator's page, with the case manager's device on it once it was heard of. */
async function atDevices(tablet: Tablet, user = NOOR) {
  await tablet.follow('/devices');
  const device = tablet.page.locator('article.card').filter({ hasText: user });
  await expect(device).toBeVisible();
  return device;
}

/** A tablet of the case manager that the office knows. */
async function enrolled(server: RealServer, tablet: Tablet): Promise<void> {
  await tablet.enrol('casemanager');
  await expect.poll(() => server.sql('SELECT 1 FROM device_users'), { timeout: 90_000 }).toHaveLength(1);
}

/** Something that is only on this tablet: one change of a phone number. */
async function unsentChange(tablet: Tablet): Promise<void> {
  await tablet.context.setOffline(true);
  await tablet.changePhone(FAMILY, PHONE);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
}

const leftBehind = (server: RealServer) => server.sql<{ readonly words: string; readonly writer: string }>(
  `SELECT convert_from(l.content, 'UTF8') AS words, p.name AS writer FROM left_behind l JOIN people p ON p.region_id = l.region_id AND p.id = l.author_person_id`);

/** The names of databases on the tablet, without the list of vaults itself. */
const vaultsOn = (tablet: Tablet) => tablet.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'vaults'));

test('a tablet of somebody who left hands in what it has, and the team reads it', async ({ server, tablet, colleague }) => {
  await enrolled(server, tablet);
  const administrator = await colleague('beheerder');
  const device = await atDevices(administrator);
  await expectAccessibleInBothLanguages(administrator.page, 'devices of the region');
  await unsentChange(tablet);
  await server.sql(`UPDATE people SET active = false WHERE name = $1`, [NOOR]);
  await device.getByRole('button', { name: m.device_retire() }).click();
  await expect(administrator.page.getByRole('dialog')).toContainText(m.device_retire_unsent());
  await administrator.press(m.device_retire_do());
  await expect(device.getByText(m.device_state_retiring())).toBeVisible();

  await tablet.context.setOffline(false);
  await expect(tablet.page.getByText(m.device_retiring_title())).toBeVisible({ timeout: 90_000 });
  await expect(tablet.page.getByText(m.device_retiring_left({ operations: 1, drafts: 0, photos: 0 }))).toBeVisible();
  expect(await vaultsOn(tablet)).toHaveLength(1);
  await tablet.press(m.device_retiring_hand());
  await expect(tablet.heading(m.device_wiped_retired_title())).toBeVisible();
  await expectAccessibleInBothLanguages(tablet.page, 'an empty device');
  expect(await vaultsOn(tablet)).toEqual([]);
  expect(await leftBehind(server)).toEqual([{ words: expect.stringContaining(PHONE) as unknown as string, writer: NOOR }]);

  const team = await colleague('tweede casemanager');
  await team.follow('/review');
  await expect(team.page.getByText(NOOR)).toBeVisible();
  await expect(team.page.getByText(PHONE)).toBeVisible();
  await atDevices(administrator);
  await administrator.page.reload();
  await administrator.unlock();
  await expect((await atDevices(administrator)).getByText(m.device_state_retired())).toBeVisible();
});

test('a stolen tablet is signed out at once and wipes itself when it asks', async ({ server, tablet, colleague }) => {
  await enrolled(server, tablet);
  const administrator = await colleague('beheerder');
  await unsentChange(tablet);
  await server.sql(`UPDATE devices SET unsent_operations = 1, reported_at = now() WHERE id IN (SELECT device_id FROM device_users u JOIN people p ON p.id = u.person_id WHERE p.name = $1)`, [NOOR]); // as it reported before it was taken
  const device = await atDevices(administrator);
  await device.getByRole('button', { name: m.device_lost() }).click();
  await expect(administrator.page.getByRole('dialog')).toContainText(m.device_unsent_counts({ operations: 1, drafts: 0, photos: 0 }));
  await administrator.press(m.device_lost_do());
  await expect(device.getByText(m.device_not_wiped())).toBeVisible();
  expect(await vaultsOn(tablet)).toHaveLength(1); // nothing was heard yet

  await tablet.context.setOffline(false);
  await expect(tablet.heading(m.device_wiped_lost_title())).toBeVisible({ timeout: 90_000 });
  expect(await vaultsOn(tablet)).toEqual([]);
  await tablet.page.reload();
  await expect(tablet.heading(m.device_wiped_lost_title())).toBeVisible();
  expect(await leftBehind(server)).toEqual([]);
  expect(await server.sql(`SELECT d.name FROM devices d WHERE d.state = 'LOST' AND d.wiped_at IS NOT NULL`)).toHaveLength(1);
});

test('a sealed file is handed in by an administrator who reads none of it, and counts once', async ({ server, tablet, colleague }) => {
  await enrolled(server, tablet);
  await unsentChange(tablet);
  await tablet.goToSent();
  await tablet.press(m.app_sign_out());
  const dialog = tablet.page.getByRole('dialog');
  await dialog.getByRole('button', { name: m.app_sign_out() }).click();
  await expect(dialog).toContainText(m.app_sign_out_refused());
  const [download] = await Promise.all([tablet.page.waitForEvent('download'), dialog.getByRole('button', { name: m.app_sign_out_file() }).click()]);
  const file = await download.path();
  expect(await readFile(file, 'utf8')).not.toContain(PHONE);
  await dialog.getByRole('button', { name: m.common_cancel() }).click();

  const administrator = await colleague('beheerder');
  await atDevices(administrator);
  const sealed = card(administrator, m.device_import_title());
  const handIn = async (said: string) => {
    await sealed.getByLabel(m.device_import_file()).setInputFiles(file);
    await administrator.press(m.device_import_do());
    await expect(sealed.getByText(said)).toBeVisible();
  };
  await handIn(m.device_import_done());
  await expect(sealed.getByRole('row', { name: NOOR })).toBeVisible();
  await expect(administrator.page.getByText(PHONE)).toHaveCount(0);
  await handIn(m.device_import_again());

  await tablet.context.setOffline(false);
  await expect(tablet.page.getByRole('heading', { name: m.sync_attention_title({ count: 1 }) })).toBeVisible({ timeout: 90_000 });
  expect(await leftBehind(server)).toEqual([{ words: expect.stringContaining(PHONE) as unknown as string, writer: NOOR }]);
  await sealed.getByLabel(m.device_import_file()).setInputFiles({ name: 'foto.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"regieroute-unsent","version":2') });
  await administrator.press(m.device_import_do());
  await expect(sealed.getByText(m.device_import_code({ code: 'CUT' }))).toBeVisible();
});

test('who forgot the passphrase begins again and loses no words', async ({ server, tablet }) => {
  await enrolled(server, tablet);
  await unsentChange(tablet);
  await tablet.lock();
  await tablet.context.setOffline(false);
  await tablet.page.reload();
  await tablet.page.getByText(m.app_forgotten()).click();
  await tablet.press(m.device_start_over());
  await expect(tablet.page.getByRole('dialog')).toContainText(m.device_start_over_unsent({ operations: 1, drafts: 0, photos: 0 }));
  await tablet.press(m.device_start_over_do());
  await expect(tablet.heading(m.app_passphrase_title())).toBeVisible();
  await tablet.makeVault();
  expect(await leftBehind(server)).toEqual([{ words: expect.stringContaining(PHONE) as unknown as string, writer: NOOR }]);
  await tablet.follow('/review');
  await expect(tablet.page.getByText(PHONE)).toBeVisible();
  expect(await vaultsOn(tablet)).toHaveLength(1);
});

test('who signs in on the same tablet neither reads nor sends what the first one left', async ({ server, tablet }) => {
  await enrolled(server, tablet);
  await unsentChange(tablet);
  await tablet.lock();
  await tablet.context.setOffline(false);
  await tablet.signIn('tweede casemanager');
  await expect(tablet.heading(m.app_passphrase_title())).toBeVisible();
  await tablet.makeVault();
  await tablet.allProcessed();
  expect(await server.sql(`SELECT 1 FROM operation_contents WHERE position($1::bytea in content) > 0`, [Buffer.from(PHONE)])).toEqual([]);
  await tablet.goToSent();
  await expect(tablet.page.getByText(m.sync_waiting_none())).toBeVisible();
  await tablet.follow((await householdOf(server, FAMILY)).path);
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await expect(tablet.page.getByText(PHONE)).toHaveCount(0);
  expect(await vaultsOn(tablet)).toHaveLength(2);
  expect(await server.sql('SELECT DISTINCT person_id FROM device_users')).toHaveLength(2);
  expect(await server.sql('SELECT 1 FROM devices')).toHaveLength(1);
});
