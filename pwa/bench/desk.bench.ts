import { expect, test } from '../e2e/desk';
import { table, timed, type Line } from './measure';

const ROUNDS = 3;
const PARTS = ['huurmedewerker', 'voorzitter', 'beheerder', 'teamleider', 'jeugdbescherming'] as const;

/** The line of a desk user far away: 400 ms there and back, 400 kbit/s. */
const FAR = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('how fast a desk answers behind a slow line', async ({ colleague }) => {
  const lines: Line[] = [];
  for (const part of PARTS) {
    const desk = await colleague(part);
    const { page } = desk;
    await desk.readyForOffline();
    const links = await page.getByRole('navigation').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', FAR);
    const [answered, whole]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const href of links) {
        const link = page.getByRole('navigation').locator(`a[href="${href}"]`);
        if (await link.getAttribute('aria-current') === 'page') continue; // where one is already
        const measured = page.evaluate(timed, href);
        await link.click();
        const took = await measured;
        answered.push(took.answered);
        whole.push(took.whole);
      }
    }
    lines.push({ what: `${part}: a tap in the menu to the screen with its title`, unit: 'ms', rounds: answered, aim: { by: 'p95', most: 100 } });
    lines.push({ what: `${part}: to all that was asked for`, unit: 'ms', rounds: whole });
    await session.detach();
    await desk.shutDown();
  }
  console.log(table(lines));
  expect(lines).toHaveLength(2 * PARTS.length);
});
