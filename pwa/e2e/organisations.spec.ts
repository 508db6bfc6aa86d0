import { expectAccessibleInBothLanguages } from './axe';
import { expect, m, test } from './desk';

test('an administrator lets an organisation take part, and gives it another name', async ({ server, colleague }) => {
  test.setTimeout(120_000);
  const bo = await colleague('beheerder');
  const { page } = bo;
  await test.step('a name that is taken is refused at the field, and nothing is lost', async () => {
    await bo.follow('/organisations/new');
    await bo.field(m.people_organisation_name()).fill('woonstede voorbeeld');
    await bo.press(m.people_organisation_add());
    await expect(page.getByRole('link', { name: m.people_organisation_fault_kind() })).toBeVisible();
    await page.getByLabel(m.people_organisation_kind()).selectOption({ label: m.people_kind_care() });
    await bo.press(m.people_organisation_add());
    await expect(page.getByText(`${m.common_error_prefix()} Er is al een organisatie met deze naam.`)).toBeVisible();
    await expectAccessibleInBothLanguages(page, 'an organisation with a fault');
  });

  await test.step('it takes part, and its first person can be invited', async () => {
    await bo.field(m.people_organisation_name()).fill('Zorg Oost');
    await bo.press(m.people_organisation_add());
    await expect(page.getByText(m.people_organisation_done({ name: 'Zorg Oost' }))).toBeVisible();
    await bo.follow('/organisations');
    await expect(page.getByRole('row').filter({ hasText: 'Zorg Oost' })).toContainText(m.people_organisation_nobody());
  });

  await test.step('it gets another name, and who did that stands there', async () => {
    await page.getByRole('link', { name: 'Zorg Oost' }).click();
    await bo.field(m.people_organisation_name()).fill('Zorg West');
    await bo.press(m.people_organisation_rename_do());
    await expect(bo.heading('Zorg West')).toBeVisible();
    await expect(page.getByText(m.people_organisation_saved())).toBeVisible();
    await page.getByText(m.people_history({ count: 2 })).click();
    await expect(page.getByRole('listitem').filter({ hasText: m.people_organisation_renamed({ name: 'Zorg West' }) })).toContainText('Bo Voorbeeld');
    await expectAccessibleInBothLanguages(page, 'one organisation');
    expect(await server.sql('SELECT kind FROM organisations WHERE name = $1', ['Zorg West'])).toEqual([{ kind: 'CARE' }]);
    await expect(page.getByRole('heading', { name: m.people_organisation_youth() }), 'care gets none').toHaveCount(0);
  });

  await test.step('requests to youth protection go to the organisation that is chosen', async () => {
    await bo.follow('/organisations');
    await page.getByRole('link', { name: 'Jeugdbescherming Voorbeeld' }).click();
    await bo.press(m.people_organisation_youth_do());
    await expect(page.getByText(m.people_organisation_youth_is())).toBeVisible();
    await expectAccessibleInBothLanguages(page, 'youth protection');
    expect(await server.sql('SELECT name FROM organisations WHERE youth_requests')).toEqual([{ name: 'Jeugdbescherming Voorbeeld' }]);
  });
});
