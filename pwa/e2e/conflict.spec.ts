import { expectAccessibleInBothLanguages } from './axe';
import { tabTo } from './keys';
import { card, expect, householdOf, m, openTab, test } from './desk';

const FAMILY = 'Voorbeeld-Test';
const [MINE, THEIRS] = ['06 1212 1212', '06 3434 3434'];

test('a field that two people changed waits for a choice, and the other fields merge', async ({ server, tablet, colleague }) => {
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  const sam = await colleague('tweede casemanager');
  const before = await phoneOf(server);

  await tablet.context.setOffline(true);
  await tablet.follow(`${path}/contact`);
  await tablet.field(m.household_contact_phone()).fill(MINE);
  await tablet.field(m.household_contact_email()).fill('anna@voorbeeld.example');
  await tablet.press(m.household_save_here());
  await expect(tablet.heading(FAMILY)).toBeVisible();
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));

  await sam.follow(`${path}/contact`);
  await sam.field(m.household_contact_phone()).fill(THEIRS);
  await sam.field(m.household_contact_best_time()).fill('na zeven uur');
  await sam.press(m.household_save_here());
  await expect(sam.heading(FAMILY)).toBeVisible();
  await sam.allProcessed();
  expect(await phoneOf(server)).toBe(THEIRS);

  await tablet.context.setOffline(false);
  await expect(tablet.status).toContainText(m.sync_attention_count({ count: 1 }));
  expect(await server.sql('SELECT phone, email, best_time FROM households WHERE name = $1', [FAMILY]))
    .toEqual([{ phone: THEIRS, email: 'anna@voorbeeld.example', best_time: 'na zeven uur' }]);

  await tablet.follow(path);
  await openTab(tablet, m.household_tab_residents());
  const contact = card(tablet, m.household_contact_title());
  await expect(contact).toContainText('na zeven uur');
  await expect(contact).toContainText('anna@voorbeeld.example');
  await openTab(tablet, m.household_tab_overview());
  await tablet.page.getByRole('link', { name: m.conflict_open() }).first().click();
  const choice = card(tablet, m.conflict_subject({ field: m.conflict_field_phone(), subject: FAMILY }));
  for (const words of [before, MINE, THEIRS, 'Noor Voorbeeld', 'Sam Voorbeeld']) await expect(choice).toContainText(words);

  await expectAccessibleInBothLanguages(tablet.page, 'a conflict'); // ends in Dutch
  await tabTo(tablet.page, choice.getByRole('radio', { name: m.conflict_choose_theirs({ value: THEIRS }) }));
  await tablet.page.keyboard.press('ArrowDown');
  await expect(choice.getByRole('radio', { name: m.conflict_choose_mine({ value: MINE }) })).toBeChecked();
  await tabTo(tablet.page, choice.getByRole('button', { name: m.conflict_submit() }));
  await tablet.page.keyboard.press('Enter');
  await expect(tablet.page.getByText(m.conflict_none())).toBeVisible();
  await expect.poll(() => phoneOf(server)).toBe(MINE);
  expect(await server.sql('SELECT field, chosen FROM field_conflicts')).toEqual([{ field: 'PHONE', chosen: 'MINE' }]);

  for (const one of [tablet, sam]) {
    await one.follow(`${path}/conflicts`);
    await expect(one.page.getByText(m.conflict_none())).toBeVisible();
    await one.follow(path);
    await openTab(one, m.household_tab_residents());
    await expect(one.page.getByRole('link', { name: MINE })).toBeVisible();
    await expect(one.page.getByText(THEIRS)).toHaveCount(0);
  }
});

async function phoneOf(server: Parameters<typeof householdOf>[0]): Promise<string> {
  return (await server.sql<{ readonly phone: string }>('SELECT phone FROM households WHERE name = $1', [FAMILY]))[0]?.phone ?? '';
}
