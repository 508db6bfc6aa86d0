import { expect, m, test } from './desk';
import type { Tablet } from './tablet';

/** What a desk asks its server: sessions and the words of the tablet go their own way. */
const ASKED = /\/(graphql|rent-files.*)$/u;

/** What shows what the device holds: it has nothing to wait for, whatever is asked meanwhile. */
const OF_THE_DEVICE = ['/households', '/sync'];

for (const part of ['huurmedewerker', 'voorzitter', 'beheerder', 'teamleider'] as const) {
  test(`behind a slow line, ${part} is answered before the server answers`, async ({ colleague }) => {
    const desk = await colleague(part);
    const links = await desk.page.getByRole('navigation').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(1);
    const line = await lineOf(desk);
    for (const href of links) {
      const link = desk.page.getByRole('navigation').locator(`a[href="${href}"]`);
      if (await link.getAttribute('aria-current') === 'page') continue; // where one is already
      line.hold();
      await link.click();
      await expect(link, `${href} is the screen one is on`).toHaveAttribute('aria-current', 'page');
      await expect(desk.page.getByRole('heading', { level: 1 }), `${href} has its title`).toBeVisible();
      const underWay = desk.page.locator('.loading').or(desk.page.getByText(m.sync_busy()));
      if (line.asked() && !OF_THE_DEVICE.includes(href)) await expect(underWay.first(), `${href} says what is under way`).toBeVisible();
      line.letThrough();
      await expect(desk.page.locator('.loading')).toHaveCount(0);
    }
  });
}

test('behind a slow line, a search says that it searches, and not that it found', async ({ colleague }) => {
  const desk = await colleague('huurmedewerker');
  await desk.follow('/search');
  const found = desk.page.getByRole('status').filter({ hasText: m.search_count({ count: '' }).trim() });
  await expect(found).toBeVisible();
  const line = await lineOf(desk);
  line.hold();
  await desk.page.getByRole('searchbox').fill('Proefman');
  await expect(desk.page.getByText(m.search_busy())).toBeVisible();
  await expect(found).toBeHidden();
  line.letThrough();
  await expect(desk.page.getByText(m.search_count({ count: 1 }))).toBeVisible();
});

test('behind a slow line, what is sent twice is done once', async ({ server, colleague }) => {
  const desk = await colleague('beheerder');
  await desk.follow('/people/invite');
  await desk.field(m.people_field_name()).fill('Traag Voorbeeld');
  await desk.field(m.people_field_sign_in()).fill('traag');
  await desk.page.getByLabel(m.people_field_organisation()).selectOption({ label: 'Buurtteams Voorbeeldstad' });
  await desk.page.getByRole('checkbox', { name: m.people_role_case_manager() }).check();
  const line = await lineOf(desk);
  line.hold();
  const send = desk.page.getByRole('button', { name: m.people_invite_do() });
  await send.click();
  await expect(send).toHaveAttribute('aria-busy', 'true');
  await send.click();
  await expect(desk.field(m.people_field_name())).toHaveValue('Traag Voorbeeld');
  line.letThrough();
  await expect(desk.page.getByLabel(m.people_link(), { exact: true })).toBeFocused();
  expect(await server.sql(`SELECT 1 FROM people WHERE name = 'Traag Voorbeeld'`)).toHaveLength(1);
});

/** A line on which nothing comes back from the server while it is held. */
async function lineOf(desk: Tablet): Promise<{ readonly hold: () => void; readonly asked: () => boolean; readonly letThrough: () => void }> {
  let opened = Promise.resolve();
  let open = (): void => undefined;
  let asked = false;
  await desk.context.route(ASKED, async (route) => {
    asked = true;
    await opened;
    await route.continue();
  });
  return {
    hold: () => {
      asked = false;
      opened = new Promise((resolve) => { open = resolve; });
    },
    asked: () => asked,
    letThrough: () => open(),
  };
}
