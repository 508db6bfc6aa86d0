import { Line } from './line';
import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear, tabletOf } from './oracle';
import { expect, Tablet, test as base } from './tablet';

const OPERATIONS = 200;

/** A tablet whose every byte goes over a line of the test's. */
const test = base.extend<{ readonly line: Line }>({
  line: async ({ server }, use) => {
    const line = await Line.to(Number(new URL(server.url).port));
    await use(line);
    line.stop();
  },
  tablet: async ({ server, line }, use) => {
    const tablet = await Tablet.start(server, [`--host-resolver-rules=MAP ${new URL(server.url).host} 127.0.0.1:${line.port}`]);
    await use(tablet);
    await tablet.throwAway();
    expect(tablet.complaints).toEqual([]);
  },
});

test('two hundred changes come through thick walls, each once', async ({ server, tablet, line }) => {
  const { page } = tablet;
  test.setTimeout(300_000); // a slow line on a busy machine
  const kept: Acknowledged = new Map();
  await tablet.enrol('casemanager');
  await hear(tablet.context, kept);
  const households = await page.evaluate((it) => it.index().map(({ householdId }) => householdId), await tabletOf(page));
  line.bad({ bytesPerSecond: 20_000, lossOneIn: 10, cutOneIn: 3 });
  await attempts(page, households, Array.from({ length: OPERATIONS }, (_, at) => `Belpoging ${at}, einde`), 100);
  expect(kept.size).toBe(OPERATIONS);
  await tablet.allProcessed();
  expect(line.happened.lost, 'packets were lost').toBeGreaterThan(5);
  expect(line.happened.cutUp, 'requests were cut off').toBeGreaterThan(0);
  expect(line.happened.cutDown, 'answers were cut off').toBeGreaterThan(0);
  line.good();
  await expectEachOnce(server, kept);
  await expectSameAsServer(page);
});
