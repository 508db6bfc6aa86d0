import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './tablet';

/** Portrait tablet, the narrowest phone, landscape tablet, and the portrait tablet at 200 percent. */
export const SIZES = [{ width: 800, height: 1280 }, { width: 360, height: 800 }, { width: 1280, height: 800 }, { width: 400, height: 640 }] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, as far as a program can tell; nothing wider than the screen; everything big enough for a thumb. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE); // once a page: reading it takes longer than what it does
  const found = await page.evaluate(violations);
  expect.soft([...found, ...await page.evaluate(misfits)], what).toEqual([]);
}

/**
 * The same in both languages at every size. Axe, which is slow, sees Dutch once, in light on the tablet, and English once,
 * in dark on the phone: contrast does not ask for a language. Ends in the language and the light it began in.
 */
export async function expectAccessibleInBothLanguages(page: Page, what: string): Promise<void> {
  const [tablet, phone] = SIZES;
  await page.setViewportSize(tablet);
  await expectAccessible(page, `${what}, ${tablet.width} px`);
  await expectFitting(page, what, [SIZES[2], SIZES[3], phone]);
  await otherLanguage(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page, `${what}, in English, in dark, ${phone.width} px`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await expectFitting(page, `${what}, in English`, [SIZES[2], SIZES[3], tablet]);
  await otherLanguage(page);
}

/** Every control can have the focus, and shows it where nothing covers it. */
export async function expectFocusSeen(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Shift'); // the keyboard is in use: from here a focus is drawn
  expect.soft(await page.evaluate(unseen), `${what}: what gets the focus shows it`).toEqual([]);
}

/** A4 within its margins, at 96 dots per inch. */
const PAPER = { width: 718, height: 1016 };

/** On paper nothing is cut off at the edge, and there is nothing to press but what says in a list what comes next. Ends on the tablet. */
export async function expectPrints(page: Page, what: string): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  expect.soft(await page.evaluate(offPaper), `${what}, on paper`).toEqual([]);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(SIZES[0]);
}

/** Nothing falls off at any of these sizes; the last one stays. */
async function expectFitting(page: Page, what: string, sizes: readonly { readonly width: number; readonly height: number }[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect.soft(await page.evaluate(misfits), `${what}, ${size.width} px`).toEqual([]);
  }
}

export async function otherLanguage(page: Page): Promise<void> {
  const button = page.getByRole('banner').locator('button[lang]');
  const other = await button.getAttribute('lang');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('lang', other ?? '');
}

/** What axe finds; there are no frames to look into. What a bar that stays in sight covers is uncovered by scrolling: `expectFocusSeen` looks at that. */
async function violations(): Promise<readonly string[]> {
  const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => getComputedStyle(element).position === 'sticky');
  for (const bar of bars) bar.style.position = 'static';
  const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
  for (const bar of bars) bar.style.position = '';
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** What falls off the screen at the right, controls lower than 48 px (links inside a sentence are exempt), and what moves where nothing should. */
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
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches ? [] : document.getAnimations()
    .filter(({ playState }) => playState === 'running').map(({ effect }) => `moves: ${say((effect as KeyframeEffect).target!)}`);
  return [...moves, ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px`] : []), ...wide, ...low];
}

/** What is cut off at the edge of the paper, where nothing scrolls, and what cannot be pressed there. */
function offPaper(): readonly string[] {
  const say = (element: Element) => element.outerHTML.slice(0, 120);
  const printed = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return printed.flatMap((element) => {
    const { right, width } = element.getBoundingClientRect();
    const cut = width > 1 && right > document.documentElement.clientWidth + 1;
    return [...(cut ? [`cut off: ${say(element)}`] : []), ...(element.matches('button, .button') && !element.closest('td') ? [`to press: ${say(element)}`] : [])];
  });
}

/** Controls that cannot have the focus, do not show it, or have it below a bar that covers them (WCAG 2.1.1, 2.4.7, 2.4.11). The focus goes back to where a screen begins. */
function unseen(): readonly string[] {
  const shows = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const covered = (control: Element) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
    const there = document.elementFromPoint(x, y);
    return !there || !(control.contains(there) || there.contains(control) || (control.closest('label')?.contains(there) ?? false));
  };
  const faults = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [tabindex="-1"]'))
    .flatMap((control) => {
      control.focus();
      const fault = document.activeElement !== control ? 'no focus' : !shows(control) && !shows(control.closest('label')) ? 'focus not shown' : covered(control) ? 'focus covered' : '';
      return fault === '' ? [] : [`${fault}: ${control.outerHTML.slice(0, 120)}`];
    });
  (document.activeElement as HTMLElement | null)?.blur();
  document.querySelector<HTMLElement>('h1')?.focus(); // where the focus is when a screen opens
  scrollTo(0, 0);
  return faults;
}
