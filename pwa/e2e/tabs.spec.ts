import type { Page } from '@playwright/test';
import { expect, m, test } from './desk';

const FAMILY = 'Voorbeeld-Test';

test('a tab that froze while it led is relieved by another one, and follows when it wakes', async ({ server, tablet }) => {
  const phone = async () => (await server.sql<{ readonly phone: string }>('SELECT phone FROM households WHERE name = $1', [FAMILY]))[0]?.phone;
  await tablet.enrol('casemanager');
  const first = tablet.page;
  await expect.poll(() => leaders(first), 'the first tab leads').toBe(1);
  const session = await tablet.context.newCDPSession(first);
  await session.send('Debugger.enable');
  const second = await tablet.openTab(server.url);
  await session.send('Debugger.pause'); // as a browser does with a tab that nobody looks at: nothing in it runs any more, and it goes on holding what it holds

  await tablet.unlock(); // in the second tab
  await tablet.changePhone(FAMILY, '06 3333 3333');
  await expect.poll(phone, { message: 'sent without the frozen tab', timeout: 90_000 }).toBe('06 3333 3333');
  await tablet.allProcessed();
  expect(await leaders(second), 'one leads').toBe(1);

  await session.send('Debugger.disable'); // and wakes
  await first.bringToFront();
  await expect(first.getByRole('banner').getByRole('status')).toContainText(m.sync_up_to_date({ time: '' }).trim(), { timeout: 90_000 });
  await expect.poll(() => leaders(second), 'still one leads, the other stands in line').toBe(1);

  await second.close(); // the leader goes: the first one is next
  tablet.use(first);
  await tablet.changePhone(FAMILY, '06 4444 4444');
  await expect.poll(phone, { timeout: 90_000 }).toBe('06 4444 4444');
});

test('two tabs that both write without network send each change once, and both end with the same file', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  const first = tablet.page;
  const second = await tablet.openTab(server.url);
  await tablet.unlock(); // in the second tab
  await tablet.offline();
  for (const [at, tab] of [first, second, first, second].entries()) {
    tablet.use(tab);
    await tab.bringToFront();
    await tablet.changePhone(FAMILY, `06 5555 555${String(at)}`);
  }
  await tablet.online();
  for (const tab of [first, second]) {
    tablet.use(tab);
    await tab.bringToFront();
    await tablet.allProcessed();
    await tablet.goToFile(FAMILY);
    await tab.getByRole('tab', { name: m.household_tab_residents() }).click();
    await expect(tab.getByRole('main')).toContainText('06 5555 5553');
  }
  expect(await leaders(first), 'one of them syncs').toBe(1);
  expect(await server.sql(`SELECT o.status, count(*)::int AS n FROM operations o JOIN households h ON h.id = o.household_id WHERE h.name = $1 AND o.verb = 'editHousehold' GROUP BY 1`, [FAMILY]), 'each once')
    .toEqual([{ status: 'APPLIED', n: 4 }]);
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: '06 5555 5553' }]);
});

/** How many tabs hold the lock of the one that syncs. */
function leaders(page: Page): Promise<number> {
  return page.evaluate(async () => ((await navigator.locks.query()).held ?? []).filter(({ name }) => name?.startsWith('regieroute-sync-')).length);
}
