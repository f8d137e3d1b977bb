import { expect, test as base } from '@playwright/test';

export { expect };

/** The browser itself writes every failed request to the console, so only scripts must stay silent here. */
export const test = base.extend<{ silent: undefined }>({
  baseURL: async ({}, use) => {
    await use(process.env['SITE_ORIGIN'] ?? '');
  },
  silent: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
