import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, householdOf, test } from './desk';

const LANDLORD = 'Woonstede Voorbeeld';
const WAITS = 20_000;

/** The page of a partner, on an origin of its own. */
async function partnersWebsite(): Promise<{ readonly website: Server; readonly origin: string }> {
  const page = await readFile(new URL('../../docs/example/partner.html', import.meta.url));
  const website = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page));
  await new Promise<void>((resolve) => website.listen(0, 'localhost', resolve));
  return { website, origin: `http://localhost:${(website.address() as AddressInfo).port}` };
}

test('a page of a partner asks and listens from its own website, and from no other', async ({ server, browser }) => {
  const own = await partnersWebsite();
  const other = await partnersWebsite();
  const made = await server.run('token', 'add', 'Cijfers', '--organisation', LANDLORD, '--role', 'RENT_OFFICER', '--scope', 'read,write', '--origin', own.origin);
  const token = /^regieroute_\S+$/mu.exec(made)![0];
  const page = await browser.newPage();
  const asks = async (origin: string) => {
    await page.goto(origin);
    await page.getByLabel('Adres van Regieroute').fill(server.url);
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button').click();
  };

  await test.step('its files, with what they cost', async () => {
    await asks(own.origin);
    await expect(page.getByRole('status')).toContainText('Over: "minute";r=', { timeout: WAITS });
    await expect(page.getByRole('row').filter({ hasText: 'Voorbeeld-Test' })).toBeVisible();
  });

  await test.step('what changes, while it looks', async () => {
    const { id } = await householdOf(server, 'Voorbeeld-Test');
    const command = { recordLegalEvent: { kind: 'SUMMONS', on: '2026-11-01' } };
    const sent = await page.request.post(`${server.url}/graphql`, {
      headers: { Authorization: `Bearer ${token}` },
      data: {
        query: 'mutation Submit($operations: [Operation!]!) { submit(operations: $operations) { status } }',
        variables: { operations: [{ id: crypto.randomUUID(), householdId: id, recordedAt: new Date().toISOString(), command }] },
      },
    });
    expect(await sent.json()).toMatchObject({ data: { submit: [{ status: 'APPLIED' }] } });
    await expect(page.getByRole('listitem').filter({ hasText: id })).toContainText('recordLegalEvent', { timeout: WAITS });
  });

  await test.step('another website gets nothing', async () => {
    await asks(other.origin);
    await expect(page.getByRole('status')).toContainText('Failed to fetch', { timeout: WAITS });
    await expect(page.getByRole('row')).toHaveCount(0);
  });
  await page.close();
  own.website.close();
  other.website.close();
});
