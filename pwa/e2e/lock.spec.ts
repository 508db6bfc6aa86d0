import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { anotherTeam, beginVisit, expect, householdOf, m, PASSPHRASE, test } from './desk';
import { Tablet } from './tablet';

const [FAMILY, SENTENCE] = ['Voorbeeld-Test', 'Bram deed open met Daan op de arm.'];

test('a visit without a PIN goes on with a tap, never with the passphrase; after an hour alone it is locked', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await page.clock.install();
  await tablet.enrol('casemanager');
  await beginVisit(tablet, path, SENTENCE);
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
  await page.clock.fastForward('16:00');
  await expect(tablet.heading(m.app_covered())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'a covered visit without a PIN');
  await tablet.press(m.app_covered_show());
  await expect(tablet.field(m.visit_summary())).toHaveValue(SENTENCE);

  await page.clock.fastForward('01:00:00');
  await expect(tablet.field(m.app_passphrase())).toBeVisible();
  await tablet.unlock();
  await expect(tablet.field(m.visit_summary())).toHaveValue(SENTENCE); // where it was, with every word
});

test('without a form five minutes of nothing lock the vault', async ({ tablet }) => {
  await tablet.page.clock.install();
  await tablet.enrol('casemanager');
  await tablet.page.clock.fastForward('05:01');
  await expect(tablet.field(m.app_passphrase())).toBeVisible();
  await expect(tablet.page.getByText(FAMILY)).toHaveCount(0);
});

test('guessing a PIN takes longer each time, going away does not help, and the fifth wrong one locks the vault', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await page.clock.install();
  await tablet.enrol('casemanager');
  await tablet.field(m.app_pin()).fill('1234');
  await tablet.press(m.app_pin_keep());
  await expect(page.getByText(m.app_pin_trivial()).first()).toBeVisible();
  await tablet.field(m.app_pin()).fill('2468');
  await tablet.press(m.app_pin_keep());
  await expect(page.getByText(m.app_pin_kept())).toBeVisible();
  await expect(page.getByRole('button', { name: m.app_pin_drop() })).toBeVisible();
  await tablet.follow(path);
  await page.getByRole('link', { name: m.talk_open() }).click();
  await tablet.press(m.talk_begin());
  const guess = async (pin: string) => {
    await tablet.field(m.app_pin()).fill(pin);
    await tablet.press(m.talk_leave_done());
  };
  const stop = page.locator('header').getByRole('button').last();
  for (const wait of ['00:00', '00:02', '00:05', '00:15']) {
    await stop.click(); // leaving the page and coming back gives no new tries
    await guess('1357');
    await expect(page.getByRole('alert').filter({ hasText: m.app_pin_wrong() })).toBeVisible();
    if (wait !== '00:00') {
      await guess('2468'); // too soon, even when right
      await expect(page.getByRole('alert').filter({ hasText: /Wacht \d+ seconden/u })).toBeVisible();
      await expectAccessible(page, 'wait for the next try');
    }
    await page.clock.fastForward(wait);
    await tablet.press(m.talk_back());
  }
  await stop.click();
  await guess('1357');
  await expect(tablet.field(m.app_passphrase())).toBeVisible();
  await expect(page.getByText(FAMILY)).toHaveCount(0);
  await tablet.unlock();
});

test('after five days without contact the files are gone, and unsent work is sent at the next sign-in', async ({ server, tablet }) => {
  const { page } = tablet;
  const PHONE = '06 5555 5555';
  await page.clock.install();
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.changePhone(FAMILY, PHONE);
  await page.clock.fastForward(97 * 3_600_000); // four days and an hour: within the last 24 hours
  await tablet.unlock();
  await expect(page.getByText(new RegExp(m.app_contact_needed({ when: '#' }).split('#')[1]!.trim().slice(0, 40), 'u')).first()).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'until when files may stay');
  await tablet.goToFile(FAMILY);
  await expect(page.getByText(new RegExp(m.app_contact_needed({ when: '#' }).split('#')[1]!.trim().slice(0, 40), 'u')).first()).toBeVisible();

  await page.clock.fastForward(25 * 3_600_000);
  await tablet.unlock();
  await expect(page.getByText(m.app_files_gone_title())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'files that are gone');
  await page.clock.setSystemTime(Date.now()); // the clock is set back: that does not bring them back
  await page.goto(server.url);
  await tablet.unlock();
  await expect(page.getByText(m.app_files_gone_title())).toBeVisible();
  await tablet.goToSent();
  await expect(page.getByRole('row').filter({ hasText: m.sync_saved_here() })).toHaveCount(1);

  await server.up();
  await server.sql('DELETE FROM sessions');
  await tablet.context.setOffline(false);
  await expect(page.getByText(m.app_expired_title())).toBeVisible();
  const link = await signInLink(server);
  await page.goto(link);
  await tablet.press(m.app_sign_in());
  await tablet.unlock();
  await tablet.allProcessed();
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: PHONE }]);
  await tablet.goToFile(FAMILY); // and the files are back
});

test('two people on one tablet: neither reads nor sends what the other left', async ({ server, tablet }) => {
  test.setTimeout(300_000); // three vaults are made or opened, and the server starts twice
  const { page } = tablet;
  const [PHONE, HERS] = ['06 2222 2222', 'kastanje trein emmer wolk'];
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.changePhone(FAMILY, PHONE);
  await tablet.lock();
  await tablet.online();

  await anotherTeam(server, 'nieuwe casemanager', 'Kim Anders', 'Wijkteam Elders');
  await tablet.signIn('nieuwe casemanager');
  await expect(tablet.heading(m.app_passphrase_title())).toBeVisible(); // her own vault
  await tablet.field(m.app_passphrase()).fill(HERS);
  await tablet.field(m.app_passphrase_repeat()).fill(HERS);
  await tablet.press(m.app_passphrase_make());
  await tablet.readyForOffline();
  await tablet.allProcessed();
  await tablet.follow('/households');
  await expect(page.getByText(FAMILY)).toHaveCount(0);
  expect(await server.sql('SELECT id FROM households WHERE phone = $1', [PHONE]), 'not sent in her name').toEqual([]);

  await tablet.lock();
  await expect(page.getByText(m.app_unlock_intro_more({ count: 2 }))).toBeVisible();
  await expect(page.getByText(m.app_unlock_unsent({ count: 1 }))).toBeVisible();
  expect(await page.getByRole('main').textContent(), 'nobody is named who is not signed in').not.toContain('Noor');
  await expectAccessibleInBothLanguages(page, 'two vaults');
  await tablet.unlock(PASSPHRASE); // the first one's words find the first one's vault
  await expect(page.getByRole('main').getByText(m.app_other_person_title())).toBeVisible();
  await tablet.goToSent();
  await expect(page.getByRole('row').filter({ hasText: m.sync_saved_here() })).toHaveCount(1);
  expect(await server.sql('SELECT id FROM households WHERE phone = $1', [PHONE]), 'not sent with her session').toEqual([]);

  await page.goto(await signInLink(server));
  await tablet.press(m.app_sign_in());
  await tablet.unlock();
  await tablet.allProcessed();
  const [row] = await server.sql<{ readonly writer: string }>(`SELECT p.name AS writer FROM operations o JOIN people p ON p.id = o.person_id JOIN households h ON h.id = o.household_id WHERE h.name = 'Voorbeeld-Test' ORDER BY o.judged_at DESC LIMIT 1`);
  expect(row?.writer).toBe('Noor Voorbeeld');
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: PHONE }]);
});

/** A fresh link for the case manager of the demo: the first one was used. */
async function signInLink(server: Parameters<typeof Tablet.start>[0]): Promise<string> {
  const said = await server.run('user', 'link', 'noor', '--public-url', server.url);
  const link = /http\S+\/link#\S+/u.exec(said)?.[0];
  if (link === undefined) throw new Error(`No link in: ${said}`);
  return link;
}
