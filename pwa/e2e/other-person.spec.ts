import type { Route } from '@playwright/test';
import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear, tabletOf } from './oracle';
import { expect, m, PASSPHRASE, test } from './tablet';
import { isPush, pushOf } from './wire';

const [FIRST_BATCH, ALL] = [50, 60]; // operations a request at most, and what there is
const SAM = 'tweede casemanager';

test('somebody else who signs in during a sync neither sends what is left nor loses it', async ({ server, tablet }) => {
  const { page } = tablet;
  const kept: Acknowledged = new Map();
  await tablet.enrol('casemanager');
  await hear(tablet.context, kept);
  const households = await page.evaluate((it) => it.index().map(({ householdId }) => householdId), await tabletOf(page));
  await tablet.context.setOffline(true);
  await attempts(page, households, Array.from({ length: ALL }, (_, at) => `Belpoging ${at}, einde`));
  const writers = () => server.sql(`SELECT p.name, count(*)::int FROM operations o JOIN people p ON p.id = o.person_id WHERE o.id = ANY($1) GROUP BY 1`, [[...kept.keys()]]);

  const held: Route[] = [];
  await tablet.context.route('**/graphql', async (route) => {
    const second = isPush(route.request()) && held.length === 0 && pushOf(route.request()).variables.operations.length < FIRST_BATCH;
    if (second) held.push(route); // the second batch is on its way …
    else await route.fallback();
  });
  await tablet.context.setOffline(false);
  await expect.poll(() => held.length).toBe(1);
  expect(await writers()).toEqual([{ name: 'Noor Voorbeeld', count: FIRST_BATCH }]);
  await server.sql('DELETE FROM sessions'); // … her session ends …
  const hers = await tablet.openTab(server.links.get(SAM)!);
  await tablet.press(m.app_sign_in()); // … and somebody else takes the tablet
  await expect(tablet.heading(m.app_passphrase_title())).toBeVisible();
  await held[0]!.continue();

  await expect(page.getByRole('banner').getByRole('status')).toContainText(m.sync_other_person());
  await expect(page.getByRole('banner').getByRole('status')).toContainText(m.sync_unsent({ count: ALL - FIRST_BATCH }));
  await tablet.makeVault(); // a vault of the other's own
  await tablet.allProcessed();
  await tablet.goToSent();
  await expect(hers.getByText(m.sync_waiting_none())).toBeVisible();
  expect(await writers(), 'nothing more, and nothing in another name').toEqual([{ name: 'Noor Voorbeeld', count: FIRST_BATCH }]);

  await hers.close();
  tablet.use(page);
  server.links.set('casemanager', /http\S+\/link#\S+/u.exec(await server.run('user', 'link', 'noor', '--public-url', server.url))![0]);
  await tablet.signIn('casemanager');
  await tablet.unlock(PASSPHRASE);
  await tablet.allProcessed();
  expect(await writers()).toEqual([{ name: 'Noor Voorbeeld', count: ALL }]);
  await expectEachOnce(server, kept);
  await expectSameAsServer(page);
});
