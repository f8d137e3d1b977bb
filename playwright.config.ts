import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, systemChromium } from '#workshop/chromium.ts';

const executablePath = systemChromium();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/serve.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // The longest lists have hundreds of rows, and accessibility rules look at each of them.
  timeout: 120_000,
  // A busy machine draws late; a test that fails twice has found something.
  expect: { timeout: 15_000 },
  retries: 1,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // What an earlier page of a test left on the device would answer for the next; offline.spec.ts lets it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
});
