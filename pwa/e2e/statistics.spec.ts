import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, m, test } from './desk';

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
