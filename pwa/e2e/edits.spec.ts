import { expect, m, test } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const [A, B] = ['06 1010 1010', '06 2020 2020'];

interface Edit {
  readonly status: string;
  readonly content: string;
}

test('edits A, B and A of one field end at A, in order, after a restart', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.shutDown(); // the office's day ends: what was signed in and fetched is on the disk
  await tablet.boot();
  await tablet.unlockAt();
  await tablet.allProcessed();
  await tablet.offline();
  for (const phone of [A, B, A]) await tablet.changePhone(FAMILY, phone);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 3 }));

  await tablet.die();
  await tablet.boot({ offline: true });
  await tablet.unlockAt();
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 3 }));
  await tablet.goToFile(FAMILY);
  await tablet.page.getByRole('tab', { name: m.household_tab_residents() }).click();
  await expect(tablet.page.getByRole('link', { name: A })).toBeVisible();

  const tabs = await tablet.page.getByRole('tablist').boundingBox();
  await tablet.online();
  await tablet.allProcessed();
  expect(await tablet.page.getByRole('tablist').boundingBox(), 'no tab moves from under a finger when work is sent').toEqual(tabs);
  await expect(tablet.page.getByRole('link', { name: A })).toBeVisible();
  const edits = await server.sql<Edit>(`SELECT o.status, convert_from(c.content, 'UTF8') AS content FROM operations o
    JOIN operation_contents c ON c.operation_id = o.id WHERE o.verb = 'editHousehold' ORDER BY o.judged_at`);
  expect(edits.map(({ status }) => status)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  expect(edits.map(({ content }) => toOf(content))).toEqual([A, B, A]);
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: A }]);
  expect(await server.sql('SELECT id FROM field_conflicts')).toEqual([]);
});

function toOf(content: string): string | undefined {
  return /"phone":\{[^}]*"to":"([^"]*)"/u.exec(content)?.[1];
}
