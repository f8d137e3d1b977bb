import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { pageAt } from '../site/built-site.ts';
import { TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

/** Figures with a chart: one with a single value has none. */
const FIGURES = TEMPLATES.filter(
  ({ template, path }) => template === 'figure' && pageAt(path).html.includes('data-chart'),
);
const COMPARISONS = TEMPLATES.filter(({ template }) => template === 'figureCompare');

for (const { language, path } of FIGURES) {
  test.describe(`the chart of a figure in ${language}`, () => {
    test('reads value, qualifier and source of each mark to the keyboard', async ({ page }) => {
      await page.goto(path);
      const plot = page.getByRole('slider');
      const rows = page.locator('#observations [data-row]');
      const count = await rows.count();
      await plot.focus();
      await expect(plot).toHaveAttribute('aria-valuenow', String(count));
      for (const [key, row] of [
        ['Home', 0],
        ['ArrowRight', 1],
        ['End', count - 1],
      ] as const) {
        await page.keyboard.press(key);
        await expect(plot).toHaveAttribute('aria-valuenow', String(row + 1));
        const cells = page.locator(`#observations [data-row="${row}"] td`);
        const told = page.locator('[data-told] > span');
        // Time, value with its qualifier, source: word for word as the table has them.
        await expect(told).toHaveText(await cells.allTextContents());
        await expect(page.locator('[data-plot] .here:visible')).toHaveCount(1);
      }
      await expect(page.locator('[data-told] a').first()).toBeVisible();
    });

    test('comes with its values as CSV and JSON', async ({ page }) => {
      await page.goto(path);
      const count = await page.locator('#observations [data-row]').count();
      const csv = await textOf(await taken(page, page.getByRole('link', { name: 'CSV' })));
      expect(csv).toMatch(/^\uFEFF?figure,/);
      expect(csv.trim().split('\r\n').length).toBeGreaterThan(count);
      const json = await textOf(await taken(page, page.getByRole('link', { name: 'JSON' })));
      const { observations } = JSON.parse(json) as { observations: unknown[] };
      expect(observations).toHaveLength(count);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`is taken as SVG by the keyboard, with all it has to say, in the ${colorScheme} theme`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(path);
        // Where the reader stands is not part of the picture.
        await page.getByRole('slider').focus();
        const button = page.getByRole('button', { name: 'SVG' });
        await button.focus();
        const waiting = page.waitForEvent('download');
        await page.keyboard.press('Enter');
        const text = await textOf(await (await waiting).path());
        const picture = await page.evaluate(parse, text);
        expect(picture.faults).toBe(0);
        const { title, unit, sources, credit } = await saidOf(page);
        const breaks = page.locator('article > [data-break], .chart > figcaption');
        for (const words of [title, unit, sources, credit, ...(await breaks.allTextContents())])
          expect(picture.words).toContain(plain(words));
        expect(picture.marks).toBe(await page.locator('.wide [data-value]').count());
        expect(text).not.toMatch(/var\(|class=|style=|cursor/);
        // The drawing looks as the page's: its letters have their size, and lines are not filled.
        expect(picture.sizes).toEqual(['12']);
        expect(picture.filled + picture.unseen).toBe(0);
        expect(picture.paper).toBeGreaterThan(200);
        expect(picture.ink).toBeLessThan(100);
      });

    test('is taken as PNG, two pixels for each of the drawing', async ({ page }) => {
      await page.goto(path);
      const svg = await textOf(await taken(page, page.getByRole('button', { name: 'SVG' })));
      const png = await readFile(await taken(page, page.getByRole('button', { name: 'PNG' })));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(png.readUInt32BE(16)).toBe(2 * Number(width));
      expect(png.readUInt32BE(20)).toBe(2 * Number(height));
      expect(png.length).toBeGreaterThan(10_000);
    });

    test('says so when the picture cannot be made', async ({ page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.goto(path);
      const group = page.locator('[data-pictures]');
      await group.getByRole('button', { name: 'PNG' }).click();
      await expect(group.getByRole('status')).toHaveText(
        (await group.getAttribute('data-failed')) ?? '',
      );
    });
  });

  test.describe(`the chart of a figure in ${language} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('is drawn, and offers only what answers', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.chart svg:visible')).toHaveCount(1);
      await expect(page.getByRole('slider')).toHaveCount(0);
      await expect(page.locator('[data-picture]:visible')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible();
    });
  });
}

for (const { language, path } of COMPARISONS) {
  test.describe(`figures compared in ${language}`, () => {
    test('are those of the address, each with chart and table', async ({ page }) => {
      const ids = await firstIds(page, path);
      await page.goto(`${path}?figures=${ids.join(',')}`);
      for (const id of ids) {
        const panel = page.locator(`[data-compare-result] [data-figure-id="${id}"]`);
        await expect(panel.locator('svg:visible [data-value]').first()).toBeAttached();
        await expect(panel.locator('tr').first()).toBeAttached();
      }
      await expect(page.locator('[data-compare-result] .compared')).toHaveCount(ids.length);
    });

    test('do without one that the site does not have, and say so', async ({ page }) => {
      const [id = ''] = await firstIds(page, path);
      await page.goto(`${path}?figures=${id},no-such-figure`);
      await expect(page.locator('[data-compare-status]')).toContainText('no-such-figure');
      await expect(page.locator('[data-compare-result] .compared')).toHaveCount(1);
    });

    test('against a base year have a line each, or the reason why not', async ({ page }) => {
      const ids = await firstIds(page, path);
      await page.goto(`${path}?figures=${ids.join(',')}&view=index`);
      const told = page.locator('[data-compare-result]').locator('.keys li, .reasons li');
      await expect(told.first()).toBeVisible();
      expect(await told.count()).toBeGreaterThanOrEqual(ids.length);
      await expect(page.locator('[name="view"][value="index"]')).toBeChecked();
    });

    test('are chosen in the form, and the choice goes into the address', async ({ page }) => {
      const [id = ''] = await firstIds(page, path);
      await page.goto(`${path}?figures=${id}`);
      await page.locator('[name="view"][value="index"]').check();
      await page.locator('[data-compare] button').click();
      await expect(page).toHaveURL(new RegExp(`figures=${id}&view=index`));
    });
  });

  test.describe(`figures compared in ${language} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('are the first ones, with what choosing needs', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('[data-compare-result] svg:visible').first()).toBeVisible();
    });
  });
}

/** Two figures that can be compared, or the one there is. */
async function firstIds(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const boxes = page.locator('[name="figures"]');
  const ids = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  return ids.slice(0, 2);
}

async function taken(page: Page, button: Locator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await button.click();
  return (await waiting).path();
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

/** What the picture is to say, as the page hands it to the script. */
async function saidOf(page: Page) {
  const group = page.locator('[data-pictures]');
  const [title, unit, sources, credit] = await Promise.all(
    ['title', 'unit', 'sources', 'credit'].map((name) => group.getAttribute(`data-${name}`)),
  );
  return { title, unit, sources, credit: credit?.replace('{link}', page.url()) };
}

/** Words without the breaks between lines and the spaces of a source text. */
function plain(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

/** Reads an SVG file in the page: what it says, and how light its ground and its title are (0 to 255). */
function parse(text: string) {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  const lines = [...picture.querySelectorAll('svg > text')];
  const lightness = (element: Element | undefined | null) =>
    Math.max(...(element?.getAttribute('fill')?.match(/\d+/g) ?? []).map(Number));
  return {
    faults: picture.querySelectorAll('parsererror').length,
    words: lines.map(({ textContent }) => textContent).join(' '),
    marks: picture.querySelectorAll('svg > g > g').length,
    sizes: [
      ...new Set(
        [...picture.querySelectorAll('g text')].map((one) => one.getAttribute('font-size')),
      ),
    ],
    filled: picture.querySelectorAll('path:not([fill="none"])[stroke-width]').length,
    unseen: picture.querySelectorAll('line:not([stroke])').length,
    paper: lightness(picture.querySelector('svg > rect')),
    ink: lightness(lines[0]),
  };
}
