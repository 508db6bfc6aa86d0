import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { beginVisit, card, expect, finishVisit, householdOf, m, test } from './desk';
import type { Tablet } from './tablet';

const NOTE = 'Mevrouw belt liever niet.\nDe zus weet van niets.';
const SENTENCE = 'Noor sprak het gezin vóór de overdracht.';

test('who leads the team passes a file on with a note, and nothing that the one before wrote is lost', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, 'Proefman');
  await tablet.enrol('casemanager');
  const held = (on: Tablet) => on.page.getByRole('heading', { name: 'Proefman', exact: true });
  await tablet.follow('/households');
  await expect(held(tablet)).toBeVisible();
  const next = await colleague('tweede casemanager');
  await expect(held(next)).toBeHidden();
  await tablet.context.setOffline(true);
  await beginVisit(tablet, path, SENTENCE);
  await finishVisit(tablet);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));

  const lead = await colleague('teamleider');
  await expect(lead.heading(m.team_title())).toBeVisible();
  await card(lead, m.team_managers()).getByRole('link', { name: 'Noor Voorbeeld' }).click();
  await lead.press(m.team_pass());
  await expect(lead.page.getByText(m.team_fault_files()).first()).toBeVisible();
  await lead.page.getByRole('checkbox', { name: 'Proefman' }).check();
  await lead.field(m.plan_who()).selectOption({ label: 'Sam Voorbeeld' });
  await lead.press(m.team_pass());
  await expect(lead.page.getByText(m.team_fault_handover()).first()).toBeVisible();
  await lead.field(m.plan_handover()).fill(NOTE);
  await lead.press(m.team_pass());
  await expect(lead.page.getByText(m.team_passed({ count: 1 }))).toBeVisible();
  await expect(lead.page.getByRole('checkbox', { name: 'Proefman' })).toBeHidden();

  const news = next.page.getByText(m.household_handover_title({ name: 'Proefman', by: 'Yara Voorbeeld' }));
  await expect(news).toBeVisible({ timeout: 60_000 });
  await next.readyForOffline();
  await next.context.setOffline(true);
  await next.page.reload();
  await next.unlock();
  await next.follow('/households');
  await expect(news).toBeVisible();
  await expect(next.page.getByText('De zus weet van niets.')).toBeVisible();
  await next.page.getByRole('link', { name: m.household_handover_open() }).click();
  await expect(next.heading('Proefman')).toBeVisible();
  await next.follow('/households');
  await expect(held(next)).toBeVisible();
  await expect(news).toBeHidden();

  await lead.press(m.team_standin_do());
  await expect(lead.page.getByText(m.team_standin_fault_who()).first()).toBeVisible();
  await lead.field(m.team_standin_who()).selectOption({ label: 'Sam Voorbeeld' });
  await lead.field(m.team_standin_which()).selectOption({ label: 'Voorbeeld-Test' }); // one file, and no other
  await lead.field(m.team_standin_from()).fill(day(0));
  await lead.field(m.team_standin_until()).fill(day(7));
  await expectAccessibleInBothLanguages(lead.page, 'a stand-in for one file');
  await lead.press(m.team_standin_do());
  await expect(card(lead, m.team_standin_title())).toContainText(m.team_standin_only({ name: 'Voorbeeld-Test' }));
  await next.context.setOffline(false);
  await next.follow('/households');
  await expect(next.page.getByRole('heading', { name: 'Voorbeeld-Test', exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(next.page.getByRole('heading', { name: 'Zomers', exact: true })).toHaveCount(0);

  await tablet.context.setOffline(false);
  await tablet.follow('/households');
  await expect(held(tablet)).toBeHidden({ timeout: 60_000 });
  await expect.poll(() => server.sql('SELECT p.name AS writer FROM visits v JOIN people p ON p.id = v.made_by WHERE v.household_id = $1 AND v.summary = $2', [id, SENTENCE])).toEqual([{ writer: 'Noor Voorbeeld' }]);
  expect(await server.sql('SELECT 1 FROM planned_visits v JOIN people p ON p.id = v.visitor_id WHERE v.household_id = $1 AND v.cancelled_on IS NULL AND v.visit_id IS NULL AND p.name = $2', [id, 'Noor Voorbeeld']), 'visits go along').toEqual([]);
});
