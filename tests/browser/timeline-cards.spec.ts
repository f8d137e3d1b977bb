import type { Locator, Page } from '@playwright/test';
import { turnsOf } from '#timeline/arranging/turns.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';
import { contents, nearWindow, type NearWindow } from './timeline-contents.ts';
import {
  addressHolds,
  daysOf,
  focusedEvent,
  openTimeline,
  press,
  windowOf,
} from './timeline-steps.ts';

const cards = (timeline: Locator) => timeline.locator('[data-event-card]');
const opened = (timeline: Locator) => timeline.locator('[data-event-card][data-opened]');

/** Opens a window of a few events; its cards stand when what they say has arrived. */
async function openNear(page: Page): Promise<{ timeline: Locator; near: NearWindow }> {
  const near = nearWindow();
  const timeline = await openTimeline(page, near.query);
  await expect(cards(timeline).first()).toBeVisible();
  await expect(cards(timeline).first().locator('.tl-card-facts')).not.toBeEmpty();
  return { timeline, near };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where cards are, as the browser has them. */
const boxesOf = (found: Locator): Promise<Box[]> =>
  found.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

/** True where two boxes share more than their edges. */
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

/** Every card stands in the stage, and none over another. */
async function expectApart(timeline: Locator): Promise<void> {
  const [stage] = await boxesOf(timeline.locator('.tl-stage'));
  const boxes = await boxesOf(cards(timeline));
  const pairs = boxes.flatMap((a, n) => boxes.slice(n + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => meet(a, b))).toEqual([]);
  if (!stage) throw new Error('no stage');
  const isOut = ({ x, y, width, height }: Box) =>
    x < stage.x - 1 ||
    y < stage.y - 1 ||
    x + width > stage.x + stage.width + 1 ||
    y + height > stage.y + stage.height + 1;
  expect(boxes.filter(isOut)).toEqual([]);
}

test.use({ viewport: { width: 1280, height: 900 } });

for (const [width, height] of [
  [1280, 900],
  [1920, 1080],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('each event of a near window is one card or one line, and none hides another', async ({
      page,
    }) => {
      const { timeline, near } = await openNear(page);
      const shown = await timeline
        .locator('[data-place="card"], [data-place="line"]')
        .evaluateAll((nodes) =>
          nodes.map((node) => (node as HTMLElement).dataset['eventId'] ?? ''),
        );
      expect(shown.sort()).toEqual([...near.ids].sort());
      await expectApart(timeline);
      const card = cards(timeline).first();
      await expect(card.locator('.tl-when')).not.toBeEmpty();
      await expect(card.locator('.tl-title a')).toBeVisible();
    });

    test('axe finds nothing in cards, closed or opened', async ({ page }) => {
      const { timeline } = await openNear(page);
      const look = () => accessibilityFaults(page, { part: '[data-timeline]' });
      expect(await look()).toEqual([]);
      await cards(timeline).first().click();
      await expect(timeline.locator('[aria-expanded="true"]')).toHaveCount(1);
      expect(await look()).toEqual([]);
    });
  });
}

test('a card opens with a click where it stands, says more, and Esc closes it', async ({
  page,
}) => {
  const { timeline } = await openNear(page);
  const card = cards(timeline).last();
  const id = (await card.getAttribute('data-event-card')) ?? '';
  await card.locator('.tl-when').click();
  await addressHolds(page, `#${id}`);
  await expect(opened(timeline)).toHaveAttribute('data-event-card', id);
  await expect(timeline.locator('.tl-detail')).toBeHidden();
  await expect(opened(timeline).locator('.tl-card-actions a').first()).toBeVisible();
  await expectApart(timeline);
  await page.keyboard.press('Escape');
  await expect(opened(timeline)).toHaveCount(0);
  expect(await focusedEvent(page)).toBe(id);
});

test('by keys: one tab stop, arrows in the order of time, Enter, Tab into it, Esc', async ({
  page,
}) => {
  const { timeline, near } = await openNear(page);
  const stop = timeline.locator('[data-event-id] [tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const first = await focusedEvent(page);
  expect(near.ids).toContain(first);
  const window = await windowOf(timeline);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedEvent(page)).not.toBe(first);
  const next = await focusedEvent(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedEvent(page)).toBe(first);
  // The next of its lane may lie outside: then the window has moved there.
  if (near.ids.includes(next ?? '')) await expect.poll(() => windowOf(timeline)).toBe(window);
  await page.keyboard.press('Enter');
  await expect(timeline.locator(`[data-event-id="${first}"] a[aria-expanded]`)).toBeFocused();
  await addressHolds(page, `#${first}`);
  await expect(stop).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(opened(timeline)).toHaveCount(0);
  expect(await focusedEvent(page)).toBe(first);
});

test('out of a far window the rows are what they were', async ({ page }) => {
  const { timeline } = await openNear(page);
  const days = await daysOf(timeline);
  const out = timeline.locator('[data-do="zoom-out"]');
  for (let step = 0; step < 8; step++) await out.click();
  await expect.poll(() => daysOf(timeline)).toBeGreaterThan(10 * days);
  await press(timeline, '[data-do="list"]');
  await expect(timeline).toHaveAttribute('data-as-list', '');
  await expect(cards(timeline)).toHaveCount(0);
  await expect(timeline.locator('.tl-card-body, .tl-card-signs, .tl-card-weekday')).toHaveCount(0);
  await expect(timeline.locator('[data-event-id][style]')).toHaveCount(0);
});

test('with text of 200 % cards do not hide each other, or marks stand for them', async ({
  page,
}) => {
  const { timeline } = await openNear(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.waitForTimeout(600);
  await expectApart(timeline);
  const cut = await cards(timeline).evaluateAll((nodes) =>
    nodes
      .filter((node) => node.scrollHeight > node.clientHeight + 2)
      .map((node) => node.textContent),
  );
  expect(cut).toEqual([]);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 1024, height: 1100 }, hasTouch: true, isMobile: true });

  test('a tap opens the card where the finger is', async ({ page }) => {
    const { timeline } = await openNear(page);
    const card = cards(timeline).first();
    const id = (await card.getAttribute('data-event-card')) ?? '';
    await card.scrollIntoViewIfNeeded();
    const [box] = await boxesOf(card);
    if (!box) throw new Error('no card');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 12);
    await addressHolds(page, `#${id}`);
    const title = timeline.locator(`[data-event-card="${id}"] a[aria-expanded]`);
    await expect(title).toHaveAttribute('aria-expanded', 'true');
  });
});

test('from cards Home and End go to the first and the last of all events, and arrows no farther', async ({
  page,
}) => {
  const { data, items } = contents();
  const { inTurn } = turnsOf(items, data);
  const { timeline } = await openNear(page);
  await timeline.locator('[data-event-card] .tl-title a[tabindex="0"]').focus();
  const ends = [
    { key: 'Home', beyond: 'ArrowLeft', id: items[inTurn[0] ?? 0]?.id },
    { key: 'End', beyond: 'ArrowRight', id: items[inTurn.at(-1) ?? 0]?.id },
  ];
  for (const { key, beyond, id } of ends) {
    await page.keyboard.press(key);
    // Where that does not open into cards a count may hold it.
    const there = timeline.locator(`[data-event-id="${id ?? ''}"] :focus, .tl-count:focus`);
    await expect(there).toHaveCount(1);
    const end = await focusedEvent(page);
    await page.keyboard.press(beyond);
    // The window would have moved by then, and the focus with it.
    await page.waitForTimeout(600);
    expect(await focusedEvent(page)).toBe(end);
  }
});
