import { expectAccessibleInBothLanguages } from './axe';
import { anotherTeam, beginVisit, card, expect, finishVisit, householdOf, m, openTab, test, unfold } from './desk';

const FAMILY = 'Voorbeeld-Test';

interface VisitRow {
  readonly summary: string;
  readonly discussed: string;
  readonly afterwards: boolean;
  readonly writer: string;
}

const VISITS = `SELECT v.summary, v.discussed, v.afterwards, p.name AS writer FROM visits v
  JOIN people p ON p.region_id = v.region_id AND p.id = v.made_by WHERE v.summary = $1`;

test('a visit that comes in after the plan ended is kept, marked and alerted', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  const landlord = await colleague('huurmedewerker');

  await tablet.context.setOffline(true);
  await beginVisit(tablet, path, 'Anna wil graag dat de huur vanzelf wordt betaald.');
  await unfold(tablet, m.visit_section_conditions());
  await tablet.answer(m.visit_condition_current_rent_paid(), m.common_yes()).click();
  await finishVisit(tablet);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));

  await landlord.follow(`${path}/outcome`);
  await landlord.answer(m.legal_outcome_kind(), m.legal_outcome_averted()).click();
  await landlord.press(m.common_save());
  await expect(landlord.heading(FAMILY)).toBeVisible();
  await landlord.allProcessed();
  expect(await server.sql('SELECT kind FROM outcomes WHERE household_id = $1', [id])).toEqual([{ kind: 'AVERTED' }]);

  await tablet.context.setOffline(false);
  await tablet.allProcessed();
  expect(await server.sql<VisitRow>(VISITS, ['Anna wil graag dat de huur vanzelf wordt betaald.'])).toMatchObject([{ afterwards: true, writer: 'Noor Voorbeeld' }]);
  expect(await server.sql('SELECT DISTINCT code FROM alerts WHERE household_id = $1 AND code = $2', [id, 'RECORDED_AFTERWARDS'])).toHaveLength(1);

  await tablet.follow(path);
  await openTab(tablet, m.household_tab_overview());
  await expect(card(tablet, m.household_alerts_title())).toContainText(m.household_alert_recorded_afterwards());
  await expect(card(tablet, m.visit_reports_title()).getByText(m.visit_afterwards())).toBeVisible();
});

test('a visit to a household that went to another team is settled there, word for word', async ({ server, tablet, colleague }) => {
  const { path } = await householdOf(server, FAMILY);
  await anotherTeam(server, 'nieuwe casemanager', 'Kim Voorbeeld', 'Wijkteam Noord');
  await tablet.enrol('casemanager');
  const chair = await colleague('voorzitter');

  await tablet.context.setOffline(true);
  await beginVisit(tablet, path, 'Bram heeft een brief van de zorgverzekeraar.');
  await unfold(tablet, m.visit_section_discussed());
  await tablet.field(m.visit_discussed()).fill('De brief samen gelezen: er is € 38 "te veel" betaald.\nVolgende week bellen.');
  await finishVisit(tablet);

  await chair.follow(`${path}/case-manager`);
  await chair.field(m.plan_who()).selectOption({ label: 'Kim Voorbeeld, Wijkteam Noord' });
  await chair.field(m.plan_handover()).fill('Bram wacht op een antwoord van de zorgverzekeraar.');
  await chair.press(m.plan_appoint());
  await expect(chair.heading(FAMILY)).toBeVisible();

  await tablet.context.setOffline(false);
  await expect(tablet.status).toContainText(m.sync_attention_count({ count: 1 }));
  await expect(tablet.page.getByRole('main').getByText(m.app_left({ count: 1 }))).toBeVisible();
  await expect(tablet.page.getByRole('main').getByText('Dit dossier hoort niet meer bij u.').first()).toBeVisible();
  await tablet.goToSent();
  await expect(tablet.page.getByText(m.sync_do_review())).toBeVisible();
  await expect(tablet.page.getByText(m.sync_attention(), { exact: true })).toBeVisible();
  await tablet.follow('/households');
  await expect(tablet.page.getByRole('link', { name: 'Proefman' })).toBeVisible();
  await expect(tablet.page.getByRole('link', { name: FAMILY })).toHaveCount(0);
  expect(await server.sql(VISITS, ['Bram heeft een brief van de zorgverzekeraar.']), 'not in the file yet').toEqual([]);

  const kim = await colleague('nieuwe casemanager');
  await kim.follow('/review');
  await expect(kim.page.getByRole('main')).toContainText('De brief samen gelezen: er is € 38 "te veel" betaald.');
  await expect(kim.page.getByRole('main')).toContainText('Noor Voorbeeld');
  await expectAccessibleInBothLanguages(kim.page, 'words that were left behind');
  await kim.answer(m.review_choice(), m.review_take_in()).click();
  await kim.press(m.review_submit());
  await expect(kim.page.getByText(m.review_settled())).toBeVisible();
  expect(await server.sql<VisitRow>(VISITS, ['Bram heeft een brief van de zorgverzekeraar.'])).toMatchObject([
    { writer: 'Noor Voorbeeld', discussed: 'De brief samen gelezen: er is € 38 "te veel" betaald.\nVolgende week bellen.' },
  ]);
  await kim.follow(path);
  await expect(card(kim, m.visit_reports_title())).toContainText('Bram heeft een brief van de zorgverzekeraar.');
});
