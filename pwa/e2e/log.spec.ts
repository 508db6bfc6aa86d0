import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, openTab, test } from './desk';

test('a day of an auditor: who saw a file, whether the log is whole, and what was destroyed', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, 'Voorbeeld-Test');
  const noor = await colleague('casemanager');
  await noor.follow(path);
  const iris = await colleague('controleur');
  const { page } = iris;

  await test.step('opens at the log, and finds no file by name', async () => {
    await expect(iris.heading(m.log_title())).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: m.search_title() })).toHaveCount(0);
  });

  await test.step('asks by the link of a file; another text is told at the field and stays', async () => {
    await iris.field(m.log_file()).fill('het dossier van de buren');
    await iris.press(m.log_of_file_do());
    await expect(page.locator('.notice-danger').getByRole('link', { name: m.log_fault_file() })).toBeVisible();
    await expect(iris.field(m.log_file())).toHaveValue('het dossier van de buren');
    await expectAccessibleInBothLanguages(page, 'the log with a fault');
    await iris.field(m.log_file()).fill(`${server.url}${path}`);
    await iris.press(m.log_of_file_do());
    await expect(iris.heading(m.log_seen())).toBeVisible();
    const reading = page.getByRole('row').filter({ hasText: 'Noor Voorbeeld' }).filter({ hasText: m.log_event_read() });
    await expect(reading).toContainText('Buurtteams Voorbeeldstad');
    await expect(reading).toContainText('Casemanagement');
    await expect(page.getByText('Voorbeeld-Test')).toHaveCount(0);
    expect(await server.sql("SELECT DISTINCT activity FROM access_log WHERE activity = 'whoSaw'")).toHaveLength(1);
    await expectAccessibleInBothLanguages(page, 'who saw a file');
  });

  await test.step('has the log verified', async () => {
    await page.getByRole('link', { name: m.log_back() }).click();
    await iris.press(m.log_check_do());
    await expect(card(iris, m.log_book())).toContainText(/Het logboek klopt\. Verzegelde regels: \d+/u);
  });

  await test.step('reads the proof of what a night erased', async () => {
    await server.sql(`INSERT INTO destructions (region_id, id, at, kind, rule, months, households, subjects, counts)
      SELECT region_id, gen_random_uuid(), '2026-03-02T02:00:00Z', 'FILE', 'practice 38', 24, 1, ARRAY[gen_random_uuid()], '[{"table": "visits", "rows": 7}]' FROM households WHERE id = $1`, [id]);
    await page.getByRole('link', { name: m.log_destroyed_open() }).click();
    const proof = page.locator('section, article').filter({ hasText: m.log_destroyed_file() }).last();
    await expect(proof).toContainText(m.log_destroyed_months({ count: 24 }));
    await proof.locator('summary').filter({ hasText: m.log_destroyed_rows() }).click();
    await expect(page.getByRole('row', { name: 'visits 7' })).toBeVisible();
    await expectAccessibleInBothLanguages(page, 'what was destroyed');
  });

  await test.step('the file\'s own team sees who saw it; who helps does not', async () => {
    await openTab(noor, m.household_tab_history());
    await noor.page.getByRole('link', { name: m.log_seen_open() }).click();
    await expect(noor.page.getByRole('row').filter({ hasText: 'Iris Voorbeeld' })).toBeVisible();
    const thijs = await colleague('zorg');
    await thijs.follow(path);
    await openTab(thijs, m.household_tab_history());
    await expect(thijs.page.getByRole('link', { name: m.log_seen_open() })).toHaveCount(0);
    await thijs.follow(`${path}/seen`);
    await expect(thijs.page.getByText(m.log_seen_not_yours())).toBeVisible();
    for (const log of ['/log', '/log/destroyed']) {
      await thijs.follow(log);
      await expect(thijs.page.getByText(m.log_not_yours())).toBeVisible();
    }
  });
});
