import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { expect, householdOf, m, test } from './desk';
import type { Tablet } from './tablet';

const [FAMILY, OTHER, PIN] = ['Voorbeeld-Test', 'Proefman', '2468'];

/** The sentences of a language, from its own file. */
const sentences = (language: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../src/talk/languages/${language}.json`), 'utf8')) as Readonly<Record<string, string>>;

async function keepPin(tablet: Tablet): Promise<void> {
  await tablet.field(m.app_pin()).fill(PIN);
  await tablet.press(m.app_pin_keep());
  await expect(tablet.page.getByText(m.app_pin_kept())).toBeVisible();
}

async function turnAround(tablet: Tablet, path: string): Promise<void> {
  await tablet.follow(path);
  await tablet.page.getByRole('link', { name: m.talk_open() }).click();
  await tablet.press(m.talk_begin());
  await expect(tablet.page.locator('.talk h1')).toHaveText(FAMILY);
}

test('a household looks at its own file in its own language, without a network, and at nothing else', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await keepPin(tablet);
  await tablet.offline();
  await turnAround(tablet, path);
  for (const language of ['nl', 'en', 'tr', 'ar', 'pl', 'uk']) {
    const own = sentences(language);
    await page.getByRole('button', { name: own['name']!, exact: true }).click();
    for (const part of ['rent', 'conditions', 'appointments', 'who', 'rights']) await expect(page.getByRole('heading', { name: own[part]!, exact: true })).toBeVisible();
    await expect(page.locator('.talk')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByText(own['typed']!)).toHaveCount(language === 'nl' ? 0 : await page.locator('.typed').count());
    if (language === 'nl' || language === 'ar') {
      for (const [width, height, colorScheme] of [[800, 1280, 'light'], [1280, 800, 'dark'], [360, 800, 'light'], [400, 640, 'dark']] as const) {
        await page.setViewportSize({ width, height }); // the last is the tablet at 200 percent
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `the conversation in ${language}, ${colorScheme}, ${width} px`);
      }
    }
  }
  const drawn = await page.content();
  for (const word of [OTHER, m.household_caseload_title(), m.household_tab_history(), 'Oefenweg']) expect(drawn, word).not.toContain(word);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('going elsewhere shows nothing else; the PIN gives the tablet back', async ({ server, tablet }) => {
  const { page } = tablet;
  const [{ path }, other] = [await householdOf(server, FAMILY), await householdOf(server, OTHER)];
  await tablet.enrol('casemanager');
  await keepPin(tablet);
  await turnAround(tablet, path);
  await page.goBack();
  for (const where of ['/households', other.path]) {
    await tablet.follow(where);
    await expect(page.locator('.talk h1')).toHaveText(FAMILY);
    expect(await page.content()).not.toContain(OTHER);
  }
  const stop = page.getByRole('button', { name: sentences('nl')['stop']! });
  await stop.focus(); // with the keyboard
  await page.keyboard.press('Enter');
  await expect(tablet.heading(m.talk_leave())).toBeVisible();
  await expect(page.getByText(FAMILY)).toHaveCount(0);
  await expectAccessible(page, 'stopping');
  await tablet.field(m.app_pin()).fill('1111');
  await tablet.press(m.talk_leave_done());
  await expect(page.getByRole('alert').filter({ hasText: m.app_pin_wrong() })).toBeVisible();
  await tablet.field(m.app_pin()).fill(PIN);
  await tablet.press(m.talk_leave_done());
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(page.getByRole('tab', { name: m.household_tab_overview() })).toBeVisible();
});

test('without a PIN only the passphrase gives the tablet back', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await turnAround(tablet, path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0); // on paper
  await expect(page.getByRole('heading', { name: sentences('nl')['rights']! })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: sentences('nl')['stop']! }).click();
  await tablet.press(m.talk_leave_lock());
  await expect(page.getByText(FAMILY)).toHaveCount(0);
  await tablet.unlock();
  await expect(page.getByRole('tab', { name: m.household_tab_overview() })).toBeVisible();
});
