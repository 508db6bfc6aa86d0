import type { Locator, Page } from '@playwright/test';
import { expect } from './desk';

const STAYS = 'Blijft staan';
const NO_NUMBER = 'abc';

/**
 * Fills every field of every form on a screen wrong and sends it: each fault is
 * said in words at its field and in the summary, which has the focus and leads to
 * the field, and nothing that was typed is lost (issue 5 §7).
 */
export async function expectFaultsTold(page: Page, screen: string): Promise<void> {
  for (const form of await page.locator('main form.stack:not([role="search"])').all()) {
    if (!(await form.isVisible())) continue;
    const { wrong, kept } = await fillWrong(form);
    if (wrong.length === 0) continue; // nothing on it can be wrong
    await form.locator('button[type="submit"]').click();
    await expect.soft(form.locator('.notice:has(.fault-list)'), `${screen}: a summary of what is wrong`).toBeFocused();
    const { told, unsaid } = await form.evaluate(followFaults);
    expect.soft(unsaid, `${screen}: each line of the summary leads to its field, which says the same`).toEqual([]);
    expect.soft(wrong.filter((id) => !told.includes(id)), `${screen}: wrong, and nothing is said of it`).toEqual([]);
    expect.soft(await form.locator('.field-wrong').count(), `${screen}: as many fields as faults`).toBe(told.length);
    for (const [id, typed] of kept) expect.soft(await form.locator(`[id="${id}"]`).inputValue(), `${screen}: ${id} keeps what was typed`).toBe(typed);
  }
}

/**
 * Makes every field wrong that can be, and fills what may be left out. Gives the ids
 * of what is wrong, and what was typed where. A row that is empty does not count: of a
 * row the texts are filled, and its lists and days left out.
 */
async function fillWrong(form: Locator): Promise<{ readonly wrong: readonly string[]; readonly kept: ReadonlyMap<string, string> }> {
  const { controls, unanswered } = await form.evaluate(fieldsOf);
  const wrong = [...unanswered];
  const kept = new Map<string, string>();
  for (const { id, kind, optional } of controls) {
    const control = form.locator(`[id="${id}"]`);
    const inRow = /\.\d+\./u.test(id);
    if (kind === 'file') {
      if (!optional) wrong.push(id);
    } else if (kind === 'number') {
      await control.fill(NO_NUMBER);
      if (inRow) kept.set(id, NO_NUMBER);
      else wrong.push(id);
    } else if (kind === 'text' && (optional || inRow)) {
      await control.fill(STAYS);
      kept.set(id, STAYS);
    } else if (!optional) {
      await (kind === 'choice' ? control.selectOption('') : control.fill(''));
      wrong.push(id);
    }
  }
  return { wrong, kept };
}

/** The fields that somebody can fill in, and the questions that nobody answered yet. */
function fieldsOf(form: Element) {
  const optional = (element: Element) => element.closest('.field')?.querySelector(':scope > .field-label .field-optional') !== null;
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const kindOf = (element: Element): 'file' | 'number' | 'choice' | 'day' | 'address' | 'text' => {
    const [type, mode] = [element.getAttribute('type'), element.getAttribute('inputmode')];
    if (type === 'file') return 'file';
    if (mode === 'decimal' || mode === 'numeric') return 'number';
    if (element.tagName === 'SELECT') return 'choice';
    if (type === 'date') return 'day';
    return type === 'email' || type === 'tel' ? 'address' : 'text';
  };
  const controls = [...form.querySelectorAll<HTMLInputElement>('.control')]
    .filter((element) => shown(element) && !element.readOnly && !element.disabled && (element.tagName !== 'SELECT' || element.querySelector('option[value=""]') !== null))
    .map((element) => ({ id: element.id, kind: kindOf(element), optional: optional(element) }));
  const unanswered = [...form.querySelectorAll('fieldset')]
    .filter((group) => shown(group) && !optional(group) && group.querySelector('input[type="radio"]') !== null && group.querySelector('input:checked, fieldset') === null && group.parentElement!.closest('fieldset') === null)
    .map((group) => group.querySelector('input')!.id);
  return { controls, unanswered };
}

/** Follows every line of the summary: the ids that it leads to, and what is not as it says. */
function followFaults(form: Element) {
  const unsaid: string[] = [];
  const told = [...form.querySelectorAll<HTMLAnchorElement>('.fault-list a')].map((link) => {
    const id = link.getAttribute('href')!.slice(1);
    link.click();
    const field = document.getElementById(id);
    if (field === null || document.activeElement !== field) unsaid.push(`${id} does not get the focus`);
    if (field?.getAttribute('aria-invalid') !== 'true') unsaid.push(`${id} is not said to be wrong`);
    if (!document.getElementById(`${id}-error`)?.textContent.includes(link.textContent)) unsaid.push(`${id} does not say: ${link.textContent}`);
    return id;
  });
  return { told, unsaid };
}
