import type { Locator } from '@playwright/test';
import { isoDay, midnight } from '#domain/dates/calendar.ts';
import { examplePage } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { MONTHLY, serveEvents } from './own-events.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { drawFingers } from './timeline-fingers.ts';
import {
  daysOf,
  focusedEvent,
  focusStop,
  openTimeline,
  press,
  windowOf,
} from './timeline-steps.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SMALL = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** An event every fourth day of a summer. */
const DAILY = Array.from({ length: 12 }, (_, at) => ({
  date: isoDay(midnight(2015, 5, 2) + 4 * at * 86_400_000),
  importance: 2,
}));

/** Days of a window short enough to be read as cards, with at least two events; the latest there is. */
function nearWindow(): string {
  const { items } = contents();
  const days = items.flatMap(({ start, precision }) =>
    start !== null && precision === 'day' ? start : [],
  );
  const from = days.findLast((start, at) => (days[at + 1] ?? Infinity) - start < 20 * 86_400_000);
  const first = from ?? days.at(-1) ?? midnight(2020);
  return `?from=${isoDay(first)}&to=${isoDay(first + 30 * 86_400_000)}`;
}

const cardsOf = (timeline: Locator) => timeline.locator('[data-event-card]:visible');

for (const [name, device] of [
  ['390 × 844', PHONE],
  ['360 × 640', SMALL],
] as const) {
  test.describe(`on a phone of ${name}`, () => {
    test.use(device);

    test('time runs down, far off as rows of dots with names beside them', async ({ page }) => {
      const timeline = await openTimeline(page);
      await expect(timeline).toHaveAttribute('data-upright', /rows|cards/);
      const stage = await timeline.locator('.tl-stage').boundingBox();
      expect(stage?.y ?? 999).toBeLessThan(device.viewport.height / 3);
      const names = timeline.locator('[data-place="row"]');
      const boxes = await names.evaluateAll((nodes) =>
        nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
      );
      boxes.forEach((box, at) => {
        expect(box.right).toBeLessThanOrEqual(device.viewport.width);
        const next = boxes[at + 1];
        if (next) expect(next.top).toBeGreaterThanOrEqual(box.bottom - 0.5);
      });
    });

    test('near it is a list of cards with their days, and what lies between in words', async ({
      page,
    }) => {
      const timeline = await openTimeline(page, nearWindow());
      await expect(timeline).toHaveAttribute('data-upright', 'cards');
      const cards = cardsOf(timeline);
      expect(await cards.count()).toBeGreaterThan(0);
      const heights = await cards.evaluateAll((nodes) =>
        nodes.map((node) => node.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await expect(timeline.locator('.tl-between').first()).toBeVisible();
      // Each says what a card beside a wide axis says: who was there, and how many sources tell of it.
      const facts = timeline.locator('[data-event-card] .tl-card-facts');
      await expect(facts).toHaveCount(await cards.count());
      const said = await facts.evaluateAll((nodes) => nodes.map((node) => node.textContent));
      expect(said.filter((text) => !/\d/u.test(text))).toEqual([]);
      await expect(timeline.locator('.tl-card-signs').first()).toBeVisible();
      // As rows of a list they bear no trace of it.
      await press(timeline, '[data-do="list"]');
      await expect(timeline.locator('.tl-card-body, .tl-card-signs')).toHaveCount(0);
    });

    test('that nothing is there is said beside the names of years, not over them', async ({
      page,
    }) => {
      const timeline = await openTimeline(page, '?q=zzzzzzzz');
      await expect(timeline).toHaveAttribute('data-upright', 'rows');
      const stage = await timeline.locator('.tl-stage').boundingBox();
      const said = await timeline.locator('.tl-empty p').boundingBox();
      // The axis stands where dots begin.
      const axis = 60;
      expect((said?.x ?? 0) - (stage?.x ?? 0)).toBeGreaterThan(axis);
    });

    test('nothing leaves the page, and nothing is hard to reach', async ({ page }) => {
      for (const query of ['', nearWindow(), '?from=1900-01-01&to=1900-02-01']) {
        const timeline = await openTimeline(page, query);
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }));
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        // What stands around the timeline is the same whatever it shows.
        const look = query === '' ? {} : { part: '[data-timeline]' };
        expect.soft(await accessibilityFaults(page, look), query).toEqual([]);
        await expect(timeline).toHaveAttribute('data-upright', /rows|cards/);
      }
    });
  });
}

test.describe('with a finger', () => {
  test.use(PHONE);

  test('a tap on a row looks at its decade', async ({ page }) => {
    await serveEvents(page, MONTHLY);
    const timeline = await openTimeline(page);
    await expect(timeline).toHaveAttribute('data-upright', 'rows');
    const before = await daysOf(timeline);
    const box = await timeline.locator('.tl-stage').boundingBox();
    // Over the dots of the last years: there are several within reach of a finger.
    await page.touchscreen.tap((box?.x ?? 0) + 90, (box?.y ?? 0) + (box?.height ?? 0) * 0.6);
    await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.6);
    expect(await daysOf(timeline)).toBeGreaterThan(300);
  });

  test('a tap on a card opens it where the finger is, another closes it', async ({ page }) => {
    const timeline = await openTimeline(page, nearWindow());
    const card = cardsOf(timeline).first();
    const id = (await card.getAttribute('data-event-card')) ?? '';
    const facts = card.locator('.tl-card-facts');
    await facts.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await facts.tap();
    const panel = card.locator('.tl-detail');
    await expect(panel).toBeVisible();
    await expect(card.locator('.tl-card-actions')).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await expect(panel.getByRole('link')).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await card.locator('.tl-when').first().tap();
    await expect(panel).toHaveCount(0);
    await expect(card.locator('.tl-title a')).toBeFocused();
  });

  test('two fingers look closer, and the drawing is not laid out anew meanwhile', async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    const before = await daysOf(timeline);
    const height = () => timeline.locator('.tl-stage').evaluate((node) => node.clientHeight);
    const tall = await height();
    const box = await timeline.locator('.tl-stage').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) * 0.4];
    const apart = (by: number) => [
      { x, y: y - by, id: 1 },
      { x, y: y + by, id: 2 },
    ];
    await drawFingers(page, apart(40), apart(100), async () => {
      expect(await height()).toBe(tall);
    });
    await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.7);
  });

  test('two fingers on a card look closer around it: nothing is laid out anew under them, and it stays there', async ({
    page,
  }) => {
    await serveEvents(page, DAILY);
    const timeline = await openTimeline(page, '?from=2015-06-01&to=2015-07-31');
    await expect(timeline).toHaveAttribute('data-upright', 'cards');
    const card = cardsOf(timeline).nth(6);
    await card.evaluate((node) => {
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const id = (await card.getAttribute('data-event-card')) ?? '';
    const height = () => timeline.locator('.tl-stage').evaluate((node) => node.clientHeight);
    const [tall, before, box] = [await height(), await daysOf(timeline), await card.boundingBox()];
    const [x, y] = [200, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const apart = (by: number) => [
      { x, y: y - by, id: 1 },
      { x, y: y + by, id: 2 },
    ];
    await drawFingers(page, apart(40), apart(110), async () => {
      // At rest, but still in the hand.
      await page.waitForTimeout(500);
      expect(await height()).toBe(tall);
    });
    await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.7);
    await expect.poll(height).toBeLessThan(tall);
    const after = await timeline.locator(`[data-event-card="${id}"]`).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(2);
  });

  test('one finger scrolls the page, over rows and cards alike', async ({ page }) => {
    for (const query of ['', nearWindow()]) {
      const timeline = await openTimeline(page, query);
      const before = await windowOf(timeline);
      const box = await timeline.locator('.tl-stage').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 200, Math.min(700, (box?.y ?? 0) + 400)];
      await drawFingers(page, [{ x, y, id: 1 }], [{ x, y: y - 200, id: 1 }]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
      expect(await windowOf(timeline)).toBe(before);
    }
  });

  test('the strip along the edge draws the window through time', async ({ page }) => {
    await serveEvents(page, MONTHLY);
    const timeline = await openTimeline(page, '?from=2010-01-01&to=2012-01-01');
    const window = timeline.locator('.tl-scroller-window');
    await expect(timeline.locator('.tl-scroller')).not.toHaveAttribute('data-away');
    const box = await window.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await drawFingers(page, [{ x, y, id: 1 }], [{ x, y: y + 60, id: 1 }]);
    await expect.poll(() => windowOf(timeline)).not.toMatch(/^2010-01-01/);
    expect(await daysOf(timeline)).toBeCloseTo(730, -1);
  });
});

test.describe('with the keyboard', () => {
  test.use({ viewport: PHONE.viewport });

  test('arrows go through rows and along them, Enter opens, Esc returns', async ({ page }) => {
    await serveEvents(page, MONTHLY);
    const timeline = await openTimeline(page);
    await expect(timeline).toHaveAttribute('data-upright', 'rows');
    await focusStop(page, timeline);
    await page.keyboard.press('Home');
    const first = await focusedEvent(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedEvent(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedEvent(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedEvent(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focusedEvent(page)).toBe(first);
    await expect(timeline.locator('[data-event-id] a[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(timeline.locator('.tl-detail')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(timeline.locator('.tl-detail')).toBeHidden();
    expect(await focusedEvent(page)).toBe(first);
  });

  test('arrows go from card to card, and beyond the window', async ({ page }) => {
    const timeline = await openTimeline(page, nearWindow());
    const window = await windowOf(timeline);
    await focusStop(page, timeline);
    const order = await cardsOf(timeline).evaluateAll((nodes) =>
      nodes.map((node) => (node as HTMLElement).dataset['eventId']),
    );
    expect(await focusedEvent(page)).toBe(order[0]);
    for (const id of order.slice(1)) {
      await page.keyboard.press('ArrowDown');
      expect(await focusedEvent(page)).toBe(id);
    }
    await page.keyboard.press('Home');
    const first = await focusedEvent(page);
    if (first !== order[0]) expect(await windowOf(timeline)).not.toBe(window);
  });
});

test.describe('the same events', () => {
  test.use({ viewport: PHONE.viewport });

  test('turn with the device, and stay where they were', async ({ page }) => {
    const timeline = await openTimeline(page, nearWindow());
    const window = await windowOf(timeline);
    await expect(timeline).toHaveAttribute('data-upright', 'cards');
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(timeline).not.toHaveAttribute('data-upright');
    await expect(timeline.locator('.tl-between')).toHaveCount(0);
    await expect(timeline.locator('[data-place]').first()).toBeAttached();
    await page.setViewportSize(PHONE.viewport);
    await expect(timeline).toHaveAttribute('data-upright', 'cards');
    await expect(cardsOf(timeline).first()).toBeVisible();
    expect(await windowOf(timeline)).toBe(window);
  });

  test('stand upright when a wide window becomes narrow', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const timeline = await openTimeline(page);
    await expect(timeline).not.toHaveAttribute('data-upright');
    const lanes = timeline.locator('.tl-texts > .tl-lane');
    await expect(lanes).not.toHaveCount(0);
    await page.setViewportSize(PHONE.viewport);
    await expect(timeline).toHaveAttribute('data-upright', /rows|cards/);
    await expect(timeline.locator('.tl-count')).toHaveCount(0);
    await expect(lanes).toHaveCount(0);
  });

  test('are a plain list when that is asked for, and cards again after', async ({ page }) => {
    const timeline = await openTimeline(page, nearWindow());
    const count = await cardsOf(timeline).count();
    await press(timeline, '[data-do="list"]');
    await expect(timeline).toHaveAttribute('data-as-list', '');
    await expect(timeline.locator('[data-event-card], .tl-between')).toHaveCount(0);
    await expect(timeline.locator('[data-event-id]:visible')).toHaveCount(count);
    await press(timeline, '[data-do="list"]');
    await expect(cardsOf(timeline)).toHaveCount(count);
  });

  test('print as on any screen: a drawing across the sheet, and their rows', async ({ page }) => {
    const timeline = await openTimeline(page, nearWindow());
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(timeline.locator('[data-event-card], .tl-between, .tl-in-force')).toHaveCount(0);
    await expect(timeline.locator('svg.tl-overview')).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(cardsOf(timeline).first()).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ viewport: PHONE.viewport, javaScriptEnabled: false });

  test('the list stands as it is', async ({ page }) => {
    await page.goto(examplePage('timeline'));
    await expect(page.locator('[data-event-id]').first()).toBeVisible();
  });
});
