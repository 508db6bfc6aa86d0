import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, openTab, test } from './desk';
import { tabTo } from './keys';

const HELPED = 'Voorbeeld-Test'; // a case manager has the file

test('a rent officer lands on the arrears, records a call in two clicks, and accepts what a case manager proposed', async ({ server, tablet, colleague }) => {
  const [newest] = await server.sql<{ readonly id: string; readonly name: string }>(
    'SELECT h.id, h.name FROM arrears_places p JOIN households h ON h.region_id = p.region_id AND h.id = p.household_id WHERE p.uncontacted ORDER BY p.since_day DESC LIMIT 1', []);
  const { id, name } = newest!;
  const landlord = await colleague('huurmedewerker');
  const { page } = landlord;
  await expect(landlord.heading(m.arrears_title())).toBeVisible(); // where the app opens
  const row = page.getByRole('row').filter({ hasText: name });
  await page.setViewportSize({ width: 360, height: 780 });
  const wider = () => page.getByRole('table').evaluate(({ scrollWidth, parentElement }) => scrollWidth - parentElement!.clientWidth);
  expect(await wider(), 'on a phone the list does not scroll sideways').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 800, height: 1280 });
  expect(await wider(), 'on a tablet neither').toBeLessThanOrEqual(0);
  await expect(row).toContainText(m.arrears_no_contact());
  await tabTo(page, row.getByRole('button', { name: m.arrears_contact() }));
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'a contact in two clicks');
  await landlord.press(m.arrears_quick_no_answer());
  await expect(page.getByText(m.arrears_recorded({ what: m.arrears_quick_no_answer(), name }))).toBeVisible();
  await expect(row).not.toContainText(m.arrears_no_contact());
  expect(await server.sql('SELECT channel, reached FROM contact_attempts WHERE household_id = $1 ORDER BY recorded_at DESC LIMIT 1', [id])).toEqual([{ channel: 'PHONE', reached: false }]);
  await page.getByLabel(m.arrears_only_uncontacted()).check();
  await expect(row).toHaveCount(0);
  await page.getByLabel(m.arrears_only_uncontacted()).uncheck();

  await row.getByRole('link', { name: m.arrears_arrange() }).click();
  await landlord.press(m.arrangement_submit_own()); // the second click: a year, to be changed by who wants
  await expect(row).toContainText(m.arrangement_status_running());

  const helped = await householdOf(server, HELPED);
  await tablet.enrol('casemanager');
  await tablet.follow(`${helped.path}/arrangement`);
  await tablet.field(m.arrangement_total()).fill('300');
  await tablet.field(m.arrangement_monthly()).fill('50');
  await tablet.field(m.arrangement_first()).fill('2027-01-01');
  await tablet.press(m.arrangement_submit());
  const proposal = () => server.sql<{ readonly accepted: boolean; readonly answered: boolean }>('SELECT accepted, answered_on IS NOT NULL AS answered FROM payment_arrangements WHERE household_id = $1 ORDER BY recorded_at DESC LIMIT 1', [helped.id]);
  await expect.poll(proposal).toEqual([{ accepted: false, answered: false }]);

  await landlord.follow('/arrears');
  await page.getByLabel(m.arrears_only_proposed()).check();
  await page.getByRole('row').filter({ hasText: HELPED }).getByRole('link', { name: m.household_verb_answer_arrangement() }).click();
  await expect(page.getByText(m.arrangement_answer_paying(), { exact: true })).toBeVisible();
  await landlord.answer(m.arrangement_answer(), m.arrangement_answer_no()).click();
  await landlord.press(m.arrangement_answer_submit());
  await expect(page.getByText(m.arrangement_fault_reason()).first()).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'an answer without a reason');
  await landlord.answer(m.arrangement_answer(), m.arrangement_answer_yes()).click();
  await landlord.press(m.arrangement_answer_submit());
  await expect(landlord.heading(m.arrears_title())).toBeVisible();
  expect(await proposal()).toEqual([{ accepted: true, answered: true }]);
  await landlord.follow(helped.path);
  await openTab(landlord, m.household_tab_rent());
  await expect(card(landlord, m.arrangement_title())).toContainText(m.arrangement_status_running());

  await page.getByRole('link', { name: m.arrangement_end_link() }).click();
  await landlord.press(m.arrangement_end_submit());
  await expect(page.getByText(m.arrangement_fault_end_reason()).first()).toBeVisible();
  await page.getByText(m.arrangement_end_not_suitable()).click();
  await expect(page.getByText(m.arrangement_end_means_condition())).toBeVisible(); // before it is sent
  await expectAccessibleInBothLanguages(page, 'the end of an arrangement');
  await landlord.press(m.arrangement_end_submit());
  await openTab(landlord, m.household_tab_rent());
  await expect(card(landlord, m.arrangement_title())).toContainText(m.arrangement_end_not_suitable());
  await expect.poll(() => server.sql('SELECT end_reason FROM payment_arrangements WHERE household_id = $1 AND ended_on IS NOT NULL', [helped.id])).toEqual([{ end_reason: 'NOT_SUITABLE' }]);
});
