import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LARGE_SCRIPT, removalWorker } from '#building/offline-step.ts';
import { filesOfPage, scriptsOfScript } from '#offline/named-files.ts';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS, fileOf, FOLDER, isServed } from '../site/built-site.ts';
import { examplePage, hasTemplate, mainLanguage } from '../site/pages.ts';
import { expect, keptPaths, test, visit } from './changing-site.ts';
import { EVENT, EVENT_ID, searchFor, titleAt } from './search-queries.ts';
import { ready } from './timeline-steps.ts';

const WORKER = `${ADDRESS.base}sw.js`;
const routes = routesOf(mainLanguage(), mainLanguage(), ADDRESS.base);
const read = (path: string) => readFileSync(join(FOLDER, fileOf(path)), 'utf8');
const VISITED = ['home', 'event', 'timeline'].filter((name) => hasTemplate(name));

test('what was visited is read and searched without a network, and says that it is a copy', async ({
  page,
  site,
}) => {
  for (const name of VISITED) {
    await visit(page, examplePage(name));
    const later = laterScripts(examplePage(name));
    await expect.poll(async () => missingFrom(await keptPaths(page), later)).toEqual([]);
  }
  const query = searchFor(await titleAt(page, EVENT));
  await visit(page, query);
  const first = page.locator('[data-search-result]').first();
  await expect(first).toHaveAttribute('data-id', EVENT_ID);
  site.isAway = true;
  for (const name of VISITED) {
    await page.goto(examplePage(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.kept-copy')).toContainText(/\d{4}/);
  }
  if (hasTemplate('timeline')) {
    await page.goto(examplePage('timeline'));
    await ready(page);
  }
  await page.goto(query);
  await expect(first).toHaveAttribute('data-id', EVENT_ID);
});

test('a page that was never visited gives one that says so, in its language, and lists what is kept', async ({
  page,
  site,
}) => {
  await visit(page, examplePage('home'));
  site.isAway = true;
  const visited = new Set([examplePage('home')]);
  for (const language of ADDRESS.languages) {
    const missing = examplePage('search', language);
    const answer = await page.goto(missing);
    expect(answer?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('status').first()).toBeVisible();
    const listed = page.locator('.kept-pages a');
    await expect(listed).toHaveCount(visited.size);
    await expect(listed.first()).toHaveAttribute('href', examplePage('home'));
  }
  site.isAway = false;
  await page.reload();
  await expect(page.locator('.kept-copy')).toHaveCount(0);
});

test('a new version takes over, and a page that was open goes on with the files it was built with', async ({
  page,
  context,
  site,
}) => {
  const home = examplePage('home');
  const title = await titleAt(page, EVENT);
  await visit(page, home);
  const later = laterScripts(home);
  await expect.poll(async () => missingFrom(await keptPaths(page), later)).toEqual([]);
  const built = read(WORKER);
  const version = /version:["`']([0-9a-f]{12})/.exec(built)?.[1] ?? '';
  expect(version).not.toBe('');
  site.instead.set(WORKER, built.replaceAll(version, 'f'.repeat(12)));
  for (const path of later) site.instead.set(path, null);
  const second = await context.newPage();
  await second.goto(home);
  const standIns = () =>
    second.evaluate(async () => (await caches.keys()).filter((name) => name.includes('stand-ins')));
  await expect.poll(standIns).toEqual([expect.stringContaining('f'.repeat(12))]);
  await page.bringToFront();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(title);
  await expect(page.getByRole('dialog').locator('[data-search-result]').first()).toBeVisible();
});

test('the switch removes the worker and all that was kept', async ({ page, site }) => {
  await visit(page, examplePage('home'));
  site.instead.set(WORKER, await removalWorker(ADDRESS.base));
  await page.goto(examplePage('search'));
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
});

const privacy = routes.page('privacy');
if (isServed(privacy)) {
  test('a reader sees how much is kept, and removes it', async ({ page }) => {
    await visit(page, privacy);
    await page.reload();
    const size = page.locator('kept-size');
    await expect(size.getByRole('status')).toContainText('MB');
    await size.getByRole('button').click();
    await expect.poll(() => keptPaths(page)).toEqual([]);
    await expect(size.getByRole('status')).not.toContainText('MB');
  });
}

function missingFrom(paths: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((path) => !paths.includes(path));
}

/** What the scripts of a page load when they are first used. */
function laterScripts(path: string): string[] {
  const first = filesOfPage(read(path), ADDRESS.base).filter((file) => file.endsWith('.js'));
  const all = new Set(first);
  for (const file of all) {
    const named = scriptsOfScript(read(file), file);
    for (const next of named) if (read(next).length <= LARGE_SCRIPT) all.add(next);
  }
  return [...all].filter((file) => !first.includes(file));
}
