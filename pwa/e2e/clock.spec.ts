import { expectSameAsServer } from './oracle';
import { expect, m, test } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const PHONES = ['06 7100 0001', '06 7100 0002', '06 7100 0003', '06 7100 0004'] as const;
/** The last ten seconds of summer time in 2026, and what follows them. */
const [SUMMER, TWENTY_SECONDS] = [Date.parse('2026-10-25T00:59:50Z'), 20_000];

interface Edit { readonly status: string; readonly phone: string; readonly recorded: Date; readonly late: boolean }

test('a clock that is a day ahead, jumps back and goes through the night of winter time changes nothing', async ({ server, tablet }) => {
  const { page } = tablet;
  await page.clock.install({ time: Date.now() + 86_400_000 }); // a day ahead
  await tablet.enrol('casemanager');
  await tablet.context.setOffline(true);
  await tablet.changePhone(FAMILY, PHONES[0]);
  await page.clock.setSystemTime(Date.now() - 86_400_000); // two days back
  await tablet.changePhone(FAMILY, PHONES[1]);
  await page.clock.setSystemTime(SUMMER);
  await tablet.changePhone(FAMILY, PHONES[2]);
  await page.clock.setSystemTime(SUMMER + TWENTY_SECONDS); // on the wall it is almost an hour earlier
  await tablet.changePhone(FAMILY, PHONES[3]);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: PHONES.length }));

  await tablet.context.setOffline(false);
  await tablet.allProcessed();
  const edits = await server.sql<Edit>(`SELECT o.status, substring(convert_from(c.content, 'UTF8') from '"to":"([^"]*)"') AS phone,
    o.recorded_at AS recorded, o.judged_at < now() - interval '10 minutes' OR o.judged_at > now() AS late
    FROM operations o JOIN operation_contents c ON c.operation_id = o.id WHERE o.verb = 'editHousehold' ORDER BY o.judged_at`);
  expect(edits.map(({ status, phone, late }) => ({ status, phone, late })), 'in the order of typing, at the moment of the server').toEqual(PHONES.map((phone) => ({ status: 'APPLIED', phone, late: false })));
  const [ahead, back, summer, winter] = edits.map(({ recorded }) => recorded.getTime());
  expect(ahead! > Date.now() && back! < ahead! && summer! < back! && winter! > summer!, 'what the tablet said is kept as it said it').toBe(true);
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: PHONES[3] }]);
  expect(await server.sql('SELECT id FROM field_conflicts')).toEqual([]);
  await expectSameAsServer(page);
});
