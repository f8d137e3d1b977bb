import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { twoYears } from './timeline-contents.ts';
import { openTimeline } from './timeline-steps.ts';

/** Number of sheets and their size: A4 on its side is 842 points wide. */
async function sheetsOf(page: Page): Promise<{ count: number; wide: number[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+)/g)];
  return { count: boxes.length, wide: boxes.map(([, wide]) => Math.round(Number(wide))) };
}

const VIEWS: Readonly<Record<string, () => string>> = {
  'in full': () => '',
  'as a list': () => '?as=list',
  'of two years': () => twoYears().query,
};

for (const [view, queryOf] of Object.entries(VIEWS)) {
  test(`a printed timeline ${view} names and dates each event it counts`, async ({ page }) => {
    const timeline = await openTimeline(page, queryOf());
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const rows = await timeline.locator('.tl-item').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility())
        .map((node) =>
          ['.tl-title a', '.tl-when'].every((part) => {
            const words = node.querySelector<HTMLElement>(part);
            return words !== null && words.checkVisibility() && words.innerText.trim() !== '';
          }),
        ),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).not.toContain(false);
    const head = timeline.locator('.tl-paper');
    await expect(head).toBeVisible();
    await expect(head).toContainText(String(rows.length));
    await expect(head).toContainText(page.url());
    await expect(timeline.locator('.tl-overview')).toBeVisible();
    await expect(timeline.locator('.tl-toolbar')).toBeHidden();
  });
}

test('a printed view tells what narrows it', async ({ page }) => {
  const timeline = await openTimeline(page, '?importance=3');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(timeline.locator('[data-paper="filters"]')).not.toBeEmpty();
  // The chips say the same, to be pressed.
  await expect(timeline.locator('[data-active]')).toBeHidden();
});

test('title and drawing share the first sheet, and all sheets lie on their side', async ({
  page,
}) => {
  const timeline = await openTimeline(page, '?importance=3');
  const rows = await timeline.locator('.tl-item').count();
  await page.emulateMedia({ media: 'print' });
  const { count, wide } = await sheetsOf(page);
  expect(new Set(wide)).toEqual(new Set([842]));
  // Few events fit behind the drawing: a sheet of title only would be one too many.
  expect(count).toBeLessThanOrEqual(2 + Math.ceil(rows / 60));
  // What a sheet leaves between its margins.
  await page.setViewportSize({ width: 1001, height: 665 });
  const bottom = await timeline
    .locator('.tl-overview')
    .evaluate((drawing) => drawing.getBoundingClientRect().bottom + scrollY);
  expect(bottom).toBeLessThan(665);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the printed list is headed by its span and number', async ({ page }) => {
    await page.goto((await import('../site/pages.ts')).examplePage('timeline'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-paper="shown"]')).toBeVisible();
    await expect(page.locator('[data-paper="shown"]')).toContainText(/\d{4}.*\d/);
  });
});
