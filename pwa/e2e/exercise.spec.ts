import { expectAccessible } from './axe';
import { expect, householdOf, m, test } from './desk';

/** The words of a PDF that Chromium prints are glyphs: what a page prints is asked of the page itself. */
const BAR = '.exercise';

test('a region to learn with says so on every screen, in the tab, and on paper', async ({ colleague, server }) => {
  const noor = await colleague('casemanager');
  const { page } = noor;
  await test.step('above the screen, in words, also after scrolling', async () => {
    await expect(page.locator(BAR)).toHaveText(m.app_exercise());
    await expect(page).toHaveTitle(new RegExp(`^${m.app_exercise_short()}: `));
    await expectAccessible(page, 'a screen of an exercise region');
  });

  await test.step('on a file, with the header below it', async () => {
    const { path } = await householdOf(server, 'Proefman');
    await noor.follow(path);
    await page.mouse.wheel(0, 600);
    const [bar, header] = [await page.locator(BAR).boundingBox(), await page.locator('.bar').boundingBox()];
    expect(bar!.y).toBe(0);
    expect(header!.y).toBeGreaterThanOrEqual(bar!.height - 1);
  });

  await test.step('on paper, at the top and across every page', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(BAR)).toBeVisible();
    const across = await page.locator(BAR).evaluate((bar) => {
      const { content, position, visibility } = getComputedStyle(bar, '::after');
      return { content, position, visibility };
    });
    expect(across).toEqual({ content: `"${m.app_exercise()}"`, position: 'fixed', visibility: 'visible' });
    await page.emulateMedia({ media: null });
  });

  await test.step('and while the tablet is locked by somebody who is signed in', async () => {
    await noor.press(m.app_lock());
    await expect(page.locator(BAR)).toHaveText(m.app_exercise());
  });
});
