import type { Page } from '@playwright/test';
import { TEMPLATES } from '../site/pages.ts';
import { linksOnSheet, SHEET } from './printed-sheets.ts';
import { expect, test } from './site.ts';

/** The least height of letters, in pixels, that a phone's reader can make out. */
const READABLE = 11.9;

/** Marks that are seen while the goals that they stand for are not, or the other way round. */
async function drawnApart(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-of-rows]').evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const ids = mark.getAttribute('data-of-rows')?.split(' ') ?? [];
        const isListed = ids.some(
          (id) => (document.getElementById(id)?.getClientRects().length ?? 0) > 0,
        );
        return mark.getClientRects().length > 0 !== isListed;
      })
      .map((mark) => mark.getAttribute('data-of-rows')),
  );
}

const GOALS = TEMPLATES.filter(({ template }) => template === 'goals');

for (const { language, path } of GOALS) {
  test.describe(`the goals in ${language}`, () => {
    test('are all in the strip, and each in the list once', async ({ page }) => {
      await page.goto(path);
      const counts = await page.locator('button[data-facet="verdict"] [data-n]').allTextContents();
      const goals = page.locator('[data-objective-id]');
      const sum = counts.reduce((all, n) => all + Number(n.replace(/\D/g, '')), 0);
      expect(sum).toBe(await goals.count());
      const marks = page.locator('button[data-facet="verdict"] use');
      expect(await marks.count()).toBe(sum);
    });

    test('narrow to a verdict, which stands in the address and comes back from it', async ({
      page,
    }) => {
      await page.goto(path);
      const chip = page.locator('button[data-facet="verdict"]').first();
      const verdict = (await chip.getAttribute('value')) ?? '';
      await expect(page.locator('filtered-list')).toHaveAttribute('data-ready', '');
      await chip.click();
      await expect(page).toHaveURL(new RegExp(`[?&]verdict=${verdict}`));
      const shown = page.locator('[data-objective-id]:visible');
      const others = page.locator(`[data-objective-id]:visible:not([data-verdict="${verdict}"])`);
      await expect(others).toHaveCount(0);
      const found = await shown.count();
      expect(found).toBeGreaterThan(0);
      await page.reload();
      await expect(shown).toHaveCount(found);
      await page.goBack();
      await expect(others.or(shown).first()).toBeVisible();
    });

    test('show in the drawings what the list beside them shows, whichever year is asked for', async ({
      page,
    }) => {
      await page.goto(path);
      const years = await page
        .locator('select[data-facet="year"] option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      for (const year of years) {
        await page.goto(`${path}?year=${year}`);
        await expect(page.locator('filtered-list')).toHaveAttribute('data-ready', '');
        expect(await drawnApart(page)).toEqual([]);
        await expect(page.locator('[data-list-group][hidden]:visible')).toHaveCount(0);
      }
    });

    test('open the arithmetic of a verdict with the keyboard', async ({ page }) => {
      await page.goto(path);
      const summary = page.locator('[data-objective-id] summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-objective-id] details[open] .how')).toBeVisible();
    });

    test('begin on the first sheet of paper where the first fits there, each sheet with its years', async ({
      page,
    }) => {
      await page.setViewportSize(SHEET);
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const heads = page.locator('.goals-rows > .head');
      const displays = await heads.evaluateAll((all) =>
        all.map((h) => getComputedStyle(h).display),
      );
      expect(new Set([...displays, 'table-header-group']).size).toBe(1);
      const row = page.locator('.goals-row').first();
      const bottom = await row.evaluate((node) => node.getBoundingClientRect().bottom);
      const link = await row
        .locator('a')
        .first()
        .evaluate((a) => (a as HTMLAnchorElement).href);
      const links = await linksOnSheet(page, 1);
      // Paper may break lines a little otherwise than a window of its width.
      const fits = bottom < 0.95 * SHEET.height;
      expect(links.includes(link) || !fits).toBe(true);
    });

    for (const width of [320, 360, 768, 900, 1280, 1920]) {
      test(`have letters that can be read in a window of ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const letters = await page.locator('.goal-chart text:visible').evaluateAll((texts) =>
          texts.map((text) => {
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
            return scale * Number.parseFloat(getComputedStyle(text).fontSize);
          }),
        );
        expect(letters.filter((height) => height < READABLE)).toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBeLessThanOrEqual(0);
      });
    }
  });

  test.describe(`the goals in ${language} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('are all there', async ({ page }) => {
      await page.goto(path);
      const goals = page.locator('[data-objective-id]');
      expect(await goals.count()).toBeGreaterThan(0);
      await expect(page.locator('[data-objective-id]:visible')).toHaveCount(await goals.count());
    });
  });
}

for (const { path, language } of TEMPLATES.filter(({ template }) => template === 'strategy')) {
  test(`objectives of a strategy have room for their words on a phone in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const widths = await page
      .locator('tr[data-objective-id] td:first-child')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(widths.filter((width) => width < 240)).toEqual([]);
  });
}

test('the menu stands in one line at every width from 900 px', async ({ page }) => {
  for (const { path } of TEMPLATES.filter(({ template }) => template === 'home')) {
    for (const width of [900, 1000, 1099, 1100, 1136, 1200, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const menu = page.locator('header nav').first();
      const tops = await menu
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      const hidden = await menu.evaluate((nav) => nav.scrollWidth - nav.clientWidth);
      expect(hidden).toBeLessThanOrEqual(0);
    }
  }
});
