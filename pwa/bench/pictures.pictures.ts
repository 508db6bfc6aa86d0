import { join } from 'node:path';
import { beginVisit, expect, householdOf, m, test } from '../e2e/desk';

const FAMILY = 'Voorbeeld-Test';

/** A picture of the screen, as README and docs show it. */
const picture = (name: string) => ({ path: join(import.meta.dirname, `../../docs/pictures/${name}.png`), animations: 'disabled', caret: 'hide' }) as const;

test('the main screens, as pictures for the documentation', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await tablet.follow('/households');
  await expect(page.getByText(FAMILY)).toBeVisible();
  await page.screenshot(picture('caseload'));
  await tablet.follow(path);
  await expect(page.getByRole('tab', { name: m.household_tab_overview() })).toBeVisible();
  await page.screenshot(picture('file'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot(picture('file-dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await tablet.offline();
  await beginVisit(tablet, path, 'Samen de brieven van deze maand doorgenomen.');
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).split(',')[0]!)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(picture('visit-offline'));
  await tablet.follow(path);
  await page.getByRole('link', { name: m.talk_open() }).click();
  await tablet.press(m.talk_begin());
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('.talk')).toHaveAttribute('dir', 'rtl');
  await page.screenshot(picture('conversation'));
});
