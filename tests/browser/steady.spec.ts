import type { Page } from '@playwright/test';
import { SEARCHES, TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

/*
 * On a slow network a page is read before its scripts have come, and what they then draw must not push away what is
 * read: layout shift, which a score of 0.1 still calls good.
 */

const GOOD = 0.1;
const SIZES = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
];
/** The pages that scripts lay out anew, with what is there once they have. */
const PAGES = [
  ...SEARCHES.map((page) => ({ ...page, drawn: '.search-list' })),
  ...TEMPLATES.filter(({ template }) => template === 'story').map((page) => ({
    ...page,
    drawn: '[data-story][data-state]',
  })),
];

for (const { template, language, path, drawn } of PAGES) {
  for (const viewport of SIZES) {
    test(`${template} in ${language} stays where it is while it is drawn, ${viewport.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      await holdUntil(page, 'script', () => performance.getEntriesByType('paint').length > 0);
      if (template !== 'story')
        await holdUntil(page, 'fetch', () => document.querySelector('.search-soft') !== null);
      await page.goto(path);
      await expect(page.locator(drawn).first()).toBeVisible();
      // What was drawn last is measured with the next picture.
      const shifted = await page.evaluate(async () => {
        for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame);
        return (globalThis as unknown as { shifts: number[] }).shifts;
      });
      expect(shifted.reduce((sum, one) => sum + one, 0)).toBeLessThan(GOOD);
    });
  }
}

/** Writes down each shift of the page's layout that no reader asked for. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Lets what is asked for in one way arrive only once something is so on the page, and has been drawn. */
async function holdUntil(page: Page, kind: string, isSo: () => boolean): Promise<void> {
  let so: Promise<unknown> | undefined;
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== kind) return route.fallback();
    await (so ??= page.waitForFunction(isSo));
    return route.fallback();
  });
}
