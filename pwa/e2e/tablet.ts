import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Locator, type Page } from '@playwright/test';
import { RealServer } from './server';
import { m } from './words';

export { expect, m };

/** The real program, and a tablet that belongs to the test: both gone afterwards. */
export const test = base.extend<{ readonly server: RealServer; readonly tablet: Tablet }>({
  server: [async ({}, use) => {
    const server = await RealServer.start();
    await use(server);
    await server.stop();
  }, { timeout: 300_000 }], // it may have to wait for midnight
  tablet: async ({ server }, use) => {
    const tablet = await Tablet.start(server);
    await use(tablet);
    await tablet.throwAway();
    expect(tablet.complaints, 'what the browser complained about').toEqual([]);
  },
});

/** Good enough for every vault in these tests. */
export const PASSPHRASE = 'lantaarn fiets wolken brood';

/** A browser with a profile folder of its own, that can lose power and start again. */
export class Tablet {
  /** What must never be heard: CSP violations and errors nobody caught. */
  readonly complaints: string[] = [];
  readonly profile: string;
  readonly #server: RealServer;
  readonly #args: readonly string[]; // of the browser, beside the usual ones
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  private constructor(server: RealServer, profile: string, args: readonly string[]) {
    this.#server = server;
    this.#args = args;
    this.profile = profile;
  }

  static async start(server: RealServer, args: readonly string[] = []): Promise<Tablet> {
    const tablet = new Tablet(server, await mkdtemp(join(tmpdir(), 'regieroute-tablet-')), args);
    await tablet.boot();
    return tablet;
  }

  get page(): Page {
    if (!this.#page) throw new Error('The browser is off');
    return this.#page;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is off');
    return this.#context;
  }

  /** Starts the browser on the profile it had. `offline` before anything is asked of the network. */
  async boot({ offline = false } = {}): Promise<void> {
    const { launchOptions, ...use } = base.info().project.use as BrowserContextOptions & { readonly launchOptions?: LaunchOptions };
    const { viewport, locale, timezoneId } = use;
    this.#context = await chromium.launchPersistentContext(this.profile, { ...launchOptions, args: [...launchOptions?.args ?? [], ...this.#args], viewport, locale, timezoneId, offline } as Parameters<typeof chromium.launchPersistentContext>[1]);
    await this.#context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
    });
    this.#page = this.#context.pages()[0] ?? await this.#context.newPage();
    this.#context.on('console', (message) => {
      if (/content security policy|^CSP: /iu.test(message.text())) this.complaints.push(message.text());
    });
    this.#context.on('weberror', (error) => this.complaints.push(String(error.error())));
  }

  /** One more tab of the same browser; from now on this is the tab that is used. */
  async openTab(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    this.use(page);
    return page;
  }

  /** Goes on in this tab. */
  use(page: Page): void {
    this.#page = page;
  }

  /** Switched off as people do. */
  async shutDown(): Promise<void> {
    await this.#context?.close();
    this.#context = this.#page = null;
  }

  /** The battery is empty: SIGKILL for the whole browser, no goodbye to anything. */
  async die(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('No browser to end');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('Which process is the browser?');
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(main.id, 'SIGKILL');
    await gone;
    this.#context = this.#page = null;
  }

  async throwAway(): Promise<void> {
    await this.shutDown();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** No network, and nobody at the other end either. */
  async offline(): Promise<void> {
    await this.context.setOffline(true);
    await this.#server.kill();
  }

  /** The server answers again, and so does the network. */
  async online(): Promise<void> {
    await this.#server.up();
    await this.context.setOffline(false);
  }

  /** Signs in with the one-time link of a part in the demo. */
  async signIn(part: string): Promise<void> {
    const link = this.#server.links.get(part);
    if (link === undefined) throw new Error(`No link for ${part}`);
    await this.page.goto(link);
    await this.page.getByRole('checkbox', { name: m.app_sign_in_device() }).check();
    await this.press(m.app_sign_in());
  }

  async makeVault(): Promise<void> {
    await this.field(m.app_passphrase()).fill(PASSPHRASE);
    await this.field(m.app_passphrase_repeat()).fill(PASSPHRASE);
    await this.press(m.app_passphrase_make());
    await expect(this.page.getByRole('button', { name: m.app_lock() })).toBeVisible();
  }

  /** Opens the app at an address; a loaded page has no keys, so the passphrase is asked. */
  async unlockAt(path = '/'): Promise<void> {
    await this.page.goto(this.#server.url + path);
    await this.unlock();
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.field(m.app_passphrase()).fill(passphrase);
    await this.press(m.app_unlock());
    await expect(this.page.getByRole('button', { name: m.app_lock() })).toBeVisible();
  }

  async lock(): Promise<void> {
    await this.press(m.app_lock());
    await expect(this.field(m.app_passphrase())).toBeVisible();
  }

  /** The files are here and the app opens without network: a tablet that may leave the office. */
  async readyForOffline(): Promise<void> {
    await this.goToSent();
    await expect(this.page.getByText(m.sync_ready(), { exact: true })).toBeVisible();
  }

  /** A tablet of this person with files on it, on the page with sent work. */
  async enrol(part: string): Promise<void> {
    await this.signIn(part);
    await this.makeVault();
    await this.readyForOffline();
  }

  /** What the header says about unsent work and the last contact. */
  get status(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  async goToSent(): Promise<void> {
    await this.status.click();
    await expect(this.heading(m.app_sent())).toBeVisible();
  }

  /** From wherever the navigation is, to one household's file. */
  async goToFile(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: m.household_caseload_title() }).click();
    await this.page.getByRole('searchbox').fill(name);
    await this.page.getByRole('listitem').getByRole('link', { name }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  /** Changes the phone number of a household, as one operation. */
  async changePhone(household: string, phone: string): Promise<void> {
    await this.goToFile(household);
    await this.page.getByRole('tab', { name: m.household_tab_residents() }).click();
    await this.page.getByRole('link', { name: m.household_contact_edit() }).click();
    await this.field(m.household_contact_phone()).fill(phone);
    await this.press(m.household_save_here());
    await expect(this.heading(household)).toBeVisible();
  }

  /** Nothing is left here: the header may say so only then. */
  async allProcessed(): Promise<void> {
    await expect(this.status).toContainText(m.sync_up_to_date({ time: '' }).trim(), { timeout: 90_000 }); // the pauses between tries grow
  }

  /** Goes to an address as a link in the app does: the keys stay. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
    await expect(this.page).toHaveURL((url) => url.pathname === path);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** A control by its label, also when "(niet verplicht)" stands behind it. */
  field(label: string): Locator {
    return this.page.getByLabel(beginning(label)).and(this.page.locator('input, textarea, select'));
  }

  /** One answer of a question with several. */
  answer(question: string, answer: string): Locator {
    return this.page.getByRole('group', { name: beginning(question) }).getByText(beginning(answer));
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }
}

/** A label is these words, and perhaps "(niet verplicht)" or a hint after them. */
export function beginning(words: string): RegExp {
  return new RegExp(`^${words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?=$|\\s)`, 'u');
}
