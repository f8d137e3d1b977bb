import type { Locator } from '@playwright/test';
import { itemsInView } from '#timeline/view/in-window.ts';
import { viewOf } from '#timeline/view/view.ts';
import { DAY } from '#timeline/items/item.ts';
import { expect, test } from './site.ts';
import { contents, type Contents } from './timeline-contents.ts';
import { focusedEvent, focusStop, keysAnswer, openTimeline, windowOf } from './timeline-steps.ts';

/** Of more marks than this only some are elements, all others are on the canvas alone. */
const MOST_NODES = 240;

test('the timeline becomes interactive and draws its window', async ({ page }) => {
  const { data, items } = contents();
  const timeline = await openTimeline(page);
  const marks = await page.evaluate(() => performance.getEntriesByName('timeline:ready').length);
  expect(marks).toBe(1);
  expect(await windowOf(timeline)).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
  const { home, bounds } = data;
  const { painted, ticks, lanes, events } = await drawnIn(timeline);
  expect(painted).toBeGreaterThan(0.0005);
  expect(ticks.length).toBeGreaterThan(1);
  expect(lanes.length).toBeGreaterThan(0);
  expect(events.length > 0).toBe(items.length > 0);
  // Every event has a mark, or is counted in one.
  const drawn = events.reduce((sum, { count }) => sum + count, 0);
  const isWhole = home.from === bounds.from && home.to === bounds.to;
  // Of more marks than elements are placed for, the others are on the canvas alone.
  const whole = isWhole && (await timeline.locator('[data-place]').count()) < MOST_NODES;
  if (whole) expect(drawn).toBe(items.length);
  else expect(drawn).toBeLessThanOrEqual(items.length);
});

test('the window in the address is the window shown, and nothing of another time', async ({
  page,
}) => {
  const all = contents();
  const timeline = await openTimeline(page, '?from=2017-01-01&to=2024-01-01');
  expect(await windowOf(timeline)).toBe('2017-01-01/2024-01-01');
  const { ticks, events } = await drawnIn(timeline);
  const years = ticks.flatMap((text) => /\b\d{4}\b/.exec(text) ?? []).map(Number);
  for (const year of years) expect([year >= 2017, year <= 2024]).toEqual([true, true]);
  const [from, to] = [Date.UTC(2017, 0, 1), Date.UTC(2024, 0, 1)];
  // A mark at the window's edge is wider than its event.
  const near = idsWithin(all, from - 120 * DAY, to + 120 * DAY);
  expect(events.filter(({ id }) => !near.has(id))).toEqual([]);
  const drawn = events.reduce((sum, { count }) => sum + count, 0);
  const inside = idsWithin(all, from, to).size;
  if (events.length < MOST_NODES) expect(drawn).toBeGreaterThanOrEqual(inside);
  expect(drawn).toBeLessThanOrEqual(near.size);
});

test('zooming by keyboard narrows the window, and the address follows', async ({ page }) => {
  const timeline = await openTimeline(page);
  const before = await spanOf(timeline);
  await focusMark(timeline);
  await page.keyboard.press('+');
  await expect.poll(() => spanOf(timeline)).toBeLessThan(before);
  await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
});

test('arrow keys go from mark to mark, Home and End to the first and the last', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  await focusStop(page, timeline);
  const first = await focusedEvent(page);
  const after = async (key: string) => {
    await page.keyboard.press(key);
    return focusedEvent(page);
  };
  const home = await after('Home');
  // Nothing is earlier than the first mark, nor later than the last.
  expect(await after('ArrowLeft')).toBe(home);
  const end = await after('End');
  expect(await after('ArrowRight')).toBe(end);
  expect(await after('ArrowLeft')).not.toBe(end);
  expect(home).not.toBe(end);
  expect(first).not.toBeNull();
});

test('keys pressed before what answers them is there are answered in turn', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/keyboard.*.js', async (route) => {
    await held;
    await route.continue();
  });
  const timeline = await openTimeline(page);
  await focusMark(timeline);
  const first = await focusedEvent(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedEvent(page)).toBe(first);
  release();
  await keysAnswer(page);
  const home = await focusedEvent(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await focusedEvent(page)).toBe(home);
});

test('Enter on one event shows it beside the timeline, Escape goes back to it', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const mark = timeline.locator('[data-event-id] a:visible').first();
  const id = await mark.evaluate((link) =>
    link.closest('[data-event-id]')?.getAttribute('data-event-id'),
  );
  await mark.focus();
  await page.keyboard.press('Enter');
  const detail = timeline.getByRole('region').locator(`a[href*="/${id}/"]`).first();
  await expect(detail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  expect(await focusedEvent(page)).toBe(id);
});

test('malformed values in the address are passed over: what is drawn is what is drawn without them', async ({
  page,
}) => {
  const plain = await drawnIn(await openTimeline(page));
  const query = '?from=yesterday&to=%00&lanes=nonsense&importance=9&as=map#nowhere at all';
  const timeline = await openTimeline(page, query);
  expect(await drawnIn(timeline)).toEqual(plain);
  await expect(timeline).not.toHaveAttribute('data-as-list', '');
});

/** What a reader sees of the drawing: the share of the canvas that is painted, texts, marks with how many they hold. */
async function drawnIn(timeline: Locator) {
  await timeline.page().evaluate(() => document.fonts.ready);
  const painted = await timeline.locator('.tl-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return (
      (data ?? []).filter((value, at) => at % 4 === 3 && value > 0).length /
      ((data?.length ?? 0) / 4)
    );
  });
  // Of the level above, only a part of what is named may be in the window.
  const ticks = await timeline.locator('.tl-tick:not(.tl-stretch)').allTextContents();
  const lanes = await timeline.locator(':is(.tl-lane, .tl-lane-head)').allTextContents();
  // What lies under the names of the lanes is clipped.
  const events = await timeline.locator('.tl-events').evaluate((list) => {
    const stage = list.closest('.tl-stage')?.getBoundingClientRect();
    const strip = list.closest('[data-timeline]')?.querySelector('.tl-strip');
    const gutter = strip ? parseFloat(getComputedStyle(strip).getPropertyValue('--tl-gutter')) : 0;
    const nodes = [...list.querySelectorAll<HTMLElement>('[data-event-id]')];
    const seen = nodes.filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return stage && width > 0 && right > stage.left + gutter && left < stage.right;
    });
    return seen.map((node) => ({
      id: node.dataset['eventId'] ?? '',
      count: Number(node.querySelector('.tl-count')?.textContent || 1),
      place: node.style.transform,
    }));
  });
  return { painted, ticks, lanes, events };
}

/** The events whose time touches a window. */
function idsWithin({ data, items }: Contents, from: number, to: number): Set<string> {
  const { bounds, today } = data;
  return new Set(itemsInView(items, viewOf({ from, to }), bounds, today).map(({ id }) => id));
}

async function spanOf(timeline: Locator): Promise<number> {
  const from = Date.parse((await timeline.getAttribute('data-from')) ?? '');
  return Date.parse((await timeline.getAttribute('data-to')) ?? '') - from;
}

/** The timeline is one tab stop: the mark that holds it. */
async function focusMark(timeline: Locator): Promise<void> {
  await timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first().focus();
}
