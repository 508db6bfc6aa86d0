import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, openTab, test } from './desk';

const FAMILY = 'Voorbeeld-Test';
const [FACT, REASON] = ['De hond loopt los in de gang.', 'Zelf gezien bij de voordeur.'];

test('a warning that was typed without network is read before the address shows, and ends online', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [home] = await server.sql<{ readonly street: string }>('SELECT street FROM households WHERE id = $1', [id]);
  const { page } = tablet;
  const address = page.getByText(new RegExp(home!.street, 'u'));
  const read = page.getByRole('button', { name: m.household_warning_read() });
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await expect(address.first()).toBeVisible();
  await tablet.offline();

  await page.getByRole('link', { name: m.safety_warning_add() }).click();
  await tablet.press(m.common_save());
  await expect(page.getByRole('alert')).toContainText(m.safety_fault_advice());
  await page.getByRole('checkbox', { name: m.household_advice_dog() }).check();
  await page.getByRole('checkbox', { name: m.household_advice_call() }).check();
  await tablet.field(m.safety_fact()).fill(FACT);
  await tablet.field(m.safety_reason()).fill(REASON);
  await tablet.press(m.common_save());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await expect(card(tablet, m.safety_warnings())).toContainText(FACT);
  await expect(address).toHaveCount(0);
  await openTab(tablet, m.household_tab_residents());
  await expect(card(tablet, m.household_contact_title())).toContainText(m.household_warning_first_above());
  await page.getByRole('navigation').getByRole('link', { name: m.household_caseload_title() }).click();
  const row = page.getByRole('listitem').filter({ hasText: FAMILY });
  await expect(row.getByText(m.household_warning_first_here()).or(read).first()).toBeVisible();
  await expect(row).not.toContainText(home!.street);
  await expectAccessibleInBothLanguages(page, 'the caseload with a warning that is not read yet');
  await tablet.goToFile(FAMILY);
  await expectAccessibleInBothLanguages(page, 'a file with a warning that is not read yet');
  await read.click();
  await expect(address.first()).toBeVisible();

  await tablet.online();
  await tablet.allProcessed();
  const stored = 'SELECT fact, reason, advice, ended_reason FROM visit_warnings WHERE household_id = $1';
  expect(await server.sql(stored, [id])).toEqual([{ fact: FACT, reason: REASON, advice: ['MIND_THE_DOG', 'CALL_BEFORE'], ended_reason: '' }]);

  const landlord = await colleague('huurmedewerker');
  await landlord.follow(path);
  await expect(landlord.page.getByText(FACT).first()).toBeVisible();
  await expect(landlord.page.getByText(REASON, { exact: false })).toHaveCount(0); // how it is known is not for the landlord
  await expect(landlord.page.getByText(new RegExp(home!.street, 'u'))).toHaveCount(0);

  await tablet.follow(path);
  await openTab(tablet, m.household_tab_overview());
  await card(tablet, m.safety_warnings()).getByRole('link', { name: m.safety_warning_end() }).click();
  await expectAccessibleInBothLanguages(page, 'ending a warning');
  await tablet.field(m.safety_warning_end_reason()).fill('De hond is weg.');
  await tablet.press(m.safety_warning_end());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await expect.poll(async () => (await server.sql<{ readonly ended_reason: string }>(stored, [id]))[0]?.ended_reason).toBe('De hond is weg.');
});

test('a step of the reporting code and a secret resident, typed without network, arrive and stay with whom they are for', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [resident] = await server.sql<{ readonly id: string; readonly name: string }>(`SELECT id, name FROM residents WHERE household_id = $1 AND left_on IS NULL ORDER BY birth_date LIMIT 1`, [id]);
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await tablet.offline();
  await openTab(tablet, m.household_tab_residents());
  await page.getByRole('link', { name: m.safety_report_add() }).click();
  await tablet.answer(m.safety_step(), m.safety_step_colleague()).click();
  await tablet.field(m.safety_note()).fill('Overlegd met Veilig Thuis.');
  await tablet.press(m.common_save());
  await expect(card(tablet, m.safety_reports())).toContainText('Overlegd met Veilig Thuis.');
  await page.getByRole('link', { name: m.safety_secret_add() }).click();
  await tablet.answer(m.safety_secret_who(), resident!.name).click();
  await tablet.field(m.safety_secret_reason()).fill('Bedreigd door een ex-partner.');
  await tablet.press(m.safety_secret_submit());
  await expect(card(tablet, m.safety_secret_title())).toContainText(resident!.name);
  await tablet.online();
  await tablet.allProcessed();
  expect(await server.sql('SELECT step, note FROM safe_home_reports WHERE household_id = $1', [id])).toEqual([{ step: 'COLLEAGUE_CONSULTED', note: 'Overlegd met Veilig Thuis.' }]);
  expect(await server.sql('SELECT resident_id AS resident, reason, cardinality(people) AS people FROM secret_marks WHERE household_id = $1', [id]))
    .toEqual([{ resident: resident!.id, reason: 'Bedreigd door een ex-partner.', people: 1 }]);

  const landlord = await colleague('huurmedewerker');
  await landlord.follow(path);
  await openTab(landlord, m.household_tab_residents());
  await expect(landlord.page.getByRole('region', { name: m.safety_reports() })).toHaveCount(0);
  await expect(landlord.page.getByText('ex-partner', { exact: false })).toHaveCount(0);

  await tablet.follow(path);
  await openTab(tablet, m.household_tab_residents());
  await page.getByRole('link', { name: m.safety_secret_end() }).click();
  await expectAccessibleInBothLanguages(page, 'ending that somebody is secret');
  await tablet.field(m.safety_secret_end_reason()).fill('De dreiging is voorbij.');
  await tablet.press(m.safety_secret_end());
  await expect.poll(async () => (await server.sql('SELECT ended_reason FROM secret_marks WHERE household_id = $1', [id]))[0]).toEqual({ ended_reason: 'De dreiging is voorbij.' });
});
