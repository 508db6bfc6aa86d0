import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { expect, m, test } from './desk';

const PROGRAM = 'Huuradministratie';
const LANDLORD = 'Woonstede Voorbeeld';

test('an administrator lets a program in by a token that is shown once, and revokes it', async ({ server, colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  const asks = (secret: string) => page.request.post(`${server.url}/graphql`, { headers: { Authorization: `Bearer ${secret}` }, data: { query: '{ me { organisationName } }' } });
  let secret = '';
  await test.step('what is wrong is said, and nothing is lost', async () => {
    await bo.follow('/programs/new');
    await bo.field(m.people_token_field_program()).fill(PROGRAM);
    await page.getByLabel(m.people_field_organisation()).selectOption({ label: LANDLORD });
    await bo.field(m.people_token_field_origins()).fill('https://dashboard.voorbeeld.nl/cijfers');
    await bo.press(m.people_token_make());
    const summary = page.locator('.notice-danger').filter({ has: page.getByRole('heading', { name: m.common_error_title() }) });
    await expect(summary).toBeFocused();
    expect(await summary.getByRole('link').allTextContents()).toEqual([m.people_fault_roles(), m.people_token_fault_scopes(), m.people_token_fault_origins()]);
    await expectAccessibleInBothLanguages(page, 'a token with faults');
  });

  await test.step('the token is shown once, and lets the program in', async () => {
    await page.getByLabel(m.people_token_field_role()).selectOption({ label: m.people_role_rent_officer() });
    await page.getByRole('checkbox', { name: new RegExp(`^${m.people_token_read()}`, 'u') }).check();
    await bo.field(m.people_token_field_origins()).fill('https://Dashboard.voorbeeld.nl/');
    await bo.press(m.people_token_make());
    const shown = page.getByLabel(m.people_token_secret(), { exact: true });
    await expect(shown).toBeFocused();
    secret = await shown.inputValue();
    await expectAccessibleInBothLanguages(page, 'a token to hand over');
    expect((await asks(secret)).status()).toBe(200);
    await page.getByRole('link', { name: m.people_token_secret_done() }).click();
    const row = page.getByRole('row').filter({ hasText: PROGRAM });
    await expect(row).toContainText('Bo Voorbeeld');
    await expect(row).toContainText('https://dashboard.voorbeeld.nl');
    await expectAccessible(page, 'the programs');
    expect(await page.content()).not.toContain(secret);
  });

  await test.step('a revoked token lets nobody in', async () => {
    await page.getByRole('row').filter({ hasText: PROGRAM }).getByRole('button').click();
    await expect(page.getByRole('dialog')).toContainText(m.people_token_end_more());
    await expectAccessible(page, 'before a token is revoked');
    await page.getByRole('dialog').getByRole('button', { name: m.people_token_end_do() }).click();
    await expect(page.getByText(m.people_token_end_done({ program: PROGRAM }))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: PROGRAM })).toContainText(m.people_token_gone());
    expect((await asks(secret)).status()).toBe(401);
  });
});
