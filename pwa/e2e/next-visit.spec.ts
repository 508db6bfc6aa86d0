import { beginVisit, card, expect, finishVisit, householdOf, m, test, unfold } from './desk';

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

test('a report that was not right is put right without network, takes the place of the first, and both stay', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.follow(path);
  const reports = card(tablet, m.visit_reports_title());
  await reports.getByRole('link', { name: m.visit_correct_title() }).first().click();
  await expect(tablet.field(m.visit_summary())).not.toHaveValue('');
  const before = await tablet.field(m.visit_summary()).inputValue();
  await tablet.field(m.visit_summary()).fill('Gesproken met moeder, vader was er niet.');
  await tablet.press(m.visit_correct_finish());
  await expect(tablet.page.getByRole('alert')).toContainText(m.visit_error_correction_reason());
  await tablet.field(m.visit_correct_why()).fill('Vader was op zijn werk.');
  await expect(tablet.page.getByText(/^Concept bewaard/u)).toBeVisible();
  await tablet.unlockAt(path); // half way: what was typed is there
  await reports.getByRole('link', { name: m.visit_correct_title() }).first().click();
  await expect(tablet.field(m.visit_correct_why())).toHaveValue('Vader was op zijn werk.');
  await tablet.press(m.visit_correct_finish());
  await expect(tablet.heading(m.visit_saved_title())).toBeVisible();
  await tablet.page.getByRole('link', { name: m.visit_to_file() }).click();
  await expect(reports).toContainText('Gesproken met moeder, vader was er niet.');
  await expect(reports).toContainText(m.visit_corrected());
  await tablet.online();
  await tablet.allProcessed();

  expect(await server.sql(`SELECT v.summary, v.correction_reason AS why, e.summary AS earlier FROM visits v JOIN visits e ON (e.household_id, e.id) = (v.household_id, v.supersedes_id) WHERE v.household_id = $1`, [id]))
    .toEqual([{ summary: 'Gesproken met moeder, vader was er niet.', why: 'Vader was op zijn werk.', earlier: before }]);
  const helper = await colleague('zorg'); // reads it, and cannot put a report of others right
  await helper.follow(path);
  await expect(card(helper, m.visit_reports_title())).toContainText('Gesproken met moeder, vader was er niet.');
  await expect(card(helper, m.visit_reports_title()).getByRole('link', { name: m.visit_correct_title() })).toHaveCount(0);
});
