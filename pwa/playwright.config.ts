import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

/** The machine's own Chromium: $CHROMIUM, or the first known name on the PATH; the one without windows takes a third of the time. */
function chromium(): string {
  const asked = process.env['CHROMIUM'];
  if (asked !== undefined) return asked;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
  if (found === undefined) throw new Error(`no browser: set CHROMIUM, or install one of ${names.join(', ')}`);
  return found;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What Playwright turns off too, of which the last list counts, and what a desk's browser prepares for its address bar: two pages more in each. */
const UNUSED = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'LensOverlay',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
];

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true, // every test has its own server, database and browser
  workers: 3, // on two cores: a third of the time a test waits for what takes its time by design
  retries: 0, // a test that passes the second time is a fault we have not found yet
  timeout: 180_000, // a story starts a server, browsers and vaults; a busy machine takes its time
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 800, height: 1280 },
        launchOptions: {
          executablePath: chromium(),
          args: [
            ...(root ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root
            '--disable-gpu', // there is none, and its process may hang
            '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync',
            `--disable-features=${UNUSED.join(',')}`,
          ],
        },
      },
    },
  ],
});
