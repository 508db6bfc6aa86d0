import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { card, expect, m, test } from './desk';

const NEW = 'Kim Voorbeeld';
const NOOR = 'Noor Voorbeeld';

test('an administrator lets somebody in, changes what they are, and lets nobody in too far', async ({ server, tablet, colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  let link = '';
  await test.step('a wrong invitation says what is wrong and loses nothing', async () => {
    await bo.follow('/people/invite');
    await bo.field(m.people_field_name()).fill(NEW);
    await bo.field(m.people_field_sign_in()).fill('kim voorbeeld');
    await bo.press(m.people_invite_do());
    const summary = page.locator('.notice-danger').filter({ has: page.getByRole('heading', { name: m.common_error_title() }) });
    await expect(summary).toBeFocused();
    expect(await summary.getByRole('link').allTextContents()).toEqual([m.people_fault_sign_in(), m.people_fault_organisation()]);
    await expectAccessibleInBothLanguages(page, 'an invitation with faults');
    await expect(bo.field(m.people_field_name())).toHaveValue(NEW);
  });

  await test.step('a name that somebody has is refused by the server, at the field', async () => {
    await bo.field(m.people_field_sign_in()).fill('beheer');
    await page.getByLabel(m.people_field_organisation()).selectOption({ label: 'Buurtteams Voorbeeldstad' });
    await page.getByRole('checkbox', { name: m.people_role_case_manager() }).check();
    await bo.press(m.people_invite_do());
    await expect(page.getByText(`${m.common_error_prefix()} Met deze naam meldt zich al iemand aan.`)).toBeVisible();
  });

  await test.step('the link is shown once, and signs in once', async () => {
    await bo.field(m.people_field_sign_in()).fill('kim');
    await bo.press(m.people_invite_do());
    const shown = page.getByLabel(m.people_link(), { exact: true });
    await expect(shown).toBeFocused();
    link = await shown.inputValue();
    await expectAccessibleInBothLanguages(page, 'a link to hand over');
    server.links.set('kim', link);
    await tablet.signIn('kim');
    await tablet.makeVault();
    await expect(tablet.page.getByRole('navigation')).toBeVisible();
  });

  await test.step('a role changes, and the person signs in anew', async () => {
    await page.getByRole('link', { name: m.people_link_done() }).click();
    await expect(bo.heading(NEW)).toBeVisible();
    await page.getByRole('checkbox', { name: m.people_role_team_lead() }).check();
    await bo.press(m.people_roles_do());
    await expect(page.getByText(m.people_roles_saved())).toBeVisible();
    await page.getByText(m.people_history({ count: 2 })).click();
    await expect(card(bo, m.people_about())).toContainText('Bo Voorbeeld');
    await expectAccessibleInBothLanguages(page, 'one person');
    expect(await server.sql(`SELECT 1 FROM sessions s JOIN people p ON p.region_id = s.region_id AND p.id = s.person_id WHERE p.name = $1`, [NEW])).toEqual([]);
  });

  await test.step('somebody leaves; their sessions end at once', async () => {
    await bo.follow('/people');
    await page.getByLabel(m.people_search()).fill('noor');
    await page.getByRole('link', { name: NOOR }).click();
    await bo.press(m.people_end());
    await expect(page.getByRole('dialog')).toContainText(m.people_end_files());
    await expectAccessible(page, 'before somebody is ended');
    await page.getByRole('dialog').getByRole('button', { name: m.people_end_do() }).click();
    await expect(page.getByText(m.people_end_done())).toBeVisible();
    expect(await server.sql('SELECT active FROM people WHERE name = $1', [NOOR])).toEqual([{ active: false }]);
  });

  await test.step('nobody changes their own rights', async () => {
    await bo.follow('/people');
    await page.getByLabel(m.people_search()).fill('beheer');
    await page.getByRole('link', { name: 'Bo Voorbeeld' }).click();
    await expect(page.getByText(m.people_own_what())).toBeVisible();
    await expect(page.getByRole('button', { name: m.people_end() })).toHaveCount(0);
  });
});
