import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothLanguages, expectFocusSeen, expectPrints } from './axe';
import { expect, householdOf, m, test } from './desk';
import { expectFaultsTold } from './faults';
import type { RealServer } from './server';
import type { Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const AWAITED = 'Herfst'; // every partner has something to do for it
const PARTS = ['casemanager', 'huurmedewerker', 'voorzitter', 'jeugdbescherming', 'beheerder', 'teamleider', 'schuldhulp', 'meldpunt', 'bewindvoerder', 'zorg', 'controleur'] as const;

/** Which part of the demo uses a screen, and an address of it in the demo. */
interface Visit {
  readonly part: (typeof PARTS)[number];
  readonly household?: string;
  /** Where the id in the address comes from. */
  readonly id?: string;
}

const of = (part: Visit['part'], household = FAMILY, id?: string): Visit => ({ part, household, ...(id !== undefined && { id }) });
const place = (part: Visit['part']) => of(part, 'Proefman', 'SELECT id FROM placements');

/** Every address of the registry. A new screen has no place here yet, and fails the first test. */
const VISITS: Readonly<Record<string, Visit>> = {
  '/households': { part: 'casemanager' },
  '/help': { part: 'casemanager' },
  '/news': { part: 'casemanager' },
  '/statistics': { part: 'voorzitter' },
  '/statistics/files': { part: 'voorzitter' }, // of no number; of one: statistics.spec.ts
  '/households/new': { part: 'casemanager' },
  '/households/:id': of('casemanager'),
  '/households/:id/contact': of('casemanager'),
  '/households/:id/residents/new': of('casemanager'),
  '/households/:id/residents/:resident': of('casemanager', FAMILY, 'SELECT id FROM residents'),
  '/households/:id/residents/:resident/end': of('casemanager', FAMILY, 'SELECT id FROM residents'),
  '/households/:id/composition': of('casemanager'),
  '/households/:id/vulnerable': of('casemanager'),
  '/households/:id/warnings/new': of('casemanager'),
  '/households/:id/warnings/:warning/end': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'), // of a warning: safety.spec.ts
  '/households/:id/safe-home': of('casemanager'),
  '/households/:id/secret': of('casemanager'),
  '/households/:id/secret/:resident/end': of('casemanager', FAMILY, 'SELECT id FROM residents'),
  '/households/:id/attempt': of('casemanager'),
  '/households/:id/card': of('casemanager'),
  '/households/:id/case-manager': of('voorzitter'),
  '/households/:id/clear': of('voorzitter', 'Proefman'),
  '/households/:id/ask-clearance': of('huurmedewerker', 'Proefman'),
  '/households/:id/clearance-requests/:request/refuse': of('voorzitter', 'Proefman', 'SELECT household_id AS id FROM plans'),
  '/households/:id/clearances/:clearance/revoke': of('voorzitter', 'Proefman', 'SELECT household_id AS id FROM plans'),
  '/households/:id/conflicts': of('casemanager'), // with a conflict on it: conflict.spec.ts
  '/households/:id/decide/:referral': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/involvement/new': of('voorzitter'),
  '/households/:id/involvement/:organisation/end': of('voorzitter', FAMILY, `SELECT organisation_id AS id FROM involvements WHERE role = 'CARE'`),
  '/households/:id/legal-event': of('huurmedewerker'),
  '/households/:id/outcome': of('huurmedewerker'),
  '/households/:id/incident': of('huurmedewerker'),
  '/households/:id/own-solution': of('casemanager', 'Proefman'),
  '/households/:id/shelter': of('casemanager', 'Proefman'),
  '/households/:id/places/new': of('casemanager', 'Proefman'),
  '/households/:id/places/:place/offer': place('casemanager'),
  '/households/:id/places/:place/confirm': place('jeugdbescherming'),
  '/households/:id/places/:place/end': place('casemanager'),
  '/households/:id/places/:place/withdraw': place('casemanager'),
  '/households/:id/places/:place/refuse': place('casemanager'),
  '/households/:id/arrangement': of('casemanager'),
  '/households/:id/administration': of('casemanager'),
  '/households/:id/youth-request': of('casemanager', 'Proefman'),
  '/households/:id/youth-requests/:request/acknowledge': of('jeugdbescherming', AWAITED, 'SELECT id FROM youth_requests'),
  '/households/:id/advice': of('schuldhulp'),
  '/households/:id/advices/:advice/withdraw': of('schuldhulp', FAMILY, 'SELECT household_id AS id FROM plans'), // of an advice: partner-day.spec.ts
  '/households/:id/special-care/:decision': of('meldpunt', AWAITED, 'SELECT id FROM decisions'),
  '/households/:id/arrangements/:arrangement/agree': of('bewindvoerder', AWAITED, 'SELECT id FROM payment_arrangements'),
  '/households/:id/suspensions/:suspension/extend': of('huurmedewerker', FAMILY, 'SELECT id FROM suspensions'),
  '/households/:id/ask-suspension': of('voorzitter'),
  '/households/:id/rent': of('huurmedewerker'),
  '/households/:id/tenancies/:tenancy/end': of('huurmedewerker', FAMILY, 'SELECT id FROM tenancies'),
  '/households/:id/aftercare': of('casemanager'),
  '/households/:id/reopen': of('casemanager'), // of a closed file: ending.spec.ts
  '/households/:id/duplicates': of('casemanager'),
  '/households/:id/duplicates/:other/same': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'), // with another file: ending.spec.ts
  '/households/:id/duplicates/:other/other': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'),
  '/households/:id/linked/:other/undo': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'), // of a linked file: ending.spec.ts
  '/households/:id/overview/:resident': of('casemanager', FAMILY, 'SELECT id FROM residents'),
  '/households/:id/overview/:resident/given': of('casemanager', FAMILY, 'SELECT id FROM residents'),
  '/households/:id/glass': of('casemanager'),
  '/households/:id/hold': of('casemanager'),
  '/households/:id/rights/:request': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'), // a new one, and its answer: ending.spec.ts
  '/households/:id/hold/:hold/lift': of('casemanager', FAMILY, 'SELECT household_id AS id FROM plans'),
  '/households/:id/goals/:goal': of('casemanager', FAMILY, 'SELECT id FROM goals'),
  '/households/:id/steps/new': of('casemanager'),
  '/households/:id/steps/:step': of('casemanager', FAMILY, 'SELECT id FROM steps'),
  '/households/:id/check': of('casemanager'),
  '/households/:id/suspend': of('huurmedewerker'),
  '/households/:id/suspensions/:suspension/end': of('huurmedewerker', FAMILY, 'SELECT id FROM suspensions'),
  '/households/:id/refer': of('huurmedewerker', 'Begin'),
  '/households/:id/duties': of('huurmedewerker'),
  '/households/:id/duties/:duty': of('huurmedewerker', FAMILY, `SELECT 'DATA_SHARING_OFFERED' AS id FROM plans`),
  '/households/:id/letters/:letter': of('huurmedewerker', FAMILY, `SELECT 'reminder' AS id FROM plans`),
  '/households/:id/standpoint/:referral': of('jeugdbescherming', 'Proefman', 'SELECT id FROM referrals'),
  '/households/:id/talk': of('casemanager'), // the conversation itself: talk.spec.ts
  '/households/:id/visit': of('casemanager'),
  '/households/:id/visits/new': of('casemanager'),
  '/households/:id/visits/:visit/copy': of('casemanager', FAMILY, 'SELECT id FROM visits'),
  '/households/:id/visits/:visit/correct': of('casemanager', FAMILY, 'SELECT id FROM visits'),
  '/households/:id/visits/:visit/cancel': of('casemanager', FAMILY, 'SELECT id FROM planned_visits WHERE visit_id IS NULL'),
  '/meetings': { part: 'voorzitter' },
  '/meetings/new': { part: 'voorzitter' },
  '/meetings/:meeting': { part: 'voorzitter', id: 'SELECT id FROM meetings' },
  '/meetings/:meeting/discuss/:item': { part: 'voorzitter', id: 'SELECT meeting_id AS id, id AS next FROM agenda_items' },
  '/meetings/:meeting/minutes': { part: 'voorzitter', id: 'SELECT id FROM meetings' },
  '/households/:id/prepare/:referral': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/ask-standpoints/:referral': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/hold-over/:referral': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/consultation': of('voorzitter', 'Oefening'),
  '/households/:id/decisions/:decision/correct': of('voorzitter', FAMILY, 'SELECT id FROM decisions'),
  '/households/:id/decisions/:decision/stood': of('voorzitter', FAMILY, 'SELECT id FROM decisions'),
  '/households/:id/referrals/:referral/paper': of('huurmedewerker', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/referrals/:referral/return': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/referrals/:referral/open': of('voorzitter', 'Oefening', 'SELECT id FROM referrals'),
  '/households/:id/unreferred': of('voorzitter', 'Oefening'),
  '/unreferred': { part: 'voorzitter' },
  '/meetings/:meeting/edit': { part: 'voorzitter', id: 'SELECT id FROM meetings' },
  '/review': { part: 'casemanager' }, // with words on it: lost-file.spec.ts
  '/team': { part: 'teamleider' },
  '/team/:person': { part: 'teamleider', id: 'SELECT person_id AS id FROM case_managers' },
  '/arrears': { part: 'huurmedewerker' },
  '/households/:id/arrangements/:arrangement/answer': of('huurmedewerker', FAMILY, 'SELECT household_id AS id FROM plans'), // of a proposal: arrears.spec.ts
  '/households/:id/arrangements/:arrangement/end': of('huurmedewerker', FAMILY, 'SELECT household_id AS id FROM plans'), // of one that runs: arrears.spec.ts
  '/households/:id/referrals/:referral/withdraw': of('huurmedewerker', 'Oefening', 'SELECT id FROM referrals'),
  '/search': { part: 'huurmedewerker' },
  '/work': { part: 'huurmedewerker' },
  '/books': { part: 'huurmedewerker' },
  '/books/quiet': { part: 'huurmedewerker' }, // with tenancies on it: rent-files.spec.ts
  '/books/:id': { part: 'huurmedewerker', id: 'SELECT id FROM households' }, // of no file; with one on it: rent-files.spec.ts
  '/cases-in': { part: 'huurmedewerker' },
  '/cases-in/:id': { part: 'huurmedewerker', id: 'SELECT id FROM households' }, // of no file
  '/devices': { part: 'casemanager' }, // of an administrator, with a sealed file: devices.spec.ts
  '/sync': { part: 'casemanager' },
  '/region/begin': { part: 'beheerder' },
  '/region/name': { part: 'beheerder' },
  '/people': { part: 'beheerder' },
  '/people/invite': { part: 'beheerder' },
  '/people/:id': { part: 'beheerder' }, // of somebody: people.spec.ts
  '/organisations': { part: 'beheerder' },
  '/organisations/new': { part: 'beheerder' }, // with a fault: organisations.spec.ts
  '/organisations/:id': { part: 'beheerder', id: 'SELECT id FROM organisations' },
  '/clients': { part: 'zorg' }, // with a client on it: consent.spec.ts
  '/clients/new': { part: 'zorg' },
  '/programs': { part: 'beheerder' }, // with a token: programs.spec.ts
  '/programs/new': { part: 'beheerder' },
  '/health': { part: 'beheerder' },
  '/log': { part: 'controleur' },
  '/log/destroyed': { part: 'controleur' }, // with a proof: log.spec.ts
  '/households/:id/seen': of('controleur'),
  '/releases': { part: 'beheerder' },
  '/releases/new': { part: 'beheerder' }, // with faults: releases.spec.ts
  '/releases/:id': { part: 'beheerder', id: 'SELECT id FROM households' }, // of no release; with its files: releases.spec.ts
  '/releases/research': { part: 'beheerder' },
  '/region': { part: 'beheerder' },
  '/region/values': { part: 'beheerder' },
  '/region/values/closed': { part: 'beheerder' },
  '/region/values/change': { part: 'beheerder' }, // with faults: region.spec.ts
  '/region/numbers': { part: 'beheerder' },
  '/region/phones': { part: 'beheerder' },
  '/region/costs': { part: 'beheerder' }, // with a file: region.spec.ts
};

/** Files that other parts see cut, tab by tab as well. */
const CUT_FILES: Readonly<Partial<Record<Visit['part'], string>>> = { huurmedewerker: FAMILY, voorzitter: 'Proefman', jeugdbescherming: 'Proefman', bewindvoerder: AWAITED };

test('every screen of the registry is looked at', () => {
  expect(registered().toSorted()).toEqual(Object.keys(VISITS).toSorted());
});

/** How many screens of one part are looked at in one test, beside those of others. */
const AT_ONCE = 12;

for (const part of PARTS) {
  const screens = Object.entries(VISITS).filter(([, visit]) => visit.part === part);
  for (let from = 0; from < screens.length; from += AT_ONCE) {
    test(`the screens of ${part} have no barrier, ${from + 1} and on`, async ({ server, colleague }) => {
      test.setTimeout(600_000); // each in two languages at two sizes, and on paper
      const tablet = await colleague(part);
      const faults = listen(tablet.page);
      for (const [screen, visit] of screens.slice(from, from + AT_ONCE)) {
        await tablet.follow(await addressOf(server, screen, visit));
        await settled(tablet.page);
        await (screen === '/households/:id' ? everyTab(tablet) : expectAccessibleInBothLanguages(tablet.page, screen));
        await expectPrints(tablet.page, screen);
        await expectFocusSeen(tablet.page, screen);
        await expectFaultsTold(tablet.page, screen);
      }
      expect(faults.filter((fault) => !/404.*\/(?:rent|case)-files\//u.test(fault)), 'what the console said').toEqual([]); // a file that is not there
    });
  }
}

for (const [part, name] of Object.entries(CUT_FILES)) {
  test(`the file as ${part} sees it has no barrier`, async ({ server, colleague }) => {
    test.setTimeout(300_000); // every tab, in two languages at two sizes
    const tablet = await colleague(part);
    const faults = listen(tablet.page);
    await tablet.follow((await householdOf(server, name)).path);
    await settled(tablet.page);
    await everyTab(tablet);
    expect(faults, 'what the console said').toEqual([]);
  });
}

test('a page that does not exist has no barrier', async ({ colleague }) => {
  const tablet = await colleague('casemanager');
  await tablet.follow('/nowhere');
  await expectAccessibleInBothLanguages(tablet.page, 'a page that does not exist');
});

test('the pages before the first screen have no barrier', async ({ server, tablet }) => {
  const { page } = tablet;
  const faults = listen(page);
  await page.goto(server.url);
  await expect(tablet.heading(m.app_sign_in())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'sign in');
  await page.goto(`${server.url}/link#none`);
  await expect(tablet.heading(m.app_link_title())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'link');
  await tablet.signIn('casemanager');
  await expect(tablet.heading(m.app_passphrase_title())).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'choose a passphrase');
  await tablet.makeVault();
  await tablet.lock();
  await expectAccessibleInBothLanguages(page, 'unlock');
  await tablet.press(m.app_unlock());
  await expect(page.getByRole('link', { name: m.app_unlock_missing() })).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'unlock, with a fault');
  expect(faults.filter((fault) => !fault.includes('401')), 'what the console said').toEqual([]); // who nobody is yet, is a 401
});

test('at 200 percent nothing falls off the screen', async ({ server, tablet }) => {
  const { path } = await householdOf(server, FAMILY);
  await tablet.enrol('casemanager');
  await tablet.page.setViewportSize({ width: 400, height: 640 }); // 800 by 1280, twice as big
  for (const where of ['/households', path, `${path}/visit`, `${path}/contact`, '/sync']) {
    await tablet.follow(where);
    await settled(tablet.page);
    await expectAccessible(tablet.page, `${where} at 200 percent`);
  }
});

/** The addresses in every `screens.ts`, read from the source: Vite finds them when it builds. */
function registered(): readonly string[] {
  const src = join(import.meta.dirname, '../src');
  const files = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(src, name, 'screens.ts'));
  return files.flatMap((file) => {
    const text = sourceOf(file).replace(/^\s*\/?\*.*$/gmu, ''); // without comments
    const at = /const at = '([^']*)'/u.exec(text)?.[1] ?? '';
    return [...text.matchAll(/\bpath: ['`]([^'`]+)['`]/gu)].map(([, path]) => path!.replace('${at}', at));
  });
}

function sourceOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // a folder without screens
  }
}

async function addressOf(server: RealServer, screen: string, { household, id }: Visit): Promise<string> {
  if (household === undefined) {
    const [found] = id === undefined ? [] : await server.sql<{ readonly id: string; readonly next?: string }>(`${id} LIMIT 1`);
    return screen.replace(/:\w+/u, found?.id ?? '').replace(/:\w+/u, found?.next ?? '');
  }
  const { id: file, path } = await householdOf(server, household);
  const rest = screen.replace('/households/:id', '');
  if (id === undefined) return path + rest;
  const [row] = await server.sql<{ readonly id: string }>(`${id}${id.includes('WHERE') ? ' AND' : ' WHERE'} household_id = $1 LIMIT 1`, [file]);
  return path + rest.replace(/:\w+/u, row!.id);
}

/** The screen is there with what it asked for, and it is this person's. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  for (const words of [m.online_not_yours(), m.online_file_missing(), m.app_not_found()]) await expect(page.getByText(words)).toHaveCount(0);
}

async function everyTab({ page }: Tablet): Promise<void> {
  const count = await page.getByRole('tab').count();
  for (let at = 0; at < count; at += 1) {
    await page.getByRole('tab').nth(at).click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await expectAccessibleInBothLanguages(page, `file, tab ${at + 1}`);
  }
}

function listen(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
  return faults;
}
