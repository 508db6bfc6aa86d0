import { expect, test } from '../e2e/desk';
import { table, type Line } from './measure';

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

/** In the page: from a tap on a link to the first frame in which it is the screen one is on, with a title; and to the first without anything that is still coming. */
function timed(href: string): Promise<{ readonly answered: number; readonly whole: number }> {
  return new Promise((resolve) => {
    let [from, answered] = [0, 0];
    const before = document.querySelector('h1');
    addEventListener('click', ({ timeStamp }) => { from = timeStamp; }, { capture: true, once: true });
    const look = () => {
      const here = from > 0 && document.querySelector(`nav a[href="${href}"]`)?.getAttribute('aria-current') === 'page' && ![null, before].includes(document.querySelector('h1'));
      if (here && answered === 0) answered = performance.now() - from;
      if (here && document.querySelector('.loading') === null) resolve({ answered, whole: performance.now() - from });
      else requestAnimationFrame(look);
    };
    look();
  });
}
