import type { Page } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { briefings } from '../site/pages.ts';
import { expect, test } from './site.ts';

/** Half of the ten that are printed: so many with most to say, and so many with least. */
const AT_EACH_END = 5;
const bySize = briefings();
const TEN = [...new Set([...bySize.slice(0, AT_EACH_END), ...bySize.slice(-AT_EACH_END)])];

/** Width of an A4 page between the margins of the sheet, in CSS pixels. */
const PAPER = 695;

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

/** Boxes on paper that are wider or higher than the room they have. */
async function clipped(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PAPER, height: 1000 });
  const found = await page.locator('.sheet, .sheet *').evaluateAll((nodes, width) => {
    const isCut = (node: Element) => {
      const hidden = getComputedStyle(node).overflow !== 'visible';
      const cut =
        node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
      return hidden && cut;
    };
    return (
      nodes
        .filter((node) => !(node instanceof SVGElement) && node.checkVisibility())
        // What is said to those alone who listen has no room on paper.
        .filter((node) => !node.matches('.sr-only'))
        .filter((node) => isCut(node) || node.getBoundingClientRect().right > width + 1)
        .map(
          (node) =>
            `${node.tagName} ${node.getAttribute('class') ?? ''}: ${node.textContent.slice(0, 40)}`,
        )
    );
  }, PAPER);
  await page.emulateMedia({ media: null });
  return found;
}

for (const path of TEN) {
  test(`the sheet ${path} has two pages at most and nothing cut, in each choice of languages`, async ({
    page,
  }) => {
    await page.goto(path);
    const choices = await page.locator('input[name="sheet"]').all();
    for (const choice of choices.length > 0 ? choices : [null]) {
      await page.setViewportSize({ width: 1000, height: 900 });
      await choice?.check();
      expect(await clipped(page)).toEqual([]);
      const pages = await pagesOf(page);
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(2);
    }
  });
}

const [longest] = bySize;
if (longest) {
  test('no letter of the sheet is smaller than 7 pt on paper', async ({ page }) => {
    await page.goto(longest);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.sheet .content *')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.tagName !== 'SUP' && node.checkVisibility())
          .map((node) => parseFloat(getComputedStyle(node).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 / 72) * 96 - 0.01);
  });

  test('what the sheet can be told to do is offered with script', async ({ page }) => {
    await page.goto(longest);
    await expect(page.locator('[data-do="print"]')).toBeVisible();
  });
}

// A sheet in one language has nothing to choose.
if (longest && ADDRESS.languages.length > 1) {
  test('the sheet shows one language or both, also without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${process.env['SITE_ORIGIN'] ?? ''}${longest}`);
    const first = page.locator('h1 [data-in="0"]');
    const second = page.locator('h1 [data-in="1"]');
    await expect(second).toBeVisible();
    await page.locator('input[value="only-0"]').check();
    await expect(second).toBeHidden();
    await page.locator('input[value="only-1"]').check();
    await expect(first).toBeHidden();
    await expect(page.locator('[data-do="print"]')).toBeHidden();
    await context.close();
  });
}
