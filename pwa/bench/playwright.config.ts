import base from '../playwright.config';

/** What is made or measured in the same browser as the tests, one thing at a time: `make pictures`, `make bench-tablet`, `make bench-desk`. */
export default { ...base, testDir: '.', globalSetup: '../e2e/setup.ts', testMatch: /\.(bench|pictures)\.ts$/u, workers: 1, timeout: 1_800_000, use: { ...base.use, actionTimeout: 60_000, screenshot: 'only-on-failure' } };
