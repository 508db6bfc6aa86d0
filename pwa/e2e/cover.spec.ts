import { expectAccessible, expectAccessibleInBothLanguages, otherLanguage } from './axe';
import { beginVisit, expect, householdOf, m, test } from './desk';

const [FAMILY, PIN, SENTENCE] = ['Voorbeeld-Test', '2468', 'Bram deed open met Daan op de arm.'];

test('a visit that was left alone is covered, and the PIN gives it back with every word', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await page.clock.install();
  await tablet.enrol('casemanager');
  await tablet.field(m.app_pin()).fill(PIN);
  await tablet.press(m.app_pin_keep());
  await expect(page.getByText(m.app_pin_kept())).toBeVisible();
  await beginVisit(tablet, path, SENTENCE);
  const title = await page.title();
  await page.clock.fastForward('16:00'); // longer than a long story at the table

  await expect(tablet.heading(m.app_covered())).toBeVisible();
  await expect(page.getByText(FAMILY).filter({ visible: true })).toHaveCount(0);
  await expectAccessibleInBothLanguages(page, 'a covered visit');
  await tablet.field(m.app_pin()).filter({ visible: true }).fill('1111');
  await tablet.press(m.app_covered_show());
  await expect(page.getByRole('alert').filter({ hasText: m.app_pin_wrong() })).toBeVisible();
  await tablet.field(m.app_pin()).filter({ visible: true }).fill(PIN);
  await tablet.press(m.app_covered_show());

  await expect(tablet.field(m.visit_summary())).toHaveValue(SENTENCE);
  await expect(tablet.field(m.visit_summary())).toBeFocused();
  expect(await page.title()).toBe(title);
});

test('the question before signing out has no barrier, also when it is refused', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await beginVisit(tablet, path, SENTENCE);
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
  await tablet.goToSent();
  for (const language of ['nl', 'en']) {
    await page.locator('#tablet .button-danger').click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page, `signing out, in ${language}`);
    await dialog.locator('.button-danger').click();
    await expect(dialog.getByRole('alert')).toBeVisible(); // a draft is not lost
    await expectAccessible(page, `signing out is refused, in ${language}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('#tablet .button-danger'), 'the focus goes back').toBeFocused();
    await otherLanguage(page);
  }
});

test('a storage that is lost is said while somebody types, and without a barrier', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await beginVisit(tablet, path, SENTENCE);
  await page.evaluate(() => {
    const lost = () => { throw new DOMException('Connection to Indexed Database server lost', 'UnknownError'); };
    IDBFactory.prototype.open = lost;
    IDBTransaction.prototype.objectStore = lost;
  });
  await tablet.field(m.visit_summary()).pressSequentially(' En toen');
  await expect(tablet.heading(m.app_storage_title())).toBeVisible(); // nothing is typed that cannot be kept
  await expectAccessibleInBothLanguages(page, 'lost storage');
});
