import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, m, test } from './desk';
import { tabTo } from './keys';

test('a chair reads how many households reached each step, opens the files behind a number, and takes the table along', async ({ server, colleague }) => {
  const chair = await colleague('voorzitter');
  const { page } = chair;
  await expect.poll(() => server.sql('SELECT 1 FROM statistics LIMIT 1'), 'what the demo holds is counted').not.toEqual([]);
  await page.getByRole('navigation').getByRole('link', { name: m.statistics_nav() }).click();
  const flow = card(chair, m.statistics_flow());
  await expect(flow.getByRole('img')).toBeVisible();
  await flow.getByText(m.statistics_as_table()).click();

  const number = flow.getByRole('link', { name: m.statistics_files_of() }).first();
  const count = Number(/\d+/u.exec(await number.innerText())?.[0]);
  const download = page.waitForEvent('download');
  await flow.getByRole('button', { name: m.statistics_csv() }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(m.statistics_reached());
  expect(text, 'the numbers themselves').toMatch(new RegExp(`,${count}(,|\\r)`, 'u'));

  await number.focus();
  await page.keyboard.press('Enter');
  const files = card(chair, m.statistics_files_title());
  await expect(files.getByRole('row')).toHaveCount(count + 1); // and the heading: each of these households counts once
  await expectAccessibleInBothLanguages(page, 'the files behind a number');
  const household = files.getByRole('rowheader').getByRole('link').first();
  const name = await household.innerText();
  await household.click();
  await expect(chair.heading(name)).toBeVisible();
  const read = await server.sql(`SELECT DISTINCT subject FROM access_log WHERE activity = 'householdsBehind'`);
  expect(read, 'each file that was shown is in the log').toHaveLength(count);

  await chair.follow('/statistics/files');
  await expect(page.getByText(m.statistics_files_unknown())).toBeVisible();
});

test('a day of an analyst: lands on the figures, which lead to no file, and takes them along', async ({ server, colleague }) => {
  await expect.poll(() => server.sql('SELECT 1 FROM statistics LIMIT 1'), 'what the demo holds is counted').not.toEqual([]);
  const milan = await colleague('onderzoeker');
  const { page } = milan;
  await expect(milan.heading(m.statistics_title())).toBeVisible();
  const compared = page.locator('#compared');
  await expect(compared.getByRole('row').nth(1)).toContainText(/[1-9]/u);
  await expect(page.getByRole('link', { name: m.statistics_files_of() })).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name: m.search_title() })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await compared.getByRole('button', { name: m.statistics_csv() }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain(m.statistics_this_period());
  await milan.follow('/statistics/files');
  await expect(page.getByText(m.statistics_files_not_yours())).toBeVisible();
});

test('the figures are read, chosen and taken along by keyboard alone', async ({ server, colleague }) => {
  const chair = await colleague('voorzitter');
  const { page } = chair;
  await expect.poll(() => server.sql('SELECT 1 FROM statistics LIMIT 1'), 'what the demo holds is counted').not.toEqual([]);
  await chair.follow('/statistics');
  const step = page.getByRole('combobox', { name: m.statistics_step(), exact: true });
  await tabTo(page, step);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/[?&]step=YEAR/u);
  await expect(step, 'the focus stays where something was chosen').toBeFocused();
  const flow = card(chair, m.statistics_flow());
  await tabTo(page, flow.locator('summary').filter({ hasText: m.statistics_as_table() }));
  await page.keyboard.press('Enter');
  await expect(flow.getByRole('table')).toBeVisible();
  await tabTo(page, flow.locator('summary').filter({ hasText: m.statistics_what() }));
  await page.keyboard.press('Enter');
  await expect(flow.locator('details[open] dl, details[open] p').first()).toBeVisible();
  for (const [name, starts] of [[m.statistics_csv(), m.statistics_reached()], [m.statistics_svg(), '<svg']] as const) {
    const download = page.waitForEvent('download');
    await tabTo(page, flow.getByRole('button', { name }));
    await page.keyboard.press('Enter');
    expect(await readFile(await (await download).path(), 'utf8'), name).toContain(starts);
  }
});

test('a rent officer reads what the region published, chooses another table, and takes it along', async ({ server, colleague }) => {
  const officer = await colleague('huurmedewerker');
  const { page } = officer;
  await officer.follow('/statistics');
  await expect(page.getByText(m.statistics_published_none()), 'nothing was published yet').toBeVisible();

  const bo = await colleague('beheerder');
  await bo.follow('/releases/new');
  await bo.page.getByRole('radio', { name: new RegExp(`^${m.release_kind_publication()}`, 'u') }).check();
  await bo.field(m.release_from()).fill('2026-01');
  await bo.field(m.release_to()).fill('2026-03');
  await bo.press(m.release_ask());
  await expect.poll(() => server.sql('SELECT 1 FROM publications'), { message: 'it is done', timeout: 60_000 }).not.toEqual([]);

  await officer.follow('/releases');
  await officer.follow('/statistics');
  const published = card(officer, m.statistics_published());
  await expect(published.getByText(m.statistics_published_legend())).toBeVisible();
  const named = async (name: string) => (await server.sql<{ readonly title: string }>(`SELECT described -> 'Title' ->> 'Dutch' AS title FROM publication_tables WHERE name = $1`, [name]))[0]!.title;
  const grounds = await named('referrals-by-ground');
  await published.getByLabel(m.statistics_published_table()).selectOption({ label: grounds });
  await expect(page).toHaveURL(/[?&]table=referrals-by-ground/u);
  await expect(published.getByLabel(m.statistics_when()), 'the whole period').toHaveValue('TOTAL');
  const numbers = page.locator('#published-table');
  await expect(numbers.getByRole('row').nth(1)).toBeVisible();
  const download = page.waitForEvent('download');
  await numbers.getByRole('button', { name: m.statistics_csv() }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain(m.statistics_percentage());
  await expectAccessibleInBothLanguages(page, 'what the region published');
});
