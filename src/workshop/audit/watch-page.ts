import type { Page } from '@playwright/test';

/** What the editing form's package says of itself when a part of it closes; no other page has it. */
const FORM_CLOSING = 'https://svelte.dev/e/derived_inert';

/** What Playwright says where it keeps a page from starting a worker. */
const WORKER_KEPT_BACK = 'Service Worker registration blocked by Playwright';
const HARMLESS = [FORM_CLOSING, WORKER_KEPT_BACK];

/**
 * What goes wrong in a page from now on, as it comes: errors and warnings of the console, scripts that fail, requests to
 * another origin than the site's, answers that are errors.
 */
export function watchPage(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isFault =
      ['error', 'warning'].includes(message.type()) && !HARMLESS.includes(message.text());
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

/** Pixels by which a page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
