import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { outFolder } from '#building/out-folder.ts';
import { packPreview } from '#building/preview/pack-preview.ts';
import { siteAddress } from '#building/site-address.ts';
import { formWords } from '#editor/form/form-words.ts';
import { createSiteServer } from '#hosting/server.ts';
import { listen } from '#hosting/listen.ts';
import { routesOf } from '#i18n/routes.ts';

// One pack for all of them.
test.describe.configure({ mode: 'serial' });

const textOf = async (page: Page) =>
  (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const [MAIN = ''] = siteAddress().languages;
const FORM = join(routesOf(MAIN, MAIN).page('editor'), 'index.html');
const home = pathToFileURL(join(folder, 'index.html')).href;

test.beforeAll(async () => {
  // Thousands of pages are written.
  test.setTimeout(600_000);
  const proposal = { number: 12, commit: '0123456789abcdef' };
  await packPreview(outFolder(), folder, siteAddress(), proposal);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('a preview opens from a disk: looks like the site, says what it is, leads on', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.goto(home);
  const banner = page.locator('.preview-banner');
  await expect(banner).toContainText('12');
  await expect(banner).toContainText('0123456789');
  await expect(page.locator('[data-from-disk]')).toBeVisible();
  await expect(page.locator('meta[name=robots][content~=noindex]')).toHaveCount(1);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(fonts).toContain('loaded');
  expect(fonts).not.toContain('error');
  // Modules are what no browser loads from a disk; all else is there.
  expect(missing.filter((url) => !url.endsWith('.js'))).toEqual([]);

  for (const link of await page.locator('nav a[href]').all()) {
    const href = await link.evaluate((each) => (each as HTMLAnchorElement).href);
    expect(new URL(href).protocol).toBe('file:');
  }
  await page.locator('header nav a').nth(1).click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).toMatch(/^file:.*index\.html$/);
  await expect(banner).toBeVisible();
});

// A chronicle that no forge keeps has no form.
if (existsSync(join(outFolder(), FORM))) {
  test('from a disk the form says that it cannot be opened there, and not that scripts are off', async ({
    page,
  }) => {
    await page.goto(pathToFileURL(join(folder, FORM)).href);
    const { say } = formWords(MAIN);
    await expect(page.getByText(say('fromDisk'))).toBeVisible();
    for (const word of ['noScript', 'loading']) {
      await expect(page.getByText(say(word))).not.toBeVisible();
    }
  });
}

test('from a disk a page is what a reader without scripts gets', async ({ page, browser }) => {
  const timeline = page.locator('a[href*="index.html"]').and(page.locator('header nav a')).first();
  await page.goto(home);
  await timeline.click();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  const without = await textOf(plain);
  await context.close();
  // The style sheet for readers without scripts takes the other's place when it has come.
  await expect.poll(() => textOf(page)).toBe(without);
});

test('served from a folder it has all its functions', async ({ page }) => {
  const { base } = siteAddress();
  const server = createSiteServer({ folder, base });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  await page.goto(`http://127.0.0.1:${port}${base}`);
  await expect(page.locator('[data-from-disk]').first()).toBeHidden();
  await expect(page.locator('.preview-banner')).toBeVisible();
  await page.locator('[data-search-open]').first().click();
  await expect(page.locator('[data-search-dialog]')).toBeVisible();
  server.close();
});
