import { beginVisit, expect, m, PASSPHRASE, test } from '../e2e/desk';
import type { Tablet } from '../e2e/tablet';
import { bytesOf, columns, noteField, slowDown, table, until, type Line } from './measure';
import { nameOf, registerMany } from '../e2e/many';
import { scriptSizes } from './scripts';

const [FEW, MANY] = [60, 1000];
const ROUNDS = { tap: 30, open: 30, search: 30, start: 5, wire: 5 };

test('how fast the tablet is', async ({ server, colleague }) => {
  const lines: Line[] = [];
  const add = (what: string, rounds: readonly number[], aim?: Line['aim'], unit: Line['unit'] = 'ms') => {
    lines.push({ what, unit, rounds, ...(aim && { aim }) });
    console.log(`measured: ${what}`);
  };

  for (const [part, count, from] of [['tweede casemanager', FEW, MANY], ['casemanager', MANY, 0]] as const) {
    const desk = await colleague(part); // writes the region; no part of what is measured
    await registerMany(desk, count, from);
    await desk.shutDown();
    await linkFor(part);
  }

  const sam = await colleagueSyncing('tweede casemanager, again', FEW);
  const page = sam.page;
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS.open; round += 1) {
    const name = nameOf(MANY + (round % 20));
    await sam.follow('/households');
    opened.push(await until(page, 'click', { h1: name }, () => page.getByRole('link', { name, exact: true }).click())); // of those that are near
  }
  add(`open a file of ${FEW} sealed`, opened, { by: 'p95', most: 150 });
  const path = new URL(page.url()).pathname; // the last of them

  const wire: number[] = [];
  await sam.goToSent();
  for (let round = 0; round < ROUNDS.wire; round += 1) {
    await sam.context.setOffline(true);
    await sam.press(m.sync_now());
    await expect(sam.status).toContainText(m.sync_no_connection());
    wire.push(await bytesOf(page, async () => {
      await sam.context.setOffline(false); // the tablet notices by itself
      await sam.allProcessed();
      await page.waitForTimeout(1000); // what comes after it
    }));
  }
  add(`reconnect, nothing changed, ${FEW} files`, wire, { by: 'median', most: 5000 }, 'bytes');

  const [saved, atOnce]: [number[], number[]] = [[], []];
  for (let round = 0; round < 2 * ROUNDS.tap; round += 1) {
    const waits = round % 2 === 0;
    await sam.follow(path);
    await beginVisit(sam, path, `Bezoek ${round}: samen de post doorgenomen.`);
    if (waits) await expect(page.getByText(m.sync_draft_kept({ time: '' }).trim().replace(/,$/u, ''))).toBeVisible(); // who wrote a sentence looks up before the tap
    (waits ? saved : atOnce).push(await until(page, 'click', { h1: m.visit_saved_title() }, () => sam.press(m.visit_finish())));
  }
  add('tap to "opgeslagen", a visit', saved, { by: 'p95', most: 100 });
  add('the same, tapped with the last letter', atOnce);
  await sam.allProcessed();
  await linkFor('tweede casemanager');
  const slow = await colleague('tweede casemanager, again', 'SIGNED_IN');
  const normal = await slowDown(slow.page, 4); // it measures itself when it makes the vault
  await slow.makeVault();
  await normal();
  await slow.readyForOffline();
  add(`cold start offline to caseload, 4× slower, ${FEW} files`, await coldStarts(slow), { by: 'median', most: 2000 });

  const noor = await colleagueSyncing('casemanager, again', MANY);
  await noor.follow('/households');
  const searched: number[] = [];
  for (let round = 0; round < ROUNDS.search; round += 1) {
    await noor.page.getByRole('searchbox').fill('');
    searched.push(await until(noor.page, 'input', { rows: 1 }, () => noor.page.getByRole('searchbox').fill(nameOf(round * 7))));
  }
  add(`search over ${MANY} files`, searched, { by: 'p95', most: 100 });

  console.log(`\n${table(lines)}\n\n${columns([['script, gzipped', 'kB'], ...scriptSizes().map(([what, bytes]) => [what, (bytes / 1000).toFixed(1)])])}\n`);
  expect(lines.every(({ rounds }) => rounds.length > 0)).toBe(true);

  async function linkFor(part: string): Promise<void> {
    const said = await server.run('user', 'link', part === 'casemanager' ? 'noor' : 'sam', '--public-url', server.url);
    server.links.set(`${part}, again`, /http\S+\/link#\S+/u.exec(said)![0]);
  }

  /** Signs in on an empty tablet, and times from the passphrase until every file is there and the app says so. */
  async function colleagueSyncing(part: string, count: number): Promise<Tablet> {
    const tablet = await colleague(part, 'SIGNED_IN');
    const from = Date.now();
    await tablet.makeVault();
    await tablet.follow('/households');
    const ready = tablet.page.getByText(new RegExp(`^${m.household_offline_ready({ count: '#', time: '' }).split('#')[0]!}`, 'u'));
    await expect.poll(async () => Number(/\d+/u.exec(await ready.innerText())?.[0]), { timeout: 600_000, intervals: [50] }).toBeGreaterThanOrEqual(count);
    add(`first sync of ${count} files`, [Date.now() - from]);
    await tablet.allProcessed();
    return tablet;
  }
});

/** From the address to the caseload: the page loads, the passphrase is typed in no time, the vault opens. */
async function coldStarts(tablet: Tablet): Promise<readonly number[]> {
  const rounds: number[] = [];
  const address = new URL(tablet.page.url()).origin;
  for (let round = 0; round < ROUNDS.start; round += 1) {
    await tablet.shutDown();
    await tablet.boot({ offline: true });
    await slowDown(tablet.page, 4);
    await noteField(tablet.page);
    await tablet.page.goto(address);
    await tablet.field(m.app_passphrase()).fill(PASSPHRASE);
    const loaded = await tablet.page.evaluate(() => (globalThis as unknown as { readonly fieldAt: number }).fieldAt);
    rounds.push(loaded + await until(tablet.page, 'click', { h1: m.household_caseload_title() }, () => tablet.press(m.app_unlock())));
  }
  return rounds;
}
