import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './tablet';

/** Portrait tablet, and the narrowest phone. */
export const SIZES = [{ width: 800, height: 1280 }, { width: 360, height: 800 }] as const;

/** WCAG 2.2 AA, as far as a program can tell; nothing wider than the screen; everything big enough for a thumb. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).options({ resultTypes: ['violations'] }).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`));
  expect.soft([...found, ...await page.evaluate(misfits)], what).toEqual([]);
}

/** The same in both languages at both sizes, of which axe sees each language and each size once. Ends in the language it began in. */
export async function expectAccessibleInBothLanguages(page: Page, what: string): Promise<void> {
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    if (width === SIZES[0].width) await expectAccessible(page, `${what}, ${width} px`);
    else expect.soft(await page.evaluate(misfits), `${what}, ${width} px`).toEqual([]);
  }
  await otherLanguage(page);
  await expectAccessible(page, `${what}, in English, ${SIZES[1].width} px`);
  await page.setViewportSize(SIZES[0]);
  expect.soft(await page.evaluate(misfits), `${what}, in English, ${SIZES[0].width} px`).toEqual([]);
  await otherLanguage(page);
}

export async function otherLanguage(page: Page): Promise<void> {
  const button = page.getByRole('banner').locator('button[lang]');
  const other = await button.getAttribute('lang');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('lang', other ?? '');
}

/** What falls off the screen at the right, and controls lower than 48 px; links inside a sentence are exempt. */
function misfits(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const say = (element: Element) => element.outerHTML.slice(0, 120);
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement))
    .map((element) => `beyond the right edge: ${say(element)}`);
  const low = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !(control.matches('a') && getComputedStyle(control).display === 'inline'))
    .map((control) => ({ control, box: (control.matches('[type=radio], [type=checkbox]') ? control.closest('label') ?? control : control).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height < 47.5)
    .map(({ control, box }) => `${Math.round(box.height)} px high: ${say(control)}`);
  return [...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px`] : []), ...wide, ...low];
}
