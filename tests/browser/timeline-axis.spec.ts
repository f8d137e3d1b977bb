import type { Locator } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { expect, test } from './site.ts';
import { contentsOf } from './timeline-contents.ts';
import { openTimeline } from './timeline-steps.ts';

const textsOf = (timeline: Locator, kind: string) =>
  timeline.locator(`.tl-axis .tl-${kind}`).allTextContents();

// In these words only where the content has Vietnamese.
if (ADDRESS.languages.includes('vi')) {
  test('near, the axis names days under their month, and the heading the window', async ({
    page,
  }) => {
    const { data } = await contentsOf(page);
    const from = new Date(data.bounds.from).getUTCFullYear();
    const timeline = await openTimeline(page, `?from=${from}-04-01&to=${from}-05-11`, 'vi');
    const days = (await textsOf(timeline, 'tick')).filter((text) => /^\d{1,2}$/.test(text));
    expect(days.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(await textsOf(timeline, 'stretch')).toEqual([`Tháng 4/${from}`, `Tháng 5/${from}`]);
    await expect(timeline.locator('[data-range]')).toHaveText(
      `Từ 1.4 đến 10.5.${from}, khoảng sáu tuần`,
    );
  });
}

test('far, it names more than one level, and all of time', async ({ page }) => {
  const { data } = await contentsOf(page);
  const timeline = await openTimeline(page);
  const years = (await textsOf(timeline, 'tick')).filter((text) => /^\d{4}$/.test(text));
  expect(years.length).toBeGreaterThan(0);
  const first = new Date(data.bounds.from).getUTCFullYear();
  await expect(timeline.locator('[data-range]')).toContainText(String(first));
});

test('what is seen of a stretch keeps its name at the edge of the window', async ({ page }) => {
  const { data } = await contentsOf(page);
  const decade = Math.floor(new Date(data.today).getUTCFullYear() / 10) * 10;
  const query = `?from=${decade - 7}-07-01&to=${decade + 4}-01-01`;
  const timeline = await openTimeline(page, query);
  // A chronicle that begins later has another window, and a short one names years.
  const first = Number((await timeline.getAttribute('data-from'))?.slice(0, 4));
  const name = timeline.locator('.tl-axis .tl-stretch').first();
  await expect(name).toHaveText(new RegExp(`${Math.floor(first / 10) * 10}|${first}`));
});

test('the axis stays in sight while a stage taller than the window is scrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 380 });
  const timeline = await openTimeline(page);
  const topOf = (selector: string) =>
    timeline.locator(selector).evaluate((node) => node.getBoundingClientRect().top);
  await timeline.locator('.tl-stage').evaluate((stage) => {
    const { top } = stage.getBoundingClientRect();
    window.scrollTo({ top: scrollY + top + 90, behavior: 'instant' });
  });
  expect(await topOf('.tl-stage')).toBeCloseTo(-90, 0);
  expect(await topOf('.tl-axis canvas')).toBe(0);
  const [first, name] = [
    await topOf('.tl-axis .tl-tick >> nth=0'),
    await topOf('.tl-lane >> nth=0'),
  ];
  expect(first).toBeGreaterThanOrEqual(0);
  // The lanes go on under it.
  expect(name).toBeLessThan(380);
});
