import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { expect, m, PASSPHRASE, test } from './desk';
import type { Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';

/** A device that recognises its owner, as Chromium pretends it. */
class Authenticator {
  readonly #session: CDPSession;
  readonly #id: string;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
  }

  static async on(page: Page, { hasPrf = true } = {}): Promise<Authenticator> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: {
      protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true, hasPrf,
    } });
    return new Authenticator(session, authenticatorId);
  }

  /** Somebody else holds the tablet, or its owner again. */
  recognises(isUserVerified: boolean): Promise<unknown> {
    return this.#session.send('WebAuthn.setUserVerified', { authenticatorId: this.#id, isUserVerified });
  }

  async names(): Promise<readonly (string | undefined)[]> {
    const { credentials } = await this.#session.send('WebAuthn.getCredentials', { authenticatorId: this.#id });
    return credentials.map(({ userName }) => userName);
  }
}

const finger = (tablet: Tablet) => tablet.page.getByRole('button', { name: m.app_passkey(), exact: true });

async function addFinger(tablet: Tablet): Promise<void> {
  await tablet.page.locator('#tablet').getByLabel(m.app_passphrase()).fill(PASSPHRASE);
  await tablet.press(m.app_passkey_add());
  await expect(tablet.page.getByText(m.app_passkey_is())).toBeVisible();
}

async function openWithFinger(tablet: Tablet): Promise<void> {
  await finger(tablet).click();
  await expect(tablet.page.getByRole('button', { name: m.app_lock() })).toBeVisible();
}

test('a finger opens the vault, also without network; the passphrase always does', async ({ server, tablet }) => {
  const { page } = tablet;
  const device = await Authenticator.on(page);
  await tablet.enrol('casemanager');
  await tablet.page.locator('#tablet').getByLabel(m.app_passphrase()).fill('lantaarn fiets wolken regen');
  await tablet.press(m.app_passkey_add());
  await expect(page.getByRole('alert').filter({ hasText: m.sync_wrong_passphrase() })).toBeVisible(); // an open tablet takes no stranger's finger
  expect(await device.names()).toEqual([]);
  await addFinger(tablet);
  await expectAccessibleInBothLanguages(page, 'the settings, with a finger');
  expect((await device.names()).join()).not.toMatch(/Noor|Voorbeeld/u); // the platform's list names nobody

  await tablet.offline();
  await page.goto(server.url); // the app starts anew: no keys
  await expect(finger(tablet)).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'unlock, with a finger');
  await openWithFinger(tablet);
  await tablet.changePhone(FAMILY, '06 7777 7777');

  await tablet.lock();
  await device.recognises(false);
  await finger(tablet).click();
  await expect(page.getByRole('alert').filter({ hasText: m.sync_passkey_stopped() })).toBeVisible();
  await expectAccessible(page, 'not recognised');
  await tablet.unlock();
  await device.recognises(true);
  await tablet.online();
  await tablet.allProcessed();
  expect(await server.sql('SELECT phone FROM households WHERE name = $1', [FAMILY])).toEqual([{ phone: '06 7777 7777' }]);

  await tablet.goToSent();
  await tablet.press(m.app_passkey_drop());
  await expect(page.getByText(m.app_passkey_dropped())).toBeVisible();
  await tablet.lock();
  await expect(finger(tablet)).toHaveCount(0);
  await tablet.unlock();
});

test('where the device cannot do it, that is said and nothing is offered', async ({ server, tablet }) => {
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await expect(page.getByText(m.app_passkey_none())).toBeVisible();
  await expect(page.getByRole('button', { name: m.app_passkey_add() })).toHaveCount(0);

  await Authenticator.on(page, { hasPrf: false }); // recognises people, computes nothing
  await page.goto(`${server.url}/sync`);
  await tablet.unlock();
  await page.locator('#tablet').getByLabel(m.app_passphrase()).fill(PASSPHRASE);
  await tablet.press(m.app_passkey_add());
  await expect(page.getByRole('alert').filter({ hasText: m.sync_no_prf() })).toBeVisible();
  await tablet.lock();
  await expect(finger(tablet)).toHaveCount(0);
});

test('the cost of a passphrase is measured on this device, kept with the vault, and never below the floor', async ({ tablet }) => {
  await tablet.enrol('casemanager');
  const cost = await tablet.page.evaluate(() => new Promise<{ readonly memoryKiB: number; readonly passes: number }>((resolve, reject) => {
    const open = indexedDB.open('vaults');
    open.onerror = () => reject(open.error ?? new Error('IndexedDB'));
    open.onsuccess = () => {
      const rows = open.result.transaction('vaults').objectStore('vaults').getAll();
      rows.onsuccess = () => resolve((rows.result as readonly { readonly cost: { readonly memoryKiB: number; readonly passes: number } }[])[0]!.cost);
    };
  }));
  expect(cost.memoryKiB).toBeGreaterThanOrEqual(19 * 1024);
  expect(cost.memoryKiB).toBeLessThanOrEqual(64 * 1024);
  expect(cost.passes).toBeGreaterThanOrEqual(2);
  expect(cost.passes).toBeLessThanOrEqual(3);
});
