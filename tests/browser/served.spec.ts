import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as loud } from '@playwright/test';
import { embedCode } from '../../src/exports/embedding/embed-code.ts';
import { ADDRESS, allFiles, FOLDER } from '../site/built-site.ts';
import { EMBEDS, examplePage } from '../site/pages.ts';
import { startElsewhere } from './elsewhere.ts';
import { EVENT, EVENT_ID, searchFor, titleAt } from './search-queries.ts';
import { expect, test } from './site.ts';
import { openTimeline } from './timeline-steps.ts';

// What depends on the server and on nothing else: the same journey is made with every server that the site is
// described for (SERVED_BY).

const origin = () => process.env['SITE_ORIGIN'] ?? '';

test('the search, which is a program of its own type, finds a page', async ({ page }) => {
  await page.goto(searchFor(await titleAt(page, EVENT)));
  await expect(page.locator('[data-search-result]').first()).toHaveAttribute('data-id', EVENT_ID);
});

test('the timeline draws, and a page of the site may not be framed elsewhere', async ({ page }) => {
  await openTimeline(page);
  const response = await page.request.get(examplePage('timeline'));
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
});

test('a table comes whole to scripts of other sites, as what it is', async ({ page }) => {
  const path = `${ADDRESS.base}data/events.csv`;
  const response = await page.request.get(path);
  expect(response.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'access-control-allow-origin': '*',
  });
  expect(await response.body()).toEqual(readFileSync(join(FOLDER, 'data/events.csv')));
});

test('files that change have to be asked for again, files with a hash in their name never', async ({
  page,
}) => {
  const hashed = allFiles().find((file) => file.startsWith('assets/') && file.endsWith('.css'));
  const [asset, document] = await Promise.all(
    [hashed ?? '', ''].map((file) => page.request.get(ADDRESS.base + file)),
  );
  expect(asset?.headers()['cache-control']).toContain('immutable');
  expect(document?.headers()['cache-control']).toContain('must-revalidate');
  const tag = document?.headers()['etag'] ?? '';
  const again = await page.request.get(ADDRESS.base, { headers: { 'If-None-Match': tag } });
  expect(again.status()).toBe(304);
});

test('an old address leads to the record, whatever stands behind it', async ({ page }) => {
  const moved = allFiles().includes('_redirects')
    ? readFileSync(join(FOLDER, '_redirects'), 'utf8').trim().split('\n')
    : [];
  for (const [from = '', to = ''] of moved.slice(0, 3).map((line) => line.split(' '))) {
    await page.goto(`${from}?a=b`);
    await expect(page).toHaveURL((url) => url.pathname === to);
  }
});

// The quiet test of site.ts takes no answer that is an error, and one origin.
loud.describe('where something is amiss', () => {
  loud('an address that is none has the page that says so, with its styles', async ({ page }) => {
    const response = await page.goto(`${origin()}${ADDRESS.base}nowhere/at/all/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).not.toMatch(/^"?Times/);
  });

  loud(
    'a page that is made for it stands in a frame of another site, any other does not',
    async ({ page }) => {
      const elsewhere = await startElsewhere();
      const framed = EMBEDS[0]?.path ?? '';
      const refused: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (/frame-ancestors|X-Frame-Options/i.test(text)) refused.push(text);
      });
      const code = embedCode({ address: origin() + framed, title: 'a', height: 200 });
      elsewhere.show(`${code}<iframe src="${origin()}${ADDRESS.base}"></iframe>`);
      await page.goto(elsewhere.address);
      await expect(page.locator('iframe').first().contentFrame().locator('body')).not.toBeEmpty();
      await expect.poll(() => refused.length).toBeGreaterThan(0);
      expect(refused.filter((said) => said.includes(framed))).toEqual([]);
      elsewhere.close();
    },
  );
});
