import { expect, test as base } from '@playwright/test';
import { watchPage } from '#workshop/audit/watch-page.ts';

/**
 * Playwright's test with the served site as its base, where every page a test opens must leave the
 * console empty, ask no other origin for anything, and miss no file.
 */
export const test = base.extend<{ quiet: undefined }>({
  baseURL: async ({}, use) => {
    await use(process.env['SITE_ORIGIN'] ?? '');
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults = watchPage(page, baseURL ?? '');
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
