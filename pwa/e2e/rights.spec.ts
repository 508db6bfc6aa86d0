import { beginVisit, card, expect, finishVisit, householdOf, m, openTab, test, unfold } from './desk';
import type { RealServer } from './server';
import type { Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const VERSION = 'SELECT version FROM households WHERE name = $1';

/** The landlord's reasons in the demo: for the case team and the Regieteam, while care reads the position only. */
const REASONS = 'Wij schorten op als de lopende huur wordt betaald.';

/** What Noor is in her organisation. */
async function makeNoor(server: RealServer, role: string): Promise<void> {
  await server.sql('UPDATE memberships SET roles = $1 FROM credentials c WHERE c.person_id = memberships.person_id AND c.sign_in_name = $2', [[role], 'noor']);
}

async function syncNow(tablet: Tablet): Promise<void> {
  await tablet.goToSent();
  await tablet.press(m.sync_now());
}

test('a role that is taken away takes the files, and gives them back', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  const before = await server.sql(VERSION, [FAMILY]);

  await makeNoor(server, 'ANALYST');
  await syncNow(tablet);
  await expect(tablet.page.getByText('Dit dossier hoort niet meer bij u.').first()).toBeVisible();
  await tablet.follow('/households');
  await expect(tablet.heading(m.household_caseload_title())).toBeVisible();
  await expect(tablet.page.getByRole('link', { name: FAMILY })).toHaveCount(0);

  await makeNoor(server, 'CASE_MANAGER');
  await syncNow(tablet);
  await tablet.goToFile(FAMILY);
  expect(await server.sql(VERSION, [FAMILY]), 'the file itself never changed').toEqual(before);
});

test('another role in a file changes the copy on the tablet', async ({ server, tablet }) => {
  const { id } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  const before = await server.sql(VERSION, [FAMILY]);
  await tablet.goToFile(FAMILY);
  await openTab(tablet, m.household_tab_decision());
  await expect(tablet.page.getByText(REASONS)).toBeVisible();

  await makeNoor(server, 'PROFESSIONAL');
  await server.sql(`UPDATE organisations SET kind = 'CARE' WHERE name = 'Buurtteams Voorbeeldstad'`);
  await server.sql(`UPDATE involvements SET role = 'CARE' FROM organisations o WHERE involvements.household_id = $1
    AND o.id = involvements.organisation_id AND o.name = 'Buurtteams Voorbeeldstad'`, [id]);
  await syncNow(tablet);
  await tablet.goToFile(FAMILY);
  await openTab(tablet, m.household_tab_overview());
  await expect(card(tablet, m.visit_reports_title())).toContainText('Goed gesprek met beide ouders');
  await openTab(tablet, m.household_tab_decision());
  await expect(tablet.page.getByText('Het gezin werkt mee en de kinderen doen het goed.')).toHaveCount(0);
  await expect(tablet.page.getByText(REASONS)).toHaveCount(0);
  expect(await server.sql(VERSION, [FAMILY]), 'the file itself never changed').toEqual(before);
});

test('an involvement that ends takes the file from the tablet', async ({ server, tablet }) => {
  const { id } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);

  await server.sql(`UPDATE involvements SET until_day = current_date - 2 FROM organisations o WHERE involvements.household_id = $1
    AND o.id = involvements.organisation_id AND o.name = 'Buurtteams Voorbeeldstad'`, [id]);
  await syncNow(tablet);
  await expect(tablet.page.getByText(m.app_left({ count: 1 }))).toBeVisible();
  await tablet.follow('/households');
  await expect(tablet.page.getByRole('link', { name: 'Proefman' })).toBeVisible();
  await expect(tablet.page.getByRole('link', { name: FAMILY })).toHaveCount(0);
  await tablet.follow(`/households/${id}`);
  await expect(tablet.page.getByText(m.online_file_missing())).toBeVisible();
});

test('what is said at a visit never reaches the landlord', async ({ server, tablet, colleague }) => {
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await beginVisit(tablet, path, 'kanarie-zin');
  const parts = [
    [m.visit_section_present(), m.visit_others()], [m.visit_section_discussed(), m.visit_discussed()], [m.visit_section_says(), m.visit_says()],
    [m.visit_section_money(), m.visit_money()], [m.visit_section_children(), m.visit_children()], [m.visit_section_roof(), m.visit_roof()],
    [m.visit_section_agreements(), m.visit_agreements()],
  ] as const;
  for (const [section, label] of parts) {
    await unfold(tablet, section);
    await tablet.field(label).fill('kanarie-tekst');
  }
  await unfold(tablet, m.visit_section_conditions());
  await tablet.answer(m.visit_condition_cooperates(), m.common_no()).click();
  await tablet.field(m.visit_evidence()).fill('kanarie-gezien');
  await tablet.field(m.visit_explanation()).fill('kanarie-uitleg');
  await finishVisit(tablet);
  await tablet.allProcessed();
  expect(await server.sql('SELECT summary FROM visits WHERE summary = $1', ['kanarie-zin'])).toHaveLength(1);

  const landlord = await colleague('huurmedewerker');
  const answers: Promise<string>[] = [];
  landlord.context.on('response', (response) => {
    if (new URL(response.url()).pathname === '/pokes') return; // never ends, and says nothing
    answers.push(response.text().catch(() => '')); // a redirect has none
  });
  await landlord.follow('/arrears');
  await landlord.page.getByRole('link', { name: m.search_title(), exact: true }).click();
  await landlord.page.getByRole('searchbox').fill('kanarie');
  await expect(landlord.page.getByText(m.search_none())).toBeVisible();
  await landlord.follow(path);
  await expect(landlord.heading(FAMILY)).toBeVisible();
  for (const tab of await landlord.page.getByRole('tab').all()) {
    await tab.click();
    await expect(landlord.page.getByRole('tabpanel')).not.toBeEmpty();
    expect(await landlord.page.content()).not.toContain('kanarie-');
  }
  await openTab(landlord, m.household_tab_plan());
  await expect(landlord.page.getByRole('tabpanel')).toContainText(m.plan_outcome_not_met()); // the status is for the landlord, the words are not
  const heard = await Promise.all(answers);
  expect(heard.filter((text) => text.includes(FAMILY)).length, 'the file was among the answers').toBeGreaterThan(0);
  expect(heard.filter((text) => text.includes('kanarie-'))).toEqual([]);
});
