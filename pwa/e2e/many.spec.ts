import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { SyncDocument } from '../src/graphql/graphql';
import { day } from './day';
import { expect, m, test } from './desk';
import { nameOf, registerMany } from './many';
import { expectSameAsServer } from './oracle';
import { hashOf } from './wire';

const [FILES, PAGE, ROWS] = [65, 20, 10_000];

test('ten thousand rows that change during a first sync are on the tablet at the end, and nothing is missing or torn', async ({ server, colleague }) => {
  test.setTimeout(400_000); // sixty-five files are written first
  const desk = await colleague('casemanager');
  await registerMany(desk, FILES);
  await desk.shutDown();
  server.links.set('casemanager', /http\S+\/link#\S+/u.exec(await server.run('user', 'link', 'noor', '--public-url', server.url))![0]);

  const tablet = await colleague('casemanager', 'SIGNED_IN');
  const held: Route[] = [];
  let pages = 0;
  await tablet.context.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { readonly documentId: string };
    if (asked.documentId === hashOf(SyncDocument)) pages += 1;
    if (pages === 2 && held.length === 0) held.push(route); // the second page is on its way …
    else await route.fallback();
  });
  await tablet.makeVault();
  await expect.poll(() => held.length).toBe(1);
  await expect(tablet.page.getByText(m.household_offline_none())).toBeVisible(); // nothing is claimed before the last page

  const folder = await mkdtemp(join(tmpdir(), 'regieroute-books-'));
  await writeFile(join(folder, 'books.csv'), books());
  await server.run('import', 'rent', join(folder, 'books.csv'), '--organisation', 'Woonstede Voorbeeld', '--as-of', day()); // … and everything changes
  await rm(folder, { recursive: true });
  await held[0]!.continue();

  await tablet.allProcessed();
  await tablet.follow('/households');
  const arrears = await server.sql<{ readonly n: number }>(`SELECT count(*)::int AS n FROM rent_months r JOIN tenancies t ON t.id = r.tenancy_id WHERE t.number LIKE 'DEMO-%' AND r.balance_cents = 77777`);
  expect(arrears[0]!.n, 'the books reached the demo').toBeGreaterThan(0);
  await expectSameAsServer(tablet.page);
  expect(pages, 'page by page').toBeGreaterThanOrEqual(Math.ceil(FILES / PAGE));

  await tablet.page.reload();
  await tablet.unlock();
  await expect(tablet.page.getByRole('listitem').getByRole('link', { name: nameOf(0), exact: true })).toBeVisible();
  const more = tablet.page.getByRole('button', { name: /^Meer tonen \(nog \d+\)$/u });
  const rows = tablet.page.getByRole('listitem').getByRole('heading', { level: 3 });
  const before = await rows.count();
  await more.click();
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await expect(tablet.page.locator(':focus')).toHaveText(/^Voorbeeldgezin \d{4}$/u); // the first of what was asked for
});

/** So many months of tenancies in arrears, the demo's own first; nobody in them exists. */
function books(): string {
  const lines = ['Overeenkomstnummer;Huurdernummer;Naam hoofdhuurder;Straat;Huisnummer;Postcode;Plaats;Periode;Gefactureerd;Betaald;Saldo'];
  for (let at = 0; lines.length <= ROWS; at += 1) {
    const number = at < 100 ? `DEMO-${String(at).padStart(2, '0')}` : `HO-${10_000 + at}`;
    for (let month = 1; month <= 8 && lines.length <= ROWS; month += 1) {
      lines.push(`${number};R${at};Proef Nummer${at};Oefendreef;${at + 1};1234SS;Voorbeeldstad;${monthsAgo(9 - month)};600,00;0,00;777,77`);
    }
  }
  return lines.join('\n');
}

function monthsAgo(count: number): string {
  const [year = 0, month = 0] = day().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - count, 15)).toISOString().slice(0, 7);
}
