import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { routesOf } from '#i18n/routes.ts';
import { accessibilityFaults } from './axe.ts';

// One folder for all of them.
test.describe.configure({ mode: 'serial' });

const { languages } = siteAddress();
const [MAIN = ''] = languages;
const folder = mkdtempSync(join(tmpdir(), 'reading-pack-'));
const opened = (path: string) => pathToFileURL(join(folder, path, 'index.html')).href;
const names: string[] = [];

test.beforeAll(() => {
  // Thousands of pages are written.
  test.setTimeout(600_000);
  const archive = readFileSync(join(outFolder(), 'data/chronicle.zip'));
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    names.push(name);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the archive opens from a disk: nothing is missing, nothing asked of a network', async ({
  page,
}) => {
  const wrong: string[] = [];
  page.on('requestfailed', (request) => wrong.push(request.url()));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) wrong.push(request.url());
  });
  for (const language of languages) {
    await page.goto(opened(routesOf(language, MAIN).page('home')));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toBeVisible();
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ status }) => status);
    });
    expect(fonts).toContain('loaded');
    expect(fonts).not.toContain('error');
  }
  expect(wrong).toEqual([]);
});

test('every way within it leads to a file that is there', () => {
  const there = new Set(names);
  const broken = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const ways = [...html.matchAll(/ (?:href|src)="([^"#?]+)[^"]*"/g)].map(([, way = '']) => way);
      return ways
        .filter((way) => !/^[a-z]+:/.test(way))
        .filter((way) => !there.has(decodeURIComponent(join(dirname(name), way))))
        .map((way) => `${name}: ${way}`);
    });
  expect(broken).toEqual([]);
});

for (const language of languages) {
  test(`its search finds, leads on, and remembers on the way back: ${language}`, async ({
    page,
  }) => {
    await page.goto(opened(routesOf(language, MAIN).page('search')));
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    const title = await page.title();
    const first = /\p{L}{3,}/u.exec(await page.locator('.pack-name').innerText())?.[0] ?? title;
    await page.keyboard.type(first);
    const results = page.locator('main ol a');
    await expect(results.first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/\d/);
    const found = await results.first().innerText();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toBeVisible();
    await page.goBack();
    await expect(field).toHaveValue(first);
    await expect(results.first()).toHaveText(found);
    await field.fill('zzzzqqq');
    await expect(results).toHaveCount(0);
    await expect(page.getByRole('status')).not.toContainText(/\d/);
  });
}

test('without its index the search says so', async ({ page }) => {
  const path = routesOf(MAIN, MAIN).page('search');
  const index = join(folder, `reading-pack/index-${MAIN}.js`);
  const text = readFileSync(index);
  rmSync(index);
  await page.goto(opened(path));
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.getByRole('searchbox')).toBeDisabled();
  writeFileSync(index, text);
});

test('on a phone its pages are no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ['home', 'search', 'timeline'] as const) {
    const path = routesOf(MAIN, MAIN).page(name);
    if (!names.includes(join(path.slice(1), 'index.html'))) continue;
    await page.goto(opened(path));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, name).toBeLessThanOrEqual(360);
  }
});
