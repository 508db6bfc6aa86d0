import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessibleInBothLanguages } from './axe';
import { beginVisit, expect, finishVisit, householdOf, m, test as base } from './desk';
import { builtApp, RealServer } from './server';

const [FAMILY, SENTENCE] = ['Voorbeeld-Test', 'Getypt terwijl er een nieuwe versie kwam.'];

/** A server whose app is a copy, so that a next release can be put in its place. */
const test = base.extend<{ readonly folder: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'regieroute-release-'));
    await cp(builtApp(), folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  server: async ({ folder }, use) => {
    const server = await RealServer.start(folder);
    await use(server);
    await server.stop();
  },
});

/** A later release: another first page, and a service worker that knows it. */
async function release(folder: string, number: number): Promise<void> {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'worker.js')];
  await writeFile(page, (await readFile(page, 'utf8')).replace(/<head>(<meta name="release"[^>]*>)?/u, `<head><meta name="release" content="${number}">`));
  const [before, after] = [await readFile(worker, 'utf8')].flatMap((text) => [text, text.replace(/("?revision"?:\s*")[0-9a-f]+("[^}]*index\.html)/u, `$1feedfee${number}$2`)]);
  expect(after, 'the worker knows the first page by its content').not.toBe(before);
  await writeFile(worker, after!);
}

/** What the page asked for that its worker was started, and not answered by the browser on the worker's behalf. */
const wokenFor = (page: Page) => page.evaluate(() => performance.getEntriesByType('resource')
  .filter((entry) => (entry as PerformanceResourceTiming).workerStart > 0 && !['network', 'cache'].includes((entry as PerformanceEntry & { readonly workerFinalSourceType?: string }).workerFinalSourceType ?? ''))
  .map(({ name }) => new URL(name).pathname));

const waiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);

test('a new version offers itself, waits for every open form, and sends what the one before the last wrote', async ({ server, tablet, folder }) => {
  const { path } = await householdOf(server, FAMILY);
  const first = tablet.page;
  await tablet.enrol('casemanager');
  await beginVisit(tablet, path, SENTENCE);
  await server.kill();
  await release(folder, 2);
  await server.up();
  await tablet.context.route('**/graphql', (route) => route.abort()); // nothing is sent before the app is two versions further
  await first.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => waiting(first), { timeout: 60_000 }).toBe(true);
  await expect(first.getByText(m.app_new_version()), 'nobody is disturbed in a form').toHaveCount(0);
  await expect(tablet.field(m.visit_summary())).toHaveValue(SENTENCE);

  const second = await tablet.openTab(server.url);
  await tablet.unlock();
  await expect(second.getByText(m.app_new_version())).toBeVisible();
  await expectAccessibleInBothLanguages(second, 'a new version');
  await tablet.press(m.app_take_over());
  await expect(second.getByText(m.app_busy())).toBeVisible(); // in the first tab a visit is open
  expect(await second.locator('meta[name=release]').count()).toBe(0);
  await second.close();

  tablet.use(first);
  await expect(tablet.field(m.visit_summary()), 'not reloaded').toHaveValue(SENTENCE);
  await finishVisit(tablet);
  await tablet.follow('/households');
  expect(await wokenFor(first), 'a request that starts the old worker again keeps it in its place').toEqual([]);
  await tablet.press(m.app_take_over());
  await expect(tablet.field(m.app_passphrase())).toBeVisible(); // loaded again, without keys
  await expect(first.locator('meta[name=release]')).toHaveAttribute('content', '2');

  await server.kill();
  await release(folder, 3);
  await server.up();
  await tablet.unlock();
  await first.evaluate(() => dispatchEvent(new Event('online')));
  await tablet.press(m.app_take_over());
  await expect(first.locator('meta[name=release]')).toHaveAttribute('content', '3');
  expect(await server.sql('SELECT summary FROM visits WHERE summary = $1', [SENTENCE])).toHaveLength(0);
  await tablet.context.unroute('**/graphql');
  await tablet.unlock();
  await tablet.allProcessed();
  expect(await server.sql('SELECT summary FROM visits WHERE summary = $1', [SENTENCE])).toHaveLength(1);
});
