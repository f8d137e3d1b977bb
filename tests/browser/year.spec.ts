import { allFiles, fileOf } from '../site/built-site.ts';
import { examplePage, hasTemplate, TEMPLATES } from '../site/pages.ts';
import { printedSheets } from './printed-sheets.ts';
import { expect, test } from './site.ts';

/** A4 less the margins of the sheet, in the pixels of a printed page. */
const SHEET = { width: 673, height: 994 };
const YEARS = TEMPLATES.filter(({ template }) => template === 'year' || template === 'decade');

/** How many years have a page. */
function countYears(): number {
  const own = fileOf(examplePage('year')).replace(/\d+\/index\.html$/, '');
  return allFiles().filter(
    (file) => file.startsWith(own) && /^\d+\/index\.html$/.test(file.slice(own.length)),
  ).length;
}

if (hasTemplate('year')) {
  test.describe('The review of a year', () => {
    for (const { template, language, path } of YEARS) {
      const most = template === 'year' ? 3 : 4;
      test(`is printed on ${most} sheets at most, the longest ${template} in ${language}`, async ({
        page,
      }) => {
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        expect(await printedSheets(page)).toBeLessThanOrEqual(most);
      });

      test(`is whole on paper, the longest ${template} in ${language}`, async ({ page }) => {
        await page.setViewportSize(SHEET);
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        const cut = await page.locator('main *').evaluateAll(
          (nodes, width) =>
            nodes
              .filter((node) => node.checkVisibility() && !node.closest('.sr-only'))
              .filter((node) => {
                const { left, right } = node.getBoundingClientRect();
                const clips = getComputedStyle(node).overflow !== 'visible';
                const isShort =
                  node.scrollWidth > node.clientWidth + 1 ||
                  node.scrollHeight > node.clientHeight + 1;
                return (
                  left < -1 ||
                  right > width + 1 ||
                  (clips && !(node instanceof SVGElement) && isShort)
                );
              })
              .map((node) => `${node.tagName} ${node.textContent.trim().slice(0, 40)}`),
          SHEET.width,
        );
        expect(cut).toEqual([]);
      });
    }

    test('is printed on two sheets where the year is an ordinary one', async ({ page }) => {
      await page.goto(examplePage('years'));
      const years = await page.locator('.year-bars a').evaluateAll((links) =>
        links.map((link) => ({
          path: link.getAttribute('href') ?? '',
          n: Number(link.querySelector('.meta')?.textContent),
        })),
      );
      // Of ten years, the ninth by its events: only the fullest may need more.
      const full = years.toSorted((a, b) => a.n - b.n)[Math.floor(years.length * 0.9) - 1];
      await page.goto(full?.path ?? examplePage('year'));
      await page.emulateMedia({ media: 'print' });
      expect(await printedSheets(page)).toBeLessThanOrEqual(2);
    });

    test('draws the year wide on a desk and slim on a phone, and says it in words', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(examplePage('year'));
      const figure = page.locator('main figure');
      await expect(figure.locator('svg.wide')).toBeVisible();
      await expect(figure.locator('svg.slim')).toBeHidden();
      await expect(figure.locator('ul.sr-only li')).toHaveCount(12);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(figure.locator('svg.wide')).toBeHidden();
      await expect(figure.locator('svg.slim')).toBeVisible();
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(across).toBeLessThanOrEqual(360);
    });

    test('keeps the letters of its drawing at 12 pixels or more on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(examplePage('year'));
      const heights = await page.locator('main figure svg.slim text').evaluateAll((nodes) =>
        nodes.map((node) => {
          const { a } = (node as SVGTextElement).getScreenCTM() ?? { a: 0 };
          return parseFloat(getComputedStyle(node).fontSize) * a;
        }),
      );
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
    });

    test('leads to the years beside it and back', async ({ page }) => {
      await page.goto(examplePage('year'));
      const beside = page.locator('main a[rel="prev"], main a[rel="next"]');
      if (countYears() === 1) {
        // A chronicle of one year leads nowhere.
        await expect(beside).toHaveCount(0);
        return;
      }
      const here = new URL(page.url()).pathname;
      await beside.first().click();
      await expect(page.locator(`main a[rel][href="${here}"]`)).toBeVisible();
    });

    for (const format of ['docx', 'md']) {
      test(`hands out its report as ${format}`, async ({ page }) => {
        await page.goto(examplePage('year'));
        const link = page.locator(`main a[download][href$=".${format}"]`);
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`^[\\w-]+\\.${format}$`));
        expect(await download.failure()).toBeNull();
      });
    }
  });
}
