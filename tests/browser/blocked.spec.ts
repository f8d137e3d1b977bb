import { expect, test, type Page } from '@playwright/test';
import { filesOfPage } from '#offline/named-files.ts';
import { ADDRESS, pageAt } from '../site/built-site.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';

/*
 * On a weak network any one file may not arrive. Each script and each style sheet that a page asks for is kept back in
 * turn: what is to be read is there all the same, and nothing waits for ever. What every page asks for is kept back from
 * the front page alone.
 */

test.use({ baseURL: ({}, use) => use(process.env['SITE_ORIGIN'] ?? '') });

const TEMPLATES = [
  ...['home', 'timeline', 'event', 'events', 'partners', 'figure', 'search', 'data', 'story'],
].filter((name) => hasTemplate(name));

for (const template of TEMPLATES) {
  test(`${template} is read whichever script or style sheet does not arrive`, async ({ page }) => {
    const path = pathOf(template);
    const asked = await filesAskedFor(page, path);
    const files = template === 'home' ? asked : asked.filter((file) => !isEverywhere(file));
    // Without its script the search says so, and where else to look.
    const enough = template === 'search' ? 100 : (await wordsIn(page)) / 2;
    // It waits a while before it says so.
    if (template === 'search') await page.clock.install();
    for (const file of files) {
      await page.route(file, (route) => route.abort());
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      if (template === 'search') await page.clock.fastForward(10_000);
      await expect.soft(page.getByRole('heading', { level: 1 }), file).toBeVisible();
      await expect.poll(() => wordsIn(page), file).toBeGreaterThan(enough);
      await expect.soft(page.locator('[aria-busy="true"]:visible'), file).toHaveCount(0);
      await page.unroute(file);
    }
  });
}

const everywhere = filesOfPage(pageAt(examplePage('changes')).html, ADDRESS.base);
const isEverywhere = (address: string) => everywhere.includes(new URL(address).pathname);

/** The search is looked at as it answers. */
function pathOf(template: string): string {
  return examplePage(template) + (template === 'search' ? '?q=2020' : '');
}

/** The addresses of the scripts and style sheets that a page asks for until it is loaded; what comes later is extra. */
async function filesAskedFor(page: Page, path: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) asked.add(request.url());
  });
  await page.goto(path);
  page.removeAllListeners('request');
  return [...asked];
}

/** How many letters of a page's main part a reader sees. */
function wordsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('main')?.innerText.length ?? 0);
}
