import type { Page } from '@playwright/test';

/** What the editing form's package says of itself when a part of it closes; no other page has it. */
const FORM_CLOSING = 'https://svelte.dev/e/derived_inert';

/** What Playwright says where it keeps a page from starting a worker. */
const WORKER_KEPT_BACK = 'Service Worker registration blocked by Playwright';
/** A busy machine draws a page seconds after it was loaded; tests of the built pages hold that each font ahead is needed. */
const DRAWN_LATE = 'was preloaded using link preload but not used within a few seconds';
const HARMLESS = [FORM_CLOSING, WORKER_KEPT_BACK, DRAWN_LATE];

/**
 * What goes wrong in a page from now on, as it comes: errors and warnings of the console, scripts that fail, requests to
 * another origin than the site's, answers that are errors.
 */
export function watchPage(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isFault =
      ['error', 'warning'].includes(message.type()) &&
      !HARMLESS.some((words) => message.text().includes(words));
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

/** Pictures of a page that must fit its window one after the other, and the most that are waited for. */
const FITTING = 3;
const PICTURES = 60;

/** Pixels by which a page is wider than its window, and stays so once what a new width or style moves has come to rest. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    async ([fitting, most]) => {
      let wider = 0;
      for (let fits = 0, drawn = 0; fits < fitting && drawn < most; drawn += 1) {
        await new Promise(requestAnimationFrame);
        const { scrollWidth, clientWidth } = document.documentElement;
        wider = scrollWidth - clientWidth;
        fits = wider > 0 ? 0 : fits + 1;
      }
      return wider;
    },
    [FITTING, PICTURES] as const,
  );
}
