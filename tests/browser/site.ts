import { expect, test as base, type Page } from '@playwright/test';

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
      const faults = watch(page, baseURL ?? '');
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the editing form's package says of itself when a part of it closes; no other page has it. */
const FORM_CLOSING = 'https://svelte.dev/e/derived_inert';

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isFault =
      ['error', 'warning'].includes(message.type()) && message.text() !== FORM_CLOSING;
    if (isFault) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url());
    if (!own) faults.push(`another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
