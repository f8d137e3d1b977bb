import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';
import { contents, twoYears } from './timeline-contents.ts';
import { openTimeline } from './timeline-steps.ts';

const WINDOWS = [
  '',
  '?from=2020-01-01&to=2032-01-01',
  '?from=2026-01-01&to=2026-12-31',
  '?bars=all',
];

for (const width of [320, 768, 1280]) {
  for (const window of WINDOWS) {
    test(`at ${width} px no two texts overlap: ${window || 'everything'}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const timeline = await openTimeline(page, window);
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => overlaps(timeline)).toEqual([]);
    });
  }
}

for (const size of ['100%', '200%']) {
  test(`on a phone no line of a name is cut along its middle, with text of ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript((fontSize) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = fontSize;
      });
    }, size);
    for (const window of WINDOWS) {
      const timeline = await openTimeline(page, window);
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => halfLines(timeline)).toEqual([]);
    }
  });
}

test('with text of 200 % nothing is cut off or overlaps', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  const timeline = await openTimeline(page, '?from=2015-01-01&to=2032-01-01');
  // The larger letters arrive while the page is drawn; what counts is where it comes to rest.
  await expect.poll(() => overlaps(timeline)).toEqual([]);
  const clipped = await timeline
    .locator('.tl-tick')
    .evaluateAll(
      (nodes) => nodes.filter((node) => node.scrollHeight > node.clientHeight + 1).length,
    );
  expect(clipped).toBe(0);
});

test('forced colours leave shapes and outlines to tell things apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { data } = contents();
  const timeline = await openTimeline(page);
  if (data.bars.length > 0) {
    const outline = await timeline
      .locator('.tl-bar[data-place]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).outlineStyle);
    expect(outline).toBe('solid');
  }
  // Marks are painted: some dark pixels on the canvas, most of it clear.
  const share = await timeline.locator('.tl-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const data =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let painted = 0;
    for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 0) > 0) painted++;
    return painted / (data.length / 4);
  });
  expect(share).toBeGreaterThan(0.001);
  expect(share).toBeLessThan(0.5);
});

test('on paper the present window is drawn, and its rows are listed under it', async ({ page }) => {
  const { query, year, elsewhere } = twoYears();
  const timeline = await openTimeline(page, query);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(timeline.locator('svg.tl-overview')).toBeVisible();
  await expect(timeline.locator('svg.tl-overview')).toContainText(String(year));
  if (elsewhere !== undefined) {
    await expect(timeline.locator('svg.tl-overview')).not.toContainText(String(elsewhere));
  }
  await expect(timeline.locator('.tl-toolbar')).toBeHidden();
  const years = await timeline
    .locator('[data-event-id]:visible time')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLTimeElement).dateTime.slice(0, 4)));
  expect(years.length).toBeGreaterThan(0);
  expect(years.filter((one) => one > String(year))).toEqual([]);
  const drawn = await timeline.locator('svg.tl-overview').boundingBox();
  const first = await timeline.locator('[data-event-id]:visible').first().boundingBox();
  expect(first?.y).toBeGreaterThanOrEqual((drawn?.y ?? 0) + (drawn?.height ?? 0) - 1);
});

test('the sheet is A4 on its side', async ({ page }) => {
  const { query } = twoYears();
  await openTimeline(page, query);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const sides = sheets.filter(([, width, height]) => Number(width) > Number(height));
  expect(sides.length).toBeGreaterThan(0);
  expect(Math.round(Number(sides[0]?.[1]))).toBe(842);
});

/** Names beside rows that show a part of a line: one neither wholly inside their box nor wholly out of it. */
function halfLines(timeline: Locator): Promise<string[]> {
  return timeline.locator('[data-place="row"] .tl-title a').evaluateAll((links) =>
    links
      .filter((link) => {
        const box = link.getBoundingClientRect();
        const top = box.top + link.clientTop;
        const bottom = top + link.clientHeight;
        const text = document.createRange();
        text.selectNodeContents(link);
        // The letters themselves are less tall than their line.
        const least = (line: DOMRect) => line.height / 4;
        return [...text.getClientRects()].some(
          (line) =>
            (line.bottom > bottom + least(line) && line.top < bottom - 1) ||
            (line.top < top - least(line) && line.bottom > top + 1),
        );
      })
      .map((link) => link.textContent),
  );
}

/** Texts that share more than a hair: of the axis, of lanes, of strategies and of events. */
function overlaps(timeline: Locator): Promise<string[]> {
  return timeline.locator('.tl-stage').evaluate((stage) => {
    const nodes = stage.querySelectorAll<HTMLElement>(
      '.tl-texts > span, .tl-bar[data-place] a:not(.tl-nameless), [data-place]:not([data-place="mark"]) .tl-title a',
    );
    const boxes = [...nodes]
      .filter((node) => node.offsetParent !== null)
      .map((node) => ({ text: node.textContent.trim(), box: node.getBoundingClientRect() }))
      .filter(({ text, box }) => text && box.width > 0);
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return wide > 1 && tall > 2 ? [`${a.text} × ${b.text}`] : [];
      }),
    );
  });
}
