import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear, tabletOf } from './oracle';
import { expect, test } from './tablet';

const [WRITES, KILLS] = [1_000, [150, 400, 650, 900]];

/** Short ones and long ones; a torn one would miss its end. */
function wordsOf(from: number): readonly string[] {
  return Array.from({ length: WRITES }, (_, at) => `Belpoging ${from}/${at}, ${'niemand nam op, '.repeat(at % 40)}einde ${from}/${at}`);
}

test('a browser that is killed again and again in a storm of writes loses none and tears none', async ({ server, tablet }) => {
  test.setTimeout(600_000); // a busy machine takes its time for a thousand writes on the disk
  const kept: Acknowledged = new Map();
  await tablet.enrol('casemanager');
  await tablet.shutDown(); // the office's day ends: who is signed in is on the disk
  await tablet.boot();
  await tablet.unlockAt();
  await tablet.allProcessed();
  await hear(tablet.context, kept);
  const households = await tablet.page.evaluate((it) => it.index().map(({ householdId }) => householdId), await tabletOf(tablet.page));
  expect(households.length).toBeGreaterThan(2);

  for (const [round, until] of KILLS.entries()) {
    const writing = attempts(tablet.page, households, wordsOf(round));
    const ended = writing.catch(() => undefined); // the browser goes from under it
    await expect.poll(() => kept.size, { intervals: [5], timeout: 150_000 }).toBeGreaterThanOrEqual(until);
    await tablet.die();
    await ended;
    await tablet.boot();
    await hear(tablet.context, kept);
    await tablet.unlockAt();
  }
  await attempts(tablet.page, households, wordsOf(KILLS.length).slice(0, Math.max(0, WRITES - kept.size)));
  expect(kept.size).toBeGreaterThanOrEqual(WRITES);
  await tablet.allProcessed();
  await expectEachOnce(server, kept);
  await expectSameAsServer(tablet.page);
});
