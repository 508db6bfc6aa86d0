import type { Route } from '@playwright/test';
import { isPush } from './wire';
import { expect, m, test, type Tablet } from './tablet';
import type { RealServer } from './server';

const FAMILY = 'Voorbeeld-Test';

interface BadAnswer {
  readonly name: string;
  readonly says: () => string;
  readonly answer: NonNullable<Parameters<Route['fulfill']>[0]>;
}

const json = { contentType: 'application/json' };
const html = { contentType: 'text/html', body: '<!doctype html><title>Gratis wifi</title><form action="/aanmelden"></form>' };

const BAD: readonly BadAnswer[] = [
  { name: '401', says: m.sync_sign_in, answer: { status: 401, ...json, body: '{"code":"UNAUTHENTICATED","message":"Meld u aan."}' } },
  { name: '403', says: m.sync_not_taken, answer: { status: 403, ...json, body: '{"code":"OTHER_SITE","message":"Nee."}' } },
  { name: '413', says: m.sync_not_taken, answer: { status: 413, ...json, body: '{"code":"TOO_LARGE","message":"Te groot."}' } },
  { name: '429', says: m.sync_server_trouble, answer: { status: 429, ...json, headers: { 'Retry-After': '1' }, body: '{"code":"BUSY","message":"Te vaak."}' } },
  { name: '500', says: m.sync_server_trouble, answer: { status: 500, ...json, body: '{"code":"INTERNAL","message":"Er ging iets mis."}' } },
  { name: '502 with HTML', says: m.sync_server_trouble, answer: { status: 502, ...html } },
  { name: 'a captive portal', says: m.sync_not_our_server, answer: { status: 200, ...html } },
  { name: 'truncated JSON', says: m.sync_not_our_server, answer: { status: 200, ...json, body: '{"data":{"submit":[{"operationId":"0198' } },
];

/** Stands between the tablet and the server; while `bad` is set it answers in the server's place. */
interface Between {
  bad: BadAnswer | null;
  given: number;
}

async function between(tablet: Tablet, spoils: (route: Route) => boolean): Promise<Between> {
  const here: Between = { bad: null, given: 0 };
  await tablet.context.route(/\/(graphql|session|device|pokes)$/u, (route) => {
    if (!here.bad || !spoils(route)) return route.fallback();
    here.given += 1;
    return route.fulfill(here.bad.answer);
  });
  return here;
}

/** One edit meets a bad answer: it stays, the header says why, and it goes by itself as soon as the answers are good again. */
async function meets(tablet: Tablet, server: RealServer, here: Between, bad: BadAnswer, phone: string): Promise<void> {
  const before = await judged(server);
  Object.assign(here, { bad, given: 0 });
  await tablet.changePhone(FAMILY, phone);
  await expect(tablet.status).toContainText(bad.says());
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
  expect(here.given, 'bad answers').toBeGreaterThan(0);
  expect(await judged(server), 'nothing arrived').toBe(before);
  here.bad = null;
  if (bad.name === '401') await networkBlinks(tablet); // who must sign in is not asked every second: only when they or the network come back
  await tablet.allProcessed();
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone }]);
}

async function judged(server: RealServer): Promise<number> {
  return (await server.sql(`SELECT id FROM operations WHERE verb = 'editHousehold'`)).length;
}

async function networkBlinks(tablet: Tablet): Promise<void> {
  await tablet.context.setOffline(true);
  await tablet.context.setOffline(false);
}

for (const [where, spoils] of [
  ['only the push gets', (route: Route) => isPush(route.request())],
  ['everything gets', () => true],
] as const) {
  test(`no operation leaves the tablet when ${where} a bad answer`, async ({ server, tablet }) => {
    await tablet.enrol('casemanager');
    const here = await between(tablet, spoils);
    for (const [at, bad] of BAD.entries()) await test.step(bad.name, () => meets(tablet, server, here, bad, `06 8000 000${at}`));
    expect(await judged(server), 'each once').toBe(BAD.length);
  });
}

test('a session that ended keeps everything until somebody signs in again', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await server.sql('DELETE FROM sessions');
  await tablet.changePhone(FAMILY, '06 8800 8800');
  await expect(tablet.status).toContainText(m.sync_sign_in());
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
  await expect(tablet.page.getByText(m.app_expired_unsent())).toBeVisible();

  server.links.set('casemanager', /http\S+\/link#\S+/u.exec(await server.run('user', 'link', 'noor', '--public-url', server.url))![0]);
  await tablet.signIn('casemanager');
  await tablet.unlock();
  await tablet.allProcessed();
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: '06 8800 8800' }]);
});
