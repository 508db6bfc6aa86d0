import type { Locator, Page } from '@playwright/test';
import { expect } from './tablet';

/** Presses Tab until the control has the focus; on the way the focus is never invisible. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusSeen), 'the focus is seen').toBe('');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

/** What has the focus without showing it; '' when it shows. */
function focusSeen(): string {
  const focused = document.activeElement;
  if (!focused || focused.matches('body, main, h1')) return ''; // where a new screen begins: nothing to press
  const shows = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  return shows(focused) || shows(focused.closest('label')) ? '' : focused.outerHTML.slice(0, 120);
}
