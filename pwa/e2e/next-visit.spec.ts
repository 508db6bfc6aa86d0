import { expect, m, test } from './tablet';
import { beginVisit, finishVisit, householdOf, unfold } from './desk';

const FAMILY = 'Voorbeeld-Test';

test('the visit of an appointment that was made without network arrives under that appointment', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  const { id, path } = await householdOf(server, FAMILY);
  const [{ today } = { today: '' }] = await server.sql<{ readonly today: string }>(`SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date::text AS today`);
  await tablet.offline();
  await beginVisit(tablet, path, 'Zij wilden liever vanavond praten.');
  await unfold(tablet, m.visit_section_next());
  await tablet.field(m.visit_next_on()).fill(today);
  await tablet.field(m.visit_next_purpose()).fill('Vanavond praten');
  await finishVisit(tablet);

  await tablet.page.getByRole('link', { name: m.visit_to_today() }).click();
  const planned = tablet.page.getByRole('listitem').filter({ hasText: 'Vanavond praten' });
  await planned.getByRole('button', { name: m.household_nobody_home() }).click();
  await tablet.press(m.visit_quick_confirm());
  await expect(tablet.page.getByRole('dialog')).toContainText(m.visit_saved());
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 2 }));

  await tablet.page.getByRole('dialog').getByRole('button').last().click();
  await tablet.online();
  await tablet.allProcessed();
  expect(await server.sql(`SELECT v.outcome FROM planned_visits p JOIN visits v ON v.household_id = p.household_id AND v.id = p.visit_id
    WHERE p.household_id = $1 AND p.purpose = 'Vanavond praten'`, [id])).toEqual([{ outcome: 'NOBODY_HOME' }]);
});
