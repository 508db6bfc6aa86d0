import { day } from './day';
import { card, expect, householdOf, m, openTab, test } from './desk';

const FAMILY = 'Voorbeeld-Test';

test('an arrangement and a step of the administration, typed without network, arrive as they were typed', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await tablet.offline();
  await openTab(tablet, m.household_tab_rent());
  await page.getByRole('link', { name: m.arrangement_add() }).click();
  await tablet.field(m.arrangement_total()).fill('112,50');
  await tablet.field(m.arrangement_monthly()).fill('50');
  await tablet.field(m.arrangement_first()).fill(day(14));
  await expect(page.getByText(/^3 betalingen/u)).toBeVisible();
  await tablet.field(m.arrangement_says()).fill('Dit kunnen wij betalen.');
  await tablet.press(m.arrangement_submit());
  await expect(card(tablet, m.arrangement_title())).toContainText(m.arrangement_status_proposed());

  await page.getByRole('link', { name: m.administration_add() }).click();
  await tablet.answer(m.administration_event(), m.administration_event_appointed()).click();
  await tablet.press(m.common_save());
  await expect(page.getByRole('alert')).toContainText(m.administration_fault_name());
  await tablet.field(m.administration_name()).fill('Kantoor Voorbeeld');
  await tablet.field(m.administration_from()).fill(day(-1));
  await tablet.press(m.common_save());
  await expect(card(tablet, m.administration_title())).toContainText('Kantoor Voorbeeld');
  await page.getByRole('link', { name: m.arrangement_add() }).click();
  await expect(page.getByText(m.arrangement_administrator({ name: 'Kantoor Voorbeeld' }))).toBeVisible(); // he is a party now (practice 23)

  await tablet.online();
  await tablet.allProcessed();
  expect(await server.sql('SELECT instalments, household_says, answered_on FROM payment_arrangements WHERE household_id = $1', [id])).toEqual([{
    instalments: [expect.objectContaining({ DueOn: day(14), Cents: 5000 }), expect.objectContaining({ Cents: 5000 }), expect.objectContaining({ Cents: 1250 })],
    household_says: 'Dit kunnen wij betalen.', answered_on: null,
  }]);
  expect(await server.sql('SELECT event, administrator, from_day::text AS from FROM administration_steps WHERE household_id = $1', [id]))
    .toEqual([{ event: 'APPOINTED', administrator: 'Kantoor Voorbeeld', from: day(-1) }]);

  const landlord = await colleague('huurmedewerker');
  await landlord.follow(path);
  await openTab(landlord, m.household_tab_rent());
  await expect(card(landlord, m.arrangement_title())).toContainText('112,50');
  await expect(landlord.page.getByText('Dit kunnen wij betalen.')).toHaveCount(0); // what the household says is not for the landlord
  await expect(landlord.page.getByRole('region', { name: m.administration_title() })).toHaveCount(0);
});
