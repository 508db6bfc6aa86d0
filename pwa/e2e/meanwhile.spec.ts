import { beginVisit, card, expect, finishVisit, householdOf, m, openTab, test } from './desk';
import { expectSameAsServer } from './oracle';
import type { RealServer } from './server';

/** How Noor's latest operation of each verb was judged. */
const RECEIPTS = `SELECT DISTINCT ON (o.verb) o.verb, o.status FROM operations o JOIN people p ON p.id = o.person_id WHERE p.name = 'Noor Voorbeeld' AND o.verb = ANY($1) ORDER BY o.verb, o.judged_at DESC`;

/** What Noor is in her organisation. */
async function makeNoor(server: RealServer, role: string): Promise<void> {
  await server.sql('UPDATE memberships SET roles = $1 FROM credentials c WHERE c.person_id = memberships.person_id AND c.sign_in_name = $2', [[role], 'noor']);
}

test('a household that was registered without network by who lost the role is taken in by the team, with its visit', async ({ server, tablet, colleague }) => {
  await tablet.enrol('casemanager');
  await tablet.context.setOffline(true);
  await tablet.follow('/households/new');
  const family = tablet.page.locator('#contact');
  await family.getByLabel(m.household_contact_name()).fill('Nieuwegein');
  await tablet.field(m.household_contact_street()).fill('Oefenweg');
  await tablet.field(m.household_contact_house_number()).fill('7');
  await tablet.field(m.household_contact_city()).fill('Voorbeeldstad');
  await tablet.page.locator('#residents').getByLabel(m.household_field_name()).fill('Nora Nieuwegein');
  await tablet.answer(m.household_field_role(), m.household_role_tenant()).click();
  await tablet.press(m.household_save_here());
  await expect(tablet.heading(m.household_caseload_title())).toBeVisible();
  const path = (await tablet.page.getByRole('link', { name: 'Nieuwegein', exact: true }).getAttribute('href'))!;
  await beginVisit(tablet, path, 'Mevrouw wil graag hulp met de post.');
  await finishVisit(tablet);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 2 }));

  await makeNoor(server, 'ANALYST');
  await tablet.context.setOffline(false);
  await expect.poll(() => server.sql(RECEIPTS, [['registerHousehold', 'recordVisit']])).toEqual([{ verb: 'recordVisit', status: 'REVIEW' }, { verb: 'registerHousehold', status: 'REVIEW' }]);
  await tablet.goToSent();
  await expect(tablet.page.getByText(m.sync_do_review()).first()).toBeVisible();
  expect(await server.sql('SELECT id FROM households WHERE name = $1', ['Nieuwegein']), 'not there yet').toEqual([]);

  const lead = await colleague('tweede casemanager');
  await lead.follow('/review');
  await expect(lead.page.getByRole('main')).toContainText('Nora Nieuwegein');
  await expect(lead.page.getByRole('main')).toContainText('Mevrouw wil graag hulp met de post.');
  for (const left of [1, 0]) { // the oldest first: the household, then what was said there
    await lead.page.getByRole('group', { name: m.review_choice() }).first().getByLabel(m.review_take_in()).click();
    await lead.page.getByRole('button', { name: m.review_submit() }).first().click();
    await expect(lead.page.getByRole('group', { name: m.review_choice() })).toHaveCount(left);
  }
  expect(await server.sql(`SELECT h.name, v.summary, p.name AS writer FROM households h JOIN visits v ON v.household_id = h.id JOIN people p ON p.id = v.made_by WHERE h.name = $1`, ['Nieuwegein']))
    .toEqual([{ name: 'Nieuwegein', summary: 'Mevrouw wil graag hulp met de post.', writer: 'Noor Voorbeeld' }]);

  await makeNoor(server, 'CASE_MANAGER');
});

test('a place that was withdrawn and a file that was closed meanwhile lose nothing of a visit', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, 'Proefman');
  const [place] = await server.sql<{ readonly id: string }>('SELECT id FROM placements WHERE household_id = $1', [id]);
  await tablet.enrol('casemanager');
  await tablet.context.setOffline(true);
  await beginVisit(tablet, path, 'De zus heeft ook geen plek meer.');
  await finishVisit(tablet);
  await tablet.follow(path);
  await openTab(tablet, m.household_tab_roof());
  await card(tablet, m.placement_title()).getByRole('link', { name: m.placement_refuse() }).click();
  await tablet.field(m.placement_refuse_words()).fill('Te ver van school.');
  await tablet.press(m.placement_refuse_submit());
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 2 }));

  const other = await colleague('tweede casemanager');
  await other.follow(`${path}/places/${place!.id}/withdraw`);
  await other.field(m.placement_withdraw_reason()).fill('De opvang is vol.');
  await other.press(m.placement_withdraw());
  await other.allProcessed();
  const landlord = await colleague('huurmedewerker');
  await landlord.follow(`${path}/outcome`);
  await landlord.answer(m.legal_outcome_kind(), m.legal_outcome_averted()).click();
  await landlord.press(m.common_save());
  await expect(landlord.heading('Proefman')).toBeVisible();
  await landlord.allProcessed();

  await tablet.context.setOffline(false);
  await expect.poll(() => server.sql(RECEIPTS, [['recordVisit', 'refusePlacement']])).toEqual([{ verb: 'recordVisit', status: 'APPLIED' }, { verb: 'refusePlacement', status: expect.stringMatching(/^(APPLIED|REVIEW)$/u) }]);
  expect(await server.sql('SELECT o.kind, v.summary FROM outcomes o JOIN visits v USING (household_id) WHERE v.summary = $1', ['De zus heeft ook geen plek meer.'])).toEqual([{ kind: 'AVERTED', summary: 'De zus heeft ook geen plek meer.' }]);
  expect(await server.sql('SELECT withdrawn_reason FROM placements WHERE id = $1', [place!.id]), 'who came first').toEqual([{ withdrawn_reason: 'De opvang is vol.' }]);
  expect(await server.sql(`SELECT 1 AS kept FROM operation_contents WHERE convert_from(content, 'UTF8') LIKE '%Te ver van school.%'
    UNION ALL SELECT 1 FROM left_behind WHERE convert_from(content, 'UTF8') LIKE '%Te ver van school.%'`), 'the words of the refusal are kept once').toEqual([{ kept: 1 }]);
  await expectSameAsServer(tablet.page);
});
