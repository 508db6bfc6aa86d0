import { expectAccessibleInBothLanguages } from './axe';
import { day, dayOf } from '../src/ui/format';
import { expect, m, test } from './desk';

/** A day from today, as a day field takes it. */
const dayAhead = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

test('an administrator lets an organisation take part, and gives it another name', async ({ server, colleague }) => {
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

  await test.step('it stops from a day on, and that is taken back before the day', async () => {
    await bo.press(m.people_organisation_end());
    await expect(page.getByText(m.people_organisation_end_work())).toBeVisible();
    await bo.press(m.people_organisation_end_do());
    await expect(page.getByRole('link', { name: m.people_organisation_end_fault_reason() })).toBeVisible();
    await bo.field(m.people_organisation_end_reason()).fill('Fusie met een ander');
    await bo.field(m.people_organisation_end_from()).fill(dayAhead(30));
    await expectAccessibleInBothLanguages(page, 'the end of an organisation');
    await bo.press(m.people_organisation_end_do());
    await expect(page.getByText(m.people_organisation_end_will({ day: day(dayAhead(30)) }))).toBeVisible();
    expect(await server.sql('SELECT ends_from::text AS on, end_reason FROM organisations WHERE name = $1', ['Zorg West'])).toEqual([{ on: dayAhead(30), end_reason: 'Fusie met een ander' }]);
    await bo.press(m.people_organisation_resume());
    await bo.press(m.people_organisation_resume_do());
    await expect(page.getByText(m.people_organisation_end_will({ day: day(dayAhead(30)) }))).toHaveCount(0);
    expect(await server.sql('SELECT ends_from FROM organisations WHERE name = $1', ['Zorg West'])).toEqual([{ ends_from: null }]);
  });

  await test.step('who works in a file with one that stops is told, with what to do', async () => {
    await bo.follow('/organisations');
    await page.getByRole('link', { name: 'Zorggroep Linde' }).click();
    await bo.press(m.people_organisation_end());
    await bo.field(m.people_organisation_end_reason()).fill('Fusie met een ander');
    await bo.field(m.people_organisation_end_from()).fill(dayAhead(3));
    const open = await server.sql('SELECT DISTINCT h.id FROM households h JOIN involvements i ON i.household_id = h.id JOIN organisations o ON o.id = i.organisation_id WHERE o.name = $1 AND h.phase <> $2', ['Zorggroep Linde', 'CLOSED']);
    await bo.field(m.people_organisation_end_count()).fill(String(open.length));
    await bo.press(m.people_organisation_end_do());
    await expect(page.getByText(m.people_organisation_end_will({ day: day(dayAhead(3)) }))).toBeVisible();
    const [file] = await server.sql<{ readonly id: string }>(`SELECT i.household_id AS id FROM involvements i JOIN organisations o ON o.id = i.organisation_id
      JOIN case_managers c ON c.household_id = i.household_id JOIN people p ON p.id = c.person_id
      JOIN households h ON h.id = i.household_id WHERE o.name = 'Zorggroep Linde' AND h.phase <> 'CLOSED' AND p.name = 'Noor Voorbeeld' LIMIT 1`);
    const noor = await colleague('casemanager');
    await noor.follow(`/households/${file!.id}`);
    await expect(noor.page.getByText(m.household_alert_organisation_ends())).toBeVisible();
    await noor.page.getByRole('link', { name: m.household_alert_take_over() }).first().click();
    await expect(noor.heading(m.involvement_invite())).toBeVisible();
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
