import { readFileSync } from 'node:fs';
import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { anotherTeam, card, expect, householdOf, m, openTab, test } from './desk';

const FAMILY = 'Voorbeeld-Test';

test('aftercare is agreed without network, and a closed file opens again online', async ({ server, tablet }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await tablet.offline();
  await openTab(tablet, m.household_tab_roof());
  await page.getByRole('link', { name: m.aftercare_add() }).click();
  await tablet.field(m.aftercare_who()).selectOption({ label: 'Zorggroep Linde' });
  await tablet.field(m.aftercare_until()).fill(day(90));
  await tablet.field(m.aftercare_what()).fill('Elke maand bellen over de huur.');
  await tablet.press(m.common_save());
  await expect(card(tablet, m.aftercare_title())).toContainText('Elke maand bellen over de huur.');
  await tablet.online();
  await tablet.allProcessed();

  await tablet.follow(`${path}/outcome`);
  await tablet.answer(m.legal_outcome_kind(), m.legal_outcome_averted()).click();
  await tablet.press(m.common_save());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await tablet.allProcessed();
  await tablet.follow(path); // a closed file is read at the server
  await openTab(tablet, m.household_tab_roof());
  await page.getByRole('link', { name: m.aftercare_reopen() }).click();
  await expectAccessibleInBothLanguages(page, 'opening a closed file again');
  await tablet.field(m.aftercare_reopen_reason()).fill('De regeling is toch niet gelukt.');
  await tablet.press(m.aftercare_reopen());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await openTab(tablet, m.household_tab_roof());
  await expect(card(tablet, m.aftercare_title())).toContainText('De regeling is toch niet gelukt.');
  expect(await server.sql('SELECT what, until_day::text AS until FROM aftercares WHERE household_id = $1', [id])).toEqual([{ what: 'Elke maand bellen over de huur.', until: day(90) }]);
  expect(await server.sql('SELECT reopened_reason FROM outcomes WHERE household_id = $1', [id])).toEqual([{ reopened_reason: 'De regeling is toch niet gelukt.' }]);
});

test('a second file of one household is linked, and another one told apart', async ({ server, tablet }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [home] = await server.sql<{ readonly street: string; readonly number: string; readonly city: string }>('SELECT street, house_number AS number, city FROM households WHERE id = $1', [id]);
  await tablet.enrol('casemanager');
  for (const name of ['Dubbel', 'Buren']) {
    await tablet.follow('/households/new');
    await tablet.field(m.household_contact_name()).fill(name);
    await tablet.field(m.household_contact_street()).fill(home!.street);
    await tablet.field(m.household_contact_house_number()).fill(home!.number);
    await tablet.field(m.household_contact_city()).fill(home!.city);
    await tablet.page.getByRole('textbox', { name: m.household_field_name(), exact: true }).fill(`Bewoner ${name}`);
    await tablet.answer(m.household_field_role(), m.household_role_tenant()).click();
    await tablet.press(m.household_save_here());
    await expect(tablet.heading(m.household_caseload_title())).toBeVisible();
    await tablet.allProcessed();
  }
  const [double, others] = [await householdOf(server, 'Dubbel'), await householdOf(server, 'Buren')];
  await tablet.follow(`${others.path}/duplicates`);
  await expect(card(tablet, FAMILY)).toBeVisible();
  await expectAccessibleInBothLanguages(tablet.page, 'files that look alike');
  await card(tablet, FAMILY).getByRole('link', { name: m.relation_distinguish() }).click();
  await tablet.field(m.relation_reason()).fill('Zij wonen boven.');
  await tablet.press(m.relation_distinguish());
  await expect(tablet.heading('Buren')).toBeVisible();
  await tablet.follow(`${double.path}/duplicates`);
  await card(tablet, FAMILY).getByRole('link', { name: m.relation_link() }).click();
  await expect(tablet.field(m.relation_reason())).toBeVisible();
  await expectAccessibleInBothLanguages(tablet.page, 'linking two files');
  await tablet.field(m.relation_reason()).fill('Zelfde gezin, twee keer aangemeld.');
  await tablet.press(m.relation_link());
  await expect(tablet.heading('Dubbel')).toBeVisible();
  expect(await server.sql('SELECT kind, reason FROM relations WHERE household_id = $1', [others.id])).toContainEqual({ kind: 'NOT_THE_SAME', reason: 'Zij wonen boven.' });
  expect(await server.sql('SELECT linked_to AS other FROM households WHERE id = $1', [double.id])).toEqual([{ other: id }]);
  await tablet.follow(path);
  await openTab(tablet, m.household_tab_residents());
  await expect(card(tablet, m.relation_title())).toContainText('Zelfde gezin, twee keer aangemeld.');
  await tablet.follow(double.path);
  await expect(tablet.page.getByText(m.relation_closed())).toBeVisible(); // before anything else of the file
  await tablet.page.getByRole('link', { name: m.relation_unlink() }).click();
  await expect(card(tablet, m.relation_linked_because())).toContainText('Zelfde gezin, twee keer aangemeld.');
  await expectAccessibleInBothLanguages(tablet.page, 'undoing a link');
  await tablet.field(m.relation_reason()).fill('Het zijn twee zussen.');
  await tablet.press(m.relation_unlink());
  await expect(tablet.heading('Dubbel')).toBeVisible();
  await expect(tablet.page.getByText(m.relation_closed())).toHaveCount(0);
});

test('an overview is checked and given without one part, and a file of others is read in an emergency for an hour', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [resident] = await server.sql<{ readonly id: string; readonly name: string }>('SELECT id, name FROM residents WHERE household_id = $1 ORDER BY birth_date LIMIT 1', [id]);
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await openTab(tablet, m.household_tab_residents());
  await tablet.page.getByRole('link', { name: m.overview_make({ name: resident!.name }) }).click();
  const visits = card(tablet, m.overview_about_visits());
  await visits.getByText(m.overview_given_no(), { exact: true }).click();
  await tablet.press(m.overview_submit());
  await expect(tablet.page.getByRole('alert')).toContainText(m.overview_fault_ground());
  await expectAccessibleInBothLanguages(tablet.page, 'an overview with a part kept back and a fault');
  await visits.getByText(m.overview_ground_safety(), { exact: true }).click();
  await visits.getByRole('textbox').fill('Er is een geheim adres.');
  await tablet.press(m.overview_submit());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await expect(card(tablet, m.overview_section())).toContainText(m.overview_withheld({ parts: m.overview_about_visits() }));
  expect(await server.sql('SELECT resident_id AS resident, jsonb_array_length(withheld) AS withheld FROM overview_releases WHERE household_id = $1', [id])).toEqual([{ resident: resident!.id, withheld: 1 }]);

  await tablet.page.getByRole('link', { name: m.overview_read({ name: resident!.name }) }).click();
  await tablet.press(m.overview_files_do());
  await expect(tablet.heading(m.release_kind_overview())).toBeVisible();
  const files = card(tablet, m.release_files()).getByRole('row');
  await expect(files.filter({ hasText: 'overview.html' })).toBeVisible();
  const saved = tablet.page.waitForEvent('download');
  await files.filter({ hasText: 'overview.json' }).getByRole('link').first().click();
  const { parts } = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as { readonly parts: readonly { readonly section: string; readonly withheld?: string; readonly lines: readonly unknown[] }[] };
  expect(parts.find(({ section }) => section === 'ABOUT_VISITS'), 'what was kept back is not in the file').toMatchObject({ withheld: 'SAFETY_OF_SOMEBODY', lines: [] });
  expect(parts.some(({ lines }) => lines.length > 0)).toBe(true);
  await tablet.goToFile(FAMILY);
  await openTab(tablet, m.household_tab_residents());

  await tablet.offline(); // what a resident asks is recorded at their table
  await tablet.page.getByRole('link', { name: m.rights_add() }).click();
  await tablet.press(m.common_save());
  await expect(tablet.page.getByRole('alert')).toContainText(m.rights_fault_identified());
  await expectAccessibleInBothLanguages(tablet.page, 'a request about data with nothing filled in');
  await tablet.page.getByText(m.rights_kind_restriction()).click();
  await tablet.field(m.rights_resident()).selectOption({ label: resident!.name });
  await tablet.field(m.rights_words()).fill('Geef niets door aan anderen.');
  await tablet.answer(m.rights_identified(), m.rights_identified_in_person()).click();
  await tablet.press(m.common_save());
  await expect(card(tablet, m.rights_title())).toContainText('Geef niets door aan anderen.');
  await tablet.online();
  await tablet.allProcessed();
  await tablet.follow(path);
  await openTab(tablet, m.household_tab_residents());
  await tablet.page.getByRole('link', { name: m.rights_answer(), exact: true }).click();
  await tablet.page.getByText(m.rights_outcome_granted_restriction()).click();
  await tablet.answer(m.rights_told(), m.household_attempt_phone()).click();
  await expectAccessibleInBothLanguages(tablet.page, 'an answer to a request about data');
  await tablet.press(m.rights_answer());
  await expect(tablet.page.getByText(m.rights_restricted_means())).toBeVisible();
  expect(await server.sql('SELECT outcome, told FROM rights_answers WHERE household_id = $1', [id])).toEqual([{ outcome: 'GRANTED', told: 'PHONE' }]);

  await anotherTeam(server, 'buiten', 'Els Elders', 'Buurtteams Elders');
  const outsider = await colleague('buiten');
  await outsider.follow(path);
  await expect(outsider.page.getByText(m.online_file_missing())).toBeVisible();
  await outsider.page.getByRole('link', { name: m.glass_open() }).click();
  await outsider.field(m.glass_reason()).fill('Een kind is niet thuisgekomen.');
  await outsider.press(m.glass_submit());
  await expect(outsider.heading(FAMILY)).toBeVisible();
  await expect(outsider.page.getByText(m.glass_reading({ time: '' }).split(',')[0]!)).toBeVisible();
  await expectAccessibleInBothLanguages(outsider.page, 'a file of others');
  await expect(outsider.page.getByRole('link', { name: m.household_start_visit() })).toHaveCount(0); // to read, not to write
  await tablet.follow('/sync');
  await tablet.press(m.sync_now());
  await tablet.follow(path);
  await openTab(tablet, m.household_tab_history());
  await expect(card(tablet, m.glass_section())).toContainText('Een kind is niet thuisgekomen.');
});
