import { join } from 'node:path';
import { beginVisit, expect, householdOf, m, test } from '../e2e/desk';

const FAMILY = 'Voorbeeld-Test';

/** A picture of the screen, as README and docs show it. */
const picture = (name: string) => ({ path: join(import.meta.dirname, `../../docs/pictures/${name}.png`), animations: 'disabled', caret: 'hide' }) as const;

test('the main screens, as pictures for the documentation', async ({ server, tablet }) => {
  const { page } = tablet;
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await tablet.follow('/households');
  await expect(page.getByText(FAMILY)).toBeVisible();
  await page.screenshot(picture('caseload'));
  await tablet.follow(path);
  await expect(page.getByRole('tab', { name: m.household_tab_overview() })).toBeVisible();
  await page.screenshot(picture('file'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot(picture('file-dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await tablet.offline();
  await beginVisit(tablet, path, 'Samen de brieven van deze maand doorgenomen.');
  await expect(page.getByText(m.sync_draft_kept({ time: '' }).split(',')[0]!)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(picture('visit-offline'));
  await tablet.follow(path);
  await page.getByRole('link', { name: m.talk_open() }).click();
  await tablet.press(m.talk_begin());
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('.talk')).toHaveAttribute('dir', 'rtl');
  await page.screenshot(picture('conversation'));
});

test('the desks of others, as pictures for the documentation', async ({ server, colleague }) => {
  const [item] = await server.sql<{ readonly meeting: string; readonly id: string }>('SELECT meeting_id AS meeting, id FROM agenda_items LIMIT 1');
  const desks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    huurmedewerker: { arrears: '/arrears', 'case-form': `${(await householdOf(server, 'Begin')).path}/refer` },
    voorzitter: { meeting: `/meetings/${item!.meeting}/discuss/${item!.id}`, figures: '/statistics' },
    teamleider: { team: '/team' },
    beheerder: { 'set-up': '/region/begin' },
    zorg: { work: '/work' },
  };
  for (const [part, pictures] of Object.entries(desks)) {
    const desk = await colleague(part);
    await desk.page.setViewportSize({ width: 1280, height: 800 });
    for (const [name, path] of Object.entries(pictures)) {
      await desk.follow(path);
      await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(desk.page.locator('.loading')).toHaveCount(0);
      await desk.allProcessed();
      await desk.page.screenshot(picture(name));
    }
  }
});
