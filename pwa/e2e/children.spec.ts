import { card, expect, householdOf, m, openTab, test } from './desk';

const FAMILY = 'Proefman';

test('the request for a child without a place, and a place that was refused, are typed without network and arrive', async ({ server, tablet, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const [place] = await server.sql<{ readonly id: string }>('SELECT id FROM placements WHERE household_id = $1', [id]);
  await tablet.enrol('casemanager');
  await tablet.goToFile(FAMILY);
  await tablet.offline();
  await openTab(tablet, m.household_tab_roof());
  const youth = card(tablet, m.youth_title());
  await expect(youth).toContainText(m.youth_unasked_one());
  await youth.getByRole('link', { name: m.youth_add() }).click();
  await expect(tablet.field(m.youth_text())).toHaveValue(/1 kind jonger dan 18/u);
  await tablet.answer(m.youth_parents(), m.common_no()).click();
  await tablet.field(m.youth_parents_why()).fill('Dat is nu niet veilig.');
  await tablet.press(m.youth_submit());
  await expect(youth).toContainText(m.youth_waits());
  await expect(youth).not.toContainText(m.youth_unasked_one());

  const places = card(tablet, m.placement_title());
  await places.getByRole('link', { name: m.placement_refuse() }).click();
  await tablet.field(m.placement_refuse_words()).fill('Wij gaan liever naar een zus.');
  await tablet.press(m.placement_refuse_submit());
  await expect(places).toContainText(m.placement_status_refused());

  await tablet.online();
  await tablet.allProcessed();
  expect(await server.sql('SELECT parents_told, not_told_reason, cardinality(children) AS children, request_text FROM youth_requests WHERE household_id = $1', [id]))
    .toEqual([{ parents_told: false, not_told_reason: 'Dat is nu niet veilig.', children: 1, request_text: expect.stringContaining('1 kind jonger dan 18') }]);
  expect(await server.sql('SELECT cardinality(refused_by) AS refused, refused_words, withdrawn_on IS NOT NULL AS withdrawn FROM placements WHERE id = $1', [place!.id]))
    .toEqual([{ refused: 2, refused_words: 'Wij gaan liever naar een zus.', withdrawn: true }]);

  const protector = await colleague('jeugdbescherming');
  await protector.follow(path);
  await openTab(protector, m.household_tab_roof());
  await expect(card(protector, m.youth_title())).toContainText('Dat is nu niet veilig.');
});
