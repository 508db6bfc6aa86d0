import { expect, m, PASSPHRASE, Tablet, test as base } from './tablet';
import type { RealServer } from './server';

export { expect, m, PASSPHRASE };

/** Adds colleagues: every part of the demo in a browser of its own, signed in with a vault unless it is to be made later, with what went wrong told at the end. */
export const test = base.extend<{ readonly colleague: (part: string, until?: 'SIGNED_IN') => Promise<Tablet> }>({
  colleague: async ({ server }, use) => {
    const there: Tablet[] = [];
    await use(async (part, until) => {
      const tablet = await Tablet.start(server);
      there.push(tablet);
      await tablet.signIn(part);
      if (until !== 'SIGNED_IN') await tablet.makeVault();
      return tablet;
    });
    for (const tablet of there) await tablet.throwAway();
    expect(there.flatMap(({ complaints }) => complaints), 'what the browsers of colleagues complained about').toEqual([]);
  },
});

/** The file of a household in the demo. */
export async function householdOf(server: RealServer, name: string): Promise<{ readonly id: string; readonly path: string }> {
  const [row] = await server.sql<{ readonly id: string }>('SELECT id FROM households WHERE name = $1', [name]);
  if (!row) throw new Error(`No household ${name}`);
  return { id: row.id, path: `/households/${row.id}` };
}

/** A case team that the demo does not have, with one case manager; her sign-in link goes under `part`. */
export async function anotherTeam(server: RealServer, part: string, person: string, organisation: string): Promise<void> {
  await server.run('organisation', 'add', organisation, '--kind', 'CASE_TEAM');
  await anotherPerson(server, part, person, organisation, 'CASE_MANAGER');
}

/** Somebody whom the demo does not have, at one of its organisations; the sign-in link goes under `part`. */
export async function anotherPerson(server: RealServer, part: string, person: string, organisation: string, role: string): Promise<void> {
  const said = await server.run('user', 'add', person, '--sign-in', part.replaceAll(' ', '.'), '--organisation', organisation, '--role', role, '--public-url', server.url);
  const link = /http\S+\/link#\S+/u.exec(said)?.[0];
  if (link === undefined) throw new Error(`No link in: ${said}`);
  server.links.set(part, link);
}

/** Opens a tab of the file that is on the screen. */
export async function openTab(tablet: Tablet, name: string): Promise<void> {
  const tab = tablet.page.getByRole('tab', { name });
  await expect(async () => { // a file that arrives meanwhile may take the tab from under the click
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 2000 });
  }).toPass();
}

/** One card of a file, by its heading. */
export function card(tablet: Tablet, title: string) {
  return tablet.page.getByRole('region', { name: title, exact: true });
}

/** Opens a part of the visit form that is folded. */
export async function unfold(tablet: Tablet, section: string): Promise<void> {
  const summary = tablet.page.locator('summary').filter({ hasText: section });
  if (!await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)) await summary.click();
}

/** Begins the report of a visit today: outcome and one sentence. */
export async function beginVisit(tablet: Tablet, path: string, sentence: string): Promise<void> {
  await tablet.follow(`${path}/visit`);
  await tablet.answer(m.visit_outcome(), m.visit_outcome_spoken()).click();
  await tablet.field(m.visit_summary()).fill(sentence);
}

/** Saves the report; it is on the tablet when this resolves. */
export async function finishVisit(tablet: Tablet): Promise<void> {
  await tablet.press(m.visit_finish());
  await expect(tablet.heading(m.visit_saved_title())).toBeVisible();
}
