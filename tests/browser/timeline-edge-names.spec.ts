import type { Locator, Page } from '@playwright/test';
import { midnight } from '#domain/dates/calendar.ts';
import { ownId, serveEvents, type OwnEvent } from './own-events.ts';
import { expect, test } from './site.ts';
import { openTimeline } from './timeline-steps.ts';

const TITLE = 'A memorandum of cooperation with the city';
/** More events than would be cards, none but the last near the end of the year. */
const EVENTS: readonly OwnEvent[] = [
  ...Array.from({ length: 18 }, (_, at): OwnEvent => {
    const date = new Date(midnight(2015, 0, 4 + at * 12)).toISOString().slice(0, 10);
    return { date, title: `Meeting ${String(at)} of the two cities` };
  }),
  { date: '2015-12-24', title: TITLE, importance: 2 },
  ...Array.from({ length: 60 }, (_, at): OwnEvent => {
    const date = new Date(midnight(2016, 3, 1 + at * 6)).toISOString().slice(0, 10);
    return { date, title: `Visit ${String(at)}` };
  }),
];
const LAST = ownId(18);
const YEAR = { from: midnight(2015), to: midnight(2016) };
const SETTING = { span: { from: midnight(2014), to: midnight(2018) }, home: YEAR };

async function openYear(page: Page): Promise<Locator> {
  await serveEvents(page, EVENTS, SETTING);
  const timeline = await openTimeline(page);
  await page.evaluate(() => document.fonts.ready);
  return timeline;
}

/** What a name shows: the words of the drawing, else its own; and whether the browser had to cut it. */
function shown(link: Element): { words: string; isCut: boolean } {
  const words = link.getAttribute('data-words') ?? link.textContent;
  return {
    words: words.replaceAll(/\s+/g, ' ').trim(),
    isCut: link.scrollWidth > link.clientWidth,
  };
}

for (const width of [1280, 1920]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a name that would leave the window stands whole before its mark, and is hit there', async ({
      page,
    }) => {
      const timeline = await openYear(page);
      const last = timeline.locator(`[data-event-id="${LAST}"]`);
      await expect(last).toHaveAttribute('data-place', /^before/);
      const link = last.locator('.tl-title a');
      expect(await link.evaluate(shown)).toEqual({ words: TITLE, isCut: false });
      const canvas = await timeline.locator('.tl-canvas').boundingBox();
      const box = await link.boundingBox();
      if (!canvas || !box) throw new Error('the name is drawn');
      const end = canvas.x + canvas.width;
      expect(box.x + box.width).toBeLessThan(end - 12);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect(timeline.locator('[role="tooltip"]')).toContainText(TITLE);
    });

    test('it keeps its side while the view is dragged, and has it behind at rest where there is room', async ({
      page,
    }) => {
      const timeline = await openYear(page);
      const last = timeline.locator(`[data-event-id="${LAST}"]`);
      await expect(last).toHaveAttribute('data-place', /^before/);
      const canvas = await timeline.locator('.tl-canvas').boundingBox();
      if (!canvas) throw new Error('there is a drawing');
      const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height - 8];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 300, y, { steps: 8 });
      await page.mouse.up();
      await expect(last).toHaveAttribute('data-place', /^after/);
    });
  });
}

test('on a phone names stand in rows, whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const timeline = await openYear(page);
  await expect(timeline.locator('[data-place^="before"]')).toHaveCount(0);
});
