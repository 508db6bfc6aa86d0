import { readFileSync } from 'node:fs';
import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { card, expect, householdOf, m, openTab, test } from './desk';
import { tabTo } from './keys';
import type { Tablet } from './tablet';

const HEADER = 'Overeenkomstnummer;Huurdernummer;Naam hoofdhuurder;Straat;Huisnummer;Postcode;Plaats;Periode;Gefactureerd;Betaald;Rood getal';

/** A month of a tenancy in the books; nobody in them exists. */
const line = (number: number, name: string, paid: string, balance: string) =>
  `HO-77${number};R77${number};${name};Proeflaan;${number};1234SS;Voorbeeldstad;${lastMonth()};600,00;${paid};${balance}`;

const BOOKS = [HEADER, line(1, 'Wouter Proefstraat', '0,00', '600,00'), line(2, 'Yara Proefstraat', '600,00', '0,00'), 'HO-773;afgebroken'].join('\n');

test('a rent officer brings the books, sees what changes, and the tenant in arrears gets a file', async ({ server, colleague }) => {
  const officer = await colleague('huurmedewerker');
  const { page } = officer;
  const registered = () => server.sql('SELECT name FROM households WHERE name LIKE $1', ['%Proefstraat']);

  await tabTo(page, page.getByRole('link', { name: m.rentfile_nav() }));
  await page.keyboard.press('Enter');
  await expect(officer.heading(m.rentfile_title())).toBeFocused();
  await officer.press(m.rentfile_look());
  await expect(page.getByRole('alert')).toHaveText(m.rentfile_choose());
  await expect(officer.field(m.rentfile_file())).toBeFocused();
  await brings(officer, 'geen-huurbestand.csv', '');
  await expect(page.getByRole('alert')).toHaveText(m.rentfile_empty());

  await brings(officer, 'november.csv', BOOKS);
  await expect(officer.heading('november.csv')).toBeVisible();
  await expect(page.getByText(m.rentfile_columns_unfound())).toBeVisible();
  await officer.field(m.rentfile_as_of()).fill('2099-01-01');
  await officer.press(m.rentfile_look()); // every field wrong: the day, and a column that was not found
  await expect(page.getByRole('alert').filter({ hasText: m.common_error_title() })).toBeFocused();
  await expect(page.getByText(m.rentfile_wrong_future()).first()).toBeVisible();
  await expect(page.getByText(m.rentfile_wrong_missing({ names: 'Saldo' })).first()).toBeVisible();
  expect(await registered()).toEqual([]);
  await officer.field(m.rentfile_as_of()).fill(day());
  await officer.field('Saldo').selectOption('Rood getal');
  await expectAccessibleInBothLanguages(page, 'how a file is read');
  await officer.press(m.rentfile_look());
  const preview = card(officer, m.rentfile_preview());
  await expect(preview).toContainText(m.rentfile_left({ count: 1 }));
  await expect(preview).toContainText(m.rentfile_wrong_words({ count: 1 }));
  await expectAccessibleInBothLanguages(page, 'what it would do');
  expect(await registered()).toEqual([]); // looking writes nothing

  await officer.press(m.rentfile_start());
  await expect(page.getByText(m.rentfile_done_words())).toBeVisible();
  expect(await registered()).toEqual([{ name: 'Wouter Proefstraat' }]); // without arrears there is no file (practice 9)
  const saved = page.waitForEvent('download');
  await officer.press(m.rentfile_faults());
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('4;;"";"Deze regel heeft te weinig kolommen."');
  await expectAccessibleInBothLanguages(page, 'what it did');

  await page.getByRole('link', { name: m.rentfile_to_work() }).click();
  await expect(page.getByRole('link', { name: 'Wouter Proefstraat' })).toBeVisible();
  await officer.follow('/books');
  await expect(card(officer, m.rentfile_history()).getByRole('row', { name: /november\.csv/u })).toContainText(m.rentfile_status_done());

  await page.getByRole('link', { name: m.rentfile_quiet_open() }).click();
  await expect(card(officer, m.rentfile_counts()).getByRole('row').nth(1).getByRole('cell')).toContainText(['2', '1', '']); // of two tenancies one owes
  await expect(card(officer, m.rentfile_quiet_list())).toContainText(m.rentfile_quiet_none()); // only arrears were asked
  await expectAccessibleInBothLanguages(page, 'rent without arrears');
  await officer.follow('/books');
  await brings(officer, 'nog-een-keer.csv', BOOKS); // its columns are known now
  await expect(page.getByText(m.rentfile_earlier_see())).toBeVisible();
  await officer.press(m.rentfile_look());
  await expect(page.getByText(m.rentfile_changes_nothing())).toBeVisible();
  await officer.press(m.rentfile_throw_away());
  await expect(card(officer, m.rentfile_history()).getByRole('row', { name: /nog-een-keer\.csv/u })).toContainText(m.rentfile_status_stopped());
  expect(await server.sql('SELECT count(*)::int AS kept FROM delivery_contents')).toEqual([{ kept: 0 }]);
});

test('a rent officer records a payment by hand', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, 'Voorbeeld-Test');
  const officer = await colleague('huurmedewerker');
  const { page } = officer;
  await officer.follow(path);
  await openTab(officer, m.household_tab_rent());
  await page.getByRole('link', { name: m.household_rent_record() }).click();
  await officer.field(m.household_rent_paid_in()).fill('veel');
  await officer.press(m.common_save());
  await expect(page.locator('.notice-danger').getByRole('link', { name: m.common_error_amount() })).toBeVisible();
  await expect(officer.field(m.household_rent_paid_in())).toHaveValue('veel');
  await officer.field(m.household_rent_paid_in()).fill('700,00');
  await officer.field(m.household_rent_balance_after()).fill('');
  await expect(page.getByText(/dan rekent het programma €\s1\.872,92/u)).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'rent by hand');
  await officer.press(m.common_save());
  await expect(page.getByRole('row').filter({ hasText: '700,00' })).toContainText('1.872,92');
  const booked = async () => (await server.sql('SELECT paid_cents::int AS paid, balance_cents::int AS balance FROM rent_months WHERE household_id = $1 ORDER BY month DESC LIMIT 1', [id]))[0];
  expect(await booked()).toEqual({ paid: 70_000, balance: 187_292 });

  await page.getByRole('link', { name: m.household_rent_record() }).click(); // a family member paid all of it, and more
  await officer.field(m.household_rent_paid_in()).fill('2622,92');
  await officer.answer(m.household_rent_standing(), m.household_rent_standing_credit()).click();
  await expect(officer.field(m.household_rent_credit_after())).toHaveValue(''); // what was owed is no credit
  await officer.press(m.common_save());
  await expect(page.locator('.notice-danger').getByRole('link', { name: m.household_rent_credit_fault() })).toBeVisible();
  await officer.field(m.household_rent_credit_after()).fill('50,00');
  await expectAccessibleInBothLanguages(page, 'a credit by hand');
  await officer.press(m.common_save());
  await expect(page.getByRole('row').filter({ hasText: '2.622,92' })).toContainText('50,00');
  expect(await booked()).toEqual({ paid: 262_292, balance: -5_000 });
});

test('an organisation that begins brings its running cases, from the example to the files', async ({ server, colleague }) => {
  const officer = await colleague('huurmedewerker');
  const { page } = officer;
  const files = async () => (await server.sql<{ readonly count: number }>('SELECT count(*)::int AS count FROM households'))[0]!.count;
  const before = await files();
  await page.getByRole('navigation').getByRole('link', { name: m.rentfile_cases_nav() }).click();
  const saved = page.waitForEvent('download');
  await officer.press(m.rentfile_cases_example());
  const example = await (await saved).path();
  await officer.press(m.rentfile_cases_look());
  await expect(page.getByRole('alert')).toHaveText(m.rentfile_choose());
  await officer.field(m.rentfile_cases_file()).setInputFiles({ name: 'lopend.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(example) });
  await officer.press(m.rentfile_cases_look());
  await expect(page.getByText(/^Gelezen: [1-9]/u)).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'what running cases would make');
  expect(await files()).toBe(before); // looking writes nothing
  await officer.press(m.rentfile_cases_start());
  await expect(page.getByText(m.rentfile_cases_done())).toBeVisible();
  expect(await files()).toBeGreaterThan(before);
  await expectAccessibleInBothLanguages(page, 'what running cases made');
  await page.getByRole('link', { name: m.rentfile_cases_to_files() }).click();
  await expect(officer.heading(m.search_work_title())).toBeVisible();
});

async function brings(officer: Tablet, name: string, text: string): Promise<void> {
  await officer.field(m.rentfile_file()).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await officer.press(m.rentfile_look());
}

function lastMonth(): string {
  const [year = 0, month = 0] = day().split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
