import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { card, expect, m, test } from './desk';
import type { Tablet } from './tablet';

const NIGHTS = 'Zoveel nachten na de ontruiming is er een plek';
const REASON = 'Besluit van het Regieteam';

/** The sentences of the error summary, which has the focus. */
async function faults({ page }: Tablet): Promise<readonly string[]> {
  const summary = page.locator('.notice-danger').filter({ has: page.getByRole('heading', { name: m.common_error_title() }) });
  await expect(summary).toBeFocused();
  return summary.getByRole('link').allTextContents();
}

test('the day of an administrator', async ({ server, colleague }) => {
  test.setTimeout(300_000); // a whole day; a busy machine takes its time
  const bo = await colleague('beheerder');
  const { page } = bo;
  await test.step('lands on what asks for attention, with one next step', async () => {
    await expect(bo.heading(m.region_title())).toBeVisible();
    await expect(card(bo, m.region_attention())).toContainText(m.region_why_costs());
  });

  await test.step('says how the region is called', async () => {
    await bo.follow('/region/begin');
    await card(bo, m.region_begin_step({ number: 1, title: m.region_name_title() })).getByRole('link').click();
    await bo.field(m.region_name_label()).fill(' ');
    await bo.press(m.region_name_do());
    expect(await faults(bo)).toEqual([m.region_name_fault()]);
    await bo.field(m.region_name_label()).fill('Voorbeeldstad en omstreken');
    await bo.press(m.region_name_do());
    await expect(page.getByText(m.region_name_saved())).toBeVisible();
    await card(bo, m.region_name_now({ name: 'Voorbeeldstad en omstreken' })).getByText(m.people_history({ count: 1 })).click();
    await expect(card(bo, m.region_name_now({ name: 'Voorbeeldstad en omstreken' }))).toContainText('Bo Voorbeeld');
    await expectAccessibleInBothLanguages(page, 'the name of the region');
    expect(await server.sql('SELECT name FROM regions')).toEqual([{ name: 'Voorbeeldstad en omstreken' }]);
  });

  await test.step('makes a safety value stricter, and cannot make it milder', async () => {
    await bo.follow('/region/values');
    await card(bo, NIGHTS).getByRole('link', { name: m.region_change_this() }).click();
    await expect(page.getByLabel(m.region_change_which())).toHaveValue('ROOF_NIGHTS');
    await bo.field(m.region_change_to()).fill('29');
    await page.getByLabel(m.region_change_from(), { exact: true }).fill('');
    await bo.press(m.region_change_do());
    const milder = `${m.region_fault_range({ minimum: 30, maximum: 365 })} ${m.region_safety_more()}`;
    expect(await faults(bo)).toEqual([milder, m.region_fault_from(), m.region_fault_reason()]);
    await expectAccessibleInBothLanguages(page, 'a change with faults');
    await page.getByRole('link', { name: milder }).press('Enter');
    await expect(bo.field(m.region_change_to())).toBeFocused();
    await expect(bo.field(m.region_change_to())).toHaveValue('29'); // nothing is lost
    await page.keyboard.press('Control+a');
    await page.keyboard.type('45');
    await page.getByLabel(m.region_change_from(), { exact: true }).fill(day());
    await bo.field(m.region_change_reason()).fill(REASON);
    await bo.press(m.region_change_do());
    await expect(page.getByText(m.region_values_saved())).toBeVisible();
    const nights = card(bo, NIGHTS);
    await expect(nights).toContainText(`45 ${m.region_unit_nights()}`);
    await nights.getByText(m.region_history({ count: 1 })).click();
    await expect(nights).toContainText(REASON);
    await expect(nights).toContainText('Bo Voorbeeld');
    expect(await server.sql('SELECT 1 FROM region_parameters')).toHaveLength(1);
    await expectAccessibleInBothLanguages(page, 'values with a history');
  });

  await test.step('chooses a day on which the region is closed, which is no Sunday', async () => {
    await card(bo, m.region_closed_title()).getByRole('link', { name: m.region_closed_change() }).click();
    await bo.field(m.region_closed_day()).fill('2027-09-19');
    await bo.field(m.region_closed_name()).fill('Plaatselijke herdenking');
    await bo.press(m.common_save());
    expect(await faults(bo)).toEqual([m.region_closed_fault_weekend(), m.region_fault_reason()]);
    await bo.field(m.region_closed_day()).fill('2027-09-17');
    await bo.field(m.region_change_reason()).fill(REASON);
    await bo.press(m.common_save());
    await expect(card(bo, m.region_closed_title())).toContainText('17 september 2027: Plaatselijke herdenking');
  });

  await test.step('keeps the crisis numbers, and hears which one cannot be dialled', async () => {
    await bo.follow('/region/numbers');
    await bo.press(m.online_row_add({ what: m.region_numbers_row() }));
    const rows = page.getByRole('group', { name: new RegExp(`^${m.region_numbers_row()} \\d`, 'u') });
    await rows.last().getByLabel(m.region_numbers_name()).fill('Dierenambulance');
    await rows.last().getByLabel(m.region_numbers_phone()).fill('bel maar');
    await bo.press(m.common_save());
    expect(await faults(bo)).toEqual([m.region_fault_phone()]);
    await rows.last().getByLabel(m.region_numbers_phone()).fill('026 000 0999');
    await bo.press(m.common_save());
    await expect(page.getByText(m.region_numbers_saved())).toBeVisible();
    expect(await server.sql(`SELECT 1 FROM region_numbers WHERE lines::text LIKE '%Dierenambulance%'`)).toHaveLength(1);
  });

  await test.step('puts a colleague on duty', async () => {
    await bo.follow('/region/phones');
    await bo.field('Bo Voorbeeld').fill('026 000 0031');
    const shift = page.getByRole('group', { name: `${m.region_phones_shift()} 1` });
    await shift.getByLabel(m.region_phones_who()).selectOption({ label: 'Bo Voorbeeld' });
    await shift.getByLabel(m.region_phones_from_day()).fill(day());
    await shift.getByLabel(m.region_phones_from_time()).fill('9.00');
    await bo.press(m.common_save());
    expect(await faults(bo)).toEqual([m.region_fault_shift_day()]);
    await shift.getByLabel(m.region_phones_until_day()).fill(day(1));
    await shift.getByLabel(m.region_phones_until_time()).fill('9.00');
    await bo.press(m.common_save());
    await expect(page.getByText(m.region_phones_saved())).toBeVisible();
  });

  await test.step('takes the amounts to a spreadsheet and back', async () => {
    await bo.follow('/region/costs');
    const [saved] = await Promise.all([page.waitForEvent('download'), bo.press(m.region_costs_download())]);
    const table = await readFile(await saved.path(), 'utf8');
    const choose = (text: string) => page.getByLabel(m.region_costs_file(), { exact: true }).setInputFiles({ name: 'kosten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bo.press(m.region_costs_publish());
    expect(await faults(bo)).toEqual([m.region_costs_fault_file()]);
    await choose(table.replace('100,00', 'veel'));
    await expect(page.getByRole('row', { name: m.region_costs_wrong_amount() })).toBeVisible();
    await bo.press(m.region_costs_publish());
    expect(await faults(bo)).toEqual([m.region_costs_fault_wrong()]);
    await expectAccessibleInBothLanguages(page, 'a file with a wrong line');
    await choose(table.replaceAll(' (voorbeeld)', ''));
    await expect(page.getByText(m.region_costs_preview_counts({ added: 10, changed: 0, gone: 0 }))).toBeVisible();
    await bo.press(m.region_costs_publish());
    await expect(page.getByText(m.region_costs_published())).toBeVisible();
    await expect(card(bo, m.region_costs_version({ version: 1 }))).toContainText('Bo Voorbeeld');
  });

  await test.step('sees that the program and its background work run, and when one fails', async () => {
    await bo.follow('/health');
    await expect(page.getByText(m.health_well())).toBeVisible();
    const erasing = page.getByRole('row', { name: m.health_job_erase() });
    await expect(erasing).toContainText(m.health_good());
    await expect(card(bo, m.health_versions())).toContainText(m.health_app_same());
    await expectAccessibleInBothLanguages(page, 'how the system is doing');
    await page.getByRole('link', { name: m.log_open() }).click();
    await bo.press(m.log_check_do());
    await expect(card(bo, m.log_book())).toContainText(/Het logboek klopt\. Verzegelde regels: \d+/u);
    await expectAccessibleInBothLanguages(page, 'a log that was verified');
    await bo.follow('/health');
    expect(await server.sql(`UPDATE job_runs SET trouble = 'REFUSED', code = '23503' WHERE job = 'ERASE_IN_TIME' RETURNING job`)).toHaveLength(1);
    await bo.press(m.health_again());
    await expect(erasing).toContainText(m.health_trouble_refused({ code: '23503' }));
    await expect(page.getByText(m.health_attention())).toBeVisible();
  });

  await test.step('and then nothing waits any more', async () => {
    await bo.follow('/region');
    await expect(card(bo, m.region_attention())).toContainText(m.region_attention_none());
    await expectAccessibleInBothLanguages(page, 'the desk of an administrator');
  });
});
