import { card, expect, householdOf, m, openTab, test } from './desk';
import type { Tablet } from './tablet';

const FAMILY = 'Proefman';

test('a family is cleared when a second person confirms the place, and no longer when a child comes', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [placement] = await server.sql<{ readonly id: string }>('SELECT id FROM placements WHERE household_id = $1', [id]);
  const confirm = `${path}/places/${placement!.id}/confirm`;
  const clearances = () => server.sql('SELECT revoked_on IS NOT NULL AS revoked, revoked_rule, revoked_cause FROM clearances WHERE household_id = $1', [id]);

  const landlord = await colleague('huurmedewerker');
  await landlord.follow(`${path}/ask-clearance`);
  await expect(landlord.page.getByText('Voor 2 van de 2 bewoners is nog geen plek bevestigd.')).toBeVisible(); // in people, not in names
  await landlord.page.locator('form').getByRole('button', { name: /^Vrijgave vragen voor/u }).click();
  await expect(landlord.heading(FAMILY)).toBeVisible();

  const chair = await colleague('voorzitter');
  await askToClear(chair, path);
  await expect(chair.page.getByRole('alert')).toContainText('Voor 2 van de 2 bewoners is nog geen plek bevestigd.');
  expect(await clearances()).toEqual([]);

  const requester = await colleague('casemanager');
  await requester.follow(confirm);
  await expect(requester.page.getByText(m.placement_confirm_same_person())).toBeVisible();
  await expect(requester.page.getByRole('button', { name: m.placement_confirm_submit() })).toHaveCount(0);

  const second = await colleague('jeugdbescherming');
  await second.follow(confirm);
  await second.press(m.placement_confirm_submit());
  await expect(second.heading(FAMILY)).toBeVisible();
  await openTab(second, m.household_tab_roof());
  await expect(card(second, m.placement_title())).toContainText(m.placement_status_confirmed());
  await expect(second.page.getByText('Schuilplaats')).toHaveCount(0); // the address of a shelter is for the case team and the provider

  await askToClear(chair, path);
  await expect(chair.heading(FAMILY)).toBeVisible();
  await openTab(chair, m.household_tab_roof());
  await expect(card(chair, m.clearance_title())).toContainText(m.clearance_means());
  expect(await clearances()).toEqual([{ revoked: false, revoked_rule: '', revoked_cause: '' }]);

  await landlord.follow(`${path}/residents/new`);
  await landlord.field(m.household_field_name()).fill('Kiki Proefman');
  await landlord.field(m.household_field_birth_date()).fill(daysAgo(20));
  await landlord.answer(m.household_field_role(), m.household_role_child()).click();
  await landlord.press(m.household_save_here());
  await expect(landlord.heading(FAMILY)).toBeVisible();
  await landlord.allProcessed();
  const cause = 'Voor 1 van de 3 bewoners is nog geen plek bevestigd.';
  expect(await clearances()).toEqual([{ revoked: true, revoked_rule: '3.2f', revoked_cause: cause }]);
  for (const one of [chair, landlord]) {
    await one.follow('/search');
    await one.follow(path);
    await openTab(one, m.household_tab_roof());
    await expect(card(one, m.clearance_title())).toContainText(cause);
    await openTab(one, m.household_tab_overview());
    await expect(card(one, m.household_alerts_title())).toContainText(m.household_alert_clearance_revoked());
  }
  await askToClear(chair, path);
  await expect(chair.page.getByRole('alert')).toContainText(cause);

  await landlord.follow(`${path}/incident`);
  await landlord.answer(m.legal_incident_kind(), m.legal_incident_other()).click();
  await landlord.field(m.legal_incident_what()).fill('De sloten zijn vanochtend vervangen.');
  await landlord.press(m.legal_incident_submit());
  await expect(landlord.heading(FAMILY)).toBeVisible();
  await landlord.allProcessed();
  await openTab(landlord, m.household_tab_roof());
  await expect(card(landlord, m.legal_title())).toContainText('De sloten zijn vanochtend vervangen.');
  expect(await server.sql('SELECT kind, what FROM incidents WHERE household_id = $1', [id])).toEqual([{ kind: 'OTHER', what: 'De sloten zijn vanochtend vervangen.' }]);
});

/** The chair asks to clear the announced date. */
async function askToClear(chair: Tablet, path: string): Promise<void> {
  await chair.follow(`${path}/clear`);
  await chair.page.locator('form').getByRole('button').click();
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
