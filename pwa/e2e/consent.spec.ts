import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { expect, householdOf, m, test } from './desk';

test('care sees with a client\'s consent whether the rent is paid, until the client withdraws it', async ({ server, colleague }) => {
  const { id } = await householdOf(server, 'Voorbeeld-Test');
  const [tenant] = await server.sql<{ readonly name: string; readonly birth: string; readonly house: string }>(
    "SELECT r.name, r.birth_date::text AS birth, h.house_number AS house FROM residents r JOIN households h ON h.id = r.household_id WHERE r.household_id = $1 AND r.role = 'TENANT' AND r.birth_date IS NOT NULL LIMIT 1", [id]);
  const care = await colleague('zorg');
  const { page } = care;
  await page.getByRole('navigation').getByRole('link', { name: m.consent_nav() }).click();
  await expect(page.getByText(m.consent_empty())).toBeVisible();

  await test.step('what is missing is said at the field, and nothing is lost', async () => {
    await page.getByRole('link', { name: m.consent_new() }).click();
    await care.field(m.consent_postal_code()).fill('12 AB');
    await care.press(m.common_save());
    const faults = page.locator('.notice-danger').getByRole('link');
    expect(await faults.allTextContents()).toEqual([m.consent_fault_name(), m.consent_fault_birth(), m.consent_fault_postal_code(), m.consent_fault_house_number(), m.consent_fault_form(), m.consent_fault_evidence()]);
    await expect(care.field(m.consent_postal_code())).toHaveValue('12 AB');
    await expectAccessibleInBothLanguages(page, 'consent with faults');
  });

  await test.step('one of another name is recorded, and tells nothing', async () => {
    await care.field(m.consent_name()).fill('Anna Anders');
    await care.field(m.consent_birth()).fill(tenant!.birth);
    await care.field(m.consent_postal_code()).fill('0000 aa');
    await care.field(m.consent_house_number()).fill(tenant!.house);
    await page.getByText(m.consent_form_spoken(), { exact: true }).click();
    await care.field(m.consent_evidence()).fill('Gezegd tijdens het gesprek.');
    await care.press(m.common_save());
    await expect(page.getByText(m.consent_saved())).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Anna Anders' })).toContainText(m.consent_none_known());
  });

  await test.step('of the tenant it tells what is owed, and who asked is in the log', async () => {
    await page.getByRole('link', { name: m.consent_new() }).click();
    await care.field(m.consent_name()).fill(tenant!.name);
    await care.field(m.consent_birth()).fill(tenant!.birth);
    await care.field(m.consent_postal_code()).fill('0000 AA');
    await care.field(m.consent_house_number()).fill(tenant!.house);
    await page.getByText(m.consent_form_writing(), { exact: true }).click();
    await care.field(m.consent_until_day()).fill(day(60));
    await care.field(m.consent_evidence()).fill('In de map van de cliënt.');
    await care.press(m.common_save());
    await expect(page.getByRole('row').filter({ hasText: tenant!.name })).toContainText('1.929,69');
    expect(await server.sql("SELECT DISTINCT activity FROM access_log WHERE activity = 'consent'")).toHaveLength(1);
    await expectAccessibleInBothLanguages(page, 'clients');
  });

  await test.step('what is withdrawn is shown no more', async () => {
    await page.getByRole('row').filter({ hasText: tenant!.name }).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(m.consent_withdrawn_on()).fill(day(1));
    await dialog.getByRole('button', { name: m.consent_withdraw_do() }).click();
    await expect(dialog.getByLabel(m.consent_withdrawn_on())).toBeFocused();
    await expect(dialog).toContainText(m.consent_fault_later());
    await dialog.getByLabel(m.consent_withdrawn_on()).fill(day());
    await dialog.getByRole('button', { name: m.consent_withdraw_do() }).click();
    await expect(page.getByText(m.consent_withdrawn({ name: tenant!.name }))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: tenant!.name })).toHaveCount(0);
    expect(await server.sql('SELECT client_name FROM consents WHERE withdrawn_on IS NOT NULL')).toEqual([{ client_name: tenant!.name }]);
  });
});
