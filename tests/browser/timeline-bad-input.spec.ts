import type { Locator, Page } from '@playwright/test';
import { midnight } from '#domain/dates/calendar.ts';
import type { Facet } from '#timeline/items/item.ts';
import { serveEvents, type OwnEvent, type OwnSetting } from './own-events.ts';
import { expect, test } from './site.ts';
import { countListed, openTimeline } from './timeline-steps.ts';

/** A content that a drawing has to bear. */
interface Case {
  readonly events: readonly OwnEvent[];
  readonly setting?: OwnSetting;
}

const HOUR = 3_600_000;
const days = (count: number) => (at: number) =>
  `2015-06-${String(1 + (at % count)).padStart(2, '0')}`;
const eventsOn = (count: number, dateOf: (at: number) => string, own: Partial<OwnEvent> = {}) =>
  Array.from({ length: count }, (_, at): OwnEvent => ({
    date: dateOf(at),
    importance: 1 + (at % 3),
    ...own,
  }));
const spread = (at: number) => `${String(1982 + ((at * 7) % 40))}-0${String(1 + (at % 9))}-15`;
const yearOf = (at: number) => `${String(20 + at * 29).padStart(4, '0')}-05-05`;
const YEARS_3000 = { from: midnight(1), to: midnight(3001) };
const AROUND = { from: midnight(1980), to: midnight(2030) };
const LANES = Array.from({ length: 30 }, (_, at): Facet => ({
  id: `lane-${String(at)}`,
  label: `A lane with a rather long name ${String(at)}`,
  hue: 'red',
  shape: 'circle',
}));

// A chronicle without events has no page of its timeline; views without any are in timeline-empty.spec.ts.
const CASES: Readonly<Record<string, Case>> = {
  'one event': { events: eventsOn(1, days(1)) },
  '400 events on one day': { events: eventsOn(400, days(1)) },
  'titles of 300 characters': { events: eventsOn(60, spread, { title: 'many words '.repeat(27) }) },
  'titles of one unbroken word': { events: eventsOn(60, spread, { title: 'Unbroken'.repeat(37) }) },
  'titles from right to left': {
    events: eventsOn(60, spread, {
      title: 'لقاء مع وفد من مدينة القاهرة حول التعاون في مجال النقل العام',
      titleLang: 'ar',
    }),
  },
  'a window of an hour': {
    events: eventsOn(40, days(3)),
    setting: {
      span: AROUND,
      home: { from: midnight(2015, 5, 2) + 9 * HOUR, to: midnight(2015, 5, 2) + 10 * HOUR },
    },
  },
  '3,000 years': {
    events: eventsOn(100, yearOf),
    setting: { span: YEARS_3000, home: YEARS_3000 },
  },
  '30 lanes': {
    events: Array.from({ length: 120 }, (_, at) => ({
      date: spread(at),
      importance: 1 + (at % 3),
      pillars: [`lane-${String(at % 30)}`],
    })),
    setting: { span: AROUND, home: AROUND, pillars: LANES },
  },
};

for (const width of [390, 1280, 1920]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [name, given] of Object.entries(CASES)) {
      for (const size of [16, 32]) {
        test(`${name}, letters of ${size} px: no text on another, nothing beyond the page, all in the list`, async ({
          page,
        }) => {
          await serveEvents(page, given.events, given.setting);
          await setTextSize(page, size);
          const timeline = await openTimeline(page);
          await page.evaluate(() => document.fonts.ready);
          await expect.poll(() => meetings(timeline)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await countInBounds(page, timeline)).toBe(given.events.length);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }
    }
  });
}

/** The reader's own text size, as the browser's settings have it. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** How many events the list holds once the whole of time is looked at. */
async function countInBounds(page: Page, timeline: Locator): Promise<number> {
  await timeline.locator('[data-preset="whole"]').evaluate((button: HTMLElement) => button.click());
  await page.waitForTimeout(400);
  return countListed(page, timeline);
}

/** Names, numbers and texts of the drawing; a name that only stands for a dot has no letters. */
const TEXTS = [
  '[data-place]:not([data-place="mark"], [data-place="count"], [data-place="heap"]) .tl-title a',
  '.tl-bar[data-place]:not([data-nameless]) a',
  '.tl-count',
  '.tl-texts > span',
].join(', ');

/** Pairs of texts that share more than an edge. */
function meetings(timeline: Locator): Promise<string[]> {
  return timeline.locator('.tl-stage').evaluate((stage, texts) => {
    const room = stage.getBoundingClientRect();
    const shown = [...stage.querySelectorAll<HTMLElement>(texts)].filter((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const boxes = shown
      .map((one) => ({
        text: one.textContent.trim().slice(0, 40),
        box: one.getBoundingClientRect(),
      }))
      .filter(({ text, box }) => text !== '' && box.right > room.left && box.left < room.right);
    return boxes.flatMap(({ text, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 2 &&
            other.top < box.bottom - 2,
        )
        .map((other) => `${text} | ${other.text}`),
    );
  }, TEXTS);
}
