import type { Locator, Page } from '@playwright/test';
import { isoDay } from '#domain/dates/calendar.ts';
import { translator } from '#i18n/translate.ts';
import { DAY } from '#timeline/items/item.ts';
import { accessibilityFaults } from './axe.ts';
import { strategyBegins } from './own-content.ts';
import { MONTHLY, OWN_FACTS, ownId, serveEvents, titleOf, type OwnEvent } from './own-events.ts';
import { expect, test } from './site.ts';
import { focusedEvent, focusStop, openTimeline } from './timeline-steps.ts';

/** Every third month of twelve years, so that dots have room for names and are no cards. */
const SPARSE: readonly OwnEvent[] = Array.from({ length: 48 }, (_, at) => ({
  date: `${String(2006 + Math.floor(at / 4))}-${String(1 + (at % 4) * 3).padStart(2, '0')}-10`,
  importance: 3,
}));
const WINDOW = '?from=2006-01-01&to=2018-02-01';
const LONG = Array.from({ length: 50 }, () => 'words').join(' ');
const ODD: readonly OwnEvent[] = [
  { title: `${LONG} end` },
  { title: 'Unbroken'.repeat(38) },
  { title: 'لقاء مع وفد من مدينة القاهرة حول التعاون في مجال النقل العام', titleLang: 'ar' },
  { title: 'Cuộc gặp với đoàn đại biểu của một thành phố kết nghĩa ở rất xa', titleLang: 'vi' },
].flatMap((own) =>
  // At both ends of the window, and in its middle.
  ['2006-01-05', '2012-02-12', '2018-01-20'].map((date) => ({ ...own, date, importance: 3 })),
);
/** With so many more that they are no cards, which have room for titles. */
const AMONG_OTHERS = [...ODD, ...SPARSE.slice(0, 20)].sort((one, other) =>
  one.date.localeCompare(other.date),
);

const tooltipOf = (timeline: Locator) => timeline.locator('[role="tooltip"]');

/** An own event's element in the drawing. */
const markOf = (timeline: Locator, at: number) =>
  timeline.locator(`[data-event-id="${ownId(at)}"][data-place]`);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error('it has no box');
  return box;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const isApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 1 ||
  b.x + b.width <= a.x + 1 ||
  a.y + a.height <= b.y + 1 ||
  b.y + b.height <= a.y + 1;

/** Where the middle of a part of the drawing is, brought into sight. */
async function placeOf(part: Locator) {
  await part.evaluate((node) => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return middleOf(await boxOf(part));
}

/** Points at a part of the drawing; what lies over it may take the pointer. */
async function pointAt(page: Page, part: Locator): Promise<void> {
  const { x, y } = await placeOf(part);
  await page.mouse.move(x, y);
}

/** What is told keeps off its mark and within the window, and all of its title can be read. */
async function keepsItsPlace(page: Page, timeline: Locator, mark: Locator): Promise<void> {
  const tooltip = tooltipOf(timeline);
  const [told, own] = [await boxOf(tooltip), await boxOf(mark)];
  expect(isApart(told, own)).toBe(true);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  expect(told.x).toBeGreaterThanOrEqual(0);
  expect(told.y).toBeGreaterThanOrEqual(0);
  expect(told.x + told.width).toBeLessThanOrEqual(size.width);
  expect(told.y + told.height).toBeLessThanOrEqual(size.height);
  const title = tooltip.locator('.tl-tooltip-title');
  expect(await title.evaluate((line) => line.scrollWidth <= line.clientWidth + 1)).toBe(true);
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

/** All of an event's title is told, in its own language. */
async function tellsOf(page: Page, timeline: Locator, at: number): Promise<void> {
  const { titleLang = '', ...own } = AMONG_OTHERS[at] as OwnEvent;
  const title = tooltipOf(timeline).locator('.tl-tooltip-title');
  await expect(title).toHaveText(titleOf(own, at));
  await expect(title).toHaveJSProperty('lang', titleLang);
  // While lanes glide to their heights it is away.
  await expect(() => keepsItsPlace(page, timeline, markOf(timeline, at))).toPass({
    timeout: 15_000,
  });
}

/** Whether the last part of a line begins where the one before it ends, not on a line of its own. */
function goesOn(line: Locator): Promise<boolean> {
  return line.evaluate((element) => {
    const [before, last] = [...element.children]
      .slice(-2)
      .map((part) => [...part.getClientRects()]);
    const [end, start] = [before?.at(-1), last?.[0]];
    return end !== undefined && start !== undefined && Math.abs(end.bottom - start.bottom) < 3;
  });
}

for (const width of [390, 1280, 1920]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('who points at an event is told its date, title, who, one line and its sources', async ({
      page,
    }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      const mark = timeline.locator('[data-event-id][data-place]:visible').first();
      const title = (await mark.locator('.tl-title').textContent())?.trim() ?? '';
      const when = await mark.locator('.tl-when').textContent();
      const tooltip = tooltipOf(timeline);
      await expect(tooltip).toHaveCount(0);
      await pointAt(page, mark);
      await expect(tooltip).toBeVisible();
      const { summary, who, sources } = OWN_FACTS;
      for (const words of [title, when?.trim() ?? '', who, summary, sources]) {
        await expect(tooltip).toContainText(words);
      }
      expect(await goesOn(tooltip.locator('.tl-card-facts')), 'who and sources').toBe(true);
      await keepsItsPlace(page, timeline, mark);
      await page.mouse.move(0, 0);
      await expect(tooltip).toBeHidden();
    });

    test('it stays for who goes over to it, and Esc puts it away until the next look', async ({
      page,
    }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      const mark = timeline.locator('[data-event-id][data-place]:visible').first();
      const tooltip = tooltipOf(timeline);
      await pointAt(page, mark);
      await expect(tooltip).toBeVisible();
      await tooltip.hover();
      await page.waitForTimeout(600);
      await expect(tooltip).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      await page.mouse.move(0, 0);
      await pointAt(page, mark);
      await expect(tooltip).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      // The pointer trembles where it is.
      const { x, y } = await placeOf(mark);
      await page.mouse.move(x + 1, y);
      await page.waitForTimeout(400);
      await expect(tooltip).toBeHidden();
    });

    test('the keyboard is told too; Esc puts it away and leaves the focus where it is', async ({
      page,
    }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      const tooltip = tooltipOf(timeline);
      await focusStop(page, timeline);
      await expect(tooltip).toBeVisible();
      const link = page.locator(':focus');
      const first = await link.textContent();
      await expect(tooltip).toContainText(first?.trim() ?? '-');
      await expect(link).toHaveAccessibleDescription(new RegExp(OWN_FACTS.sources));
      await keepsItsPlace(page, timeline, timeline.locator('[data-place]:focus-within'));
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      await expect(link).toBeFocused();
      await expect(link).not.toHaveAttribute('aria-describedby');
      await page.keyboard.press('ArrowRight');
      await expect(tooltip).toBeVisible();
      await expect(tooltip).not.toContainText(first?.trim() ?? '-');
    });

    test('it is put away when the view moves', async ({ page }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      const tooltip = tooltipOf(timeline);
      await pointAt(page, timeline.locator('[data-event-id][data-place]:visible').first());
      await expect(tooltip).toBeVisible();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -40);
      await page.keyboard.up('Control');
      await expect(tooltip).toBeHidden();
      await page.waitForTimeout(500);
      await expect(tooltip).toBeHidden();
    });

    test('long, unbroken and foreign titles are whole, at every edge', async ({ page }) => {
      await serveEvents(page, AMONG_OTHERS);
      const timeline = await openTimeline(page, WINDOW);
      const seen = new Set<string>();
      await focusStop(page, timeline);
      await page.keyboard.press('Home');
      let id = await focusedEvent(page);
      while (id && !seen.has(id)) {
        // Of a number for several events nothing is told.
        const isEvent = (await page.locator('.tl-count:focus').count()) === 0;
        if (isEvent) await tellsOf(page, timeline, Number(id.replace(/\D/g, '')));
        seen.add(id);
        await page.keyboard.press('ArrowRight');
        id = await focusedEvent(page);
      }
      const titles = [...seen].map((one) => AMONG_OTHERS[Number(one.replace(/\D/g, ''))]?.title);
      expect(titles).toEqual(expect.arrayContaining(ODD.map(({ title }) => title)));
    });

    test('it has no fault that axe finds', async ({ page }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      await focusStop(page, timeline);
      await expect(tooltipOf(timeline)).toContainText(OWN_FACTS.sources);
      expect(await accessibilityFaults(page, { part: '[data-timeline]' })).toEqual([]);
    });
  });
}

test('an event lights up in the strip while it is told of', async ({ page }) => {
  await serveEvents(page, SPARSE);
  const timeline = await openTimeline(page, WINDOW);
  const light = timeline.locator('.tl-strip-lit');
  await expect(light).toHaveCount(0);
  const mark = timeline.locator('[data-event-id][data-place]:visible').first();
  await pointAt(page, mark);
  await expect(light).toHaveCount(1);
  // Within the window that the strip shows.
  const [lit, window] = [await boxOf(light), await boxOf(timeline.locator('.tl-strip-window'))];
  expect(lit.x).toBeGreaterThanOrEqual(window.x - 4);
  expect(lit.x + lit.width).toBeLessThanOrEqual(window.x + window.width + 4);
  await page.keyboard.press('Escape');
  await expect(light).toHaveCount(0);
});

test('what could not be fetched is said, and is asked for anew with the next look', async ({
  page,
}) => {
  await serveEvents(page, SPARSE);
  let isAway = true;
  await page.route(
    (url) => /\/cards\.[^/]*\.\d+\.[^/]*\.json$/.test(url.pathname),
    (route) => (isAway ? route.fulfill({ body: '{' }) : route.fallback()),
  );
  const timeline = await openTimeline(page, WINDOW);
  const tooltip = tooltipOf(timeline);
  const mark = timeline.locator('[data-event-id][data-place]:visible').first();
  await pointAt(page, mark);
  await expect(tooltip).toBeVisible();
  await expect(tooltip).not.toContainText(OWN_FACTS.summary);
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  await expect(tooltip).toContainText(translator(language)('timeline.cards.failed'));
  isAway = false;
  await page.mouse.move(0, 0);
  await expect(tooltip).toBeHidden();
  await pointAt(page, mark);
  await expect(tooltip).toContainText(OWN_FACTS.summary);
});

for (const [name, device] of [
  ['phone', { width: 390, height: 844 }],
  ['tablet', { width: 1024, height: 900 }],
] as const) {
  test.describe(`a finger on a ${name}`, () => {
    test.use({ viewport: device, hasTouch: true, isMobile: true });

    test('opens what it presses, and is told nothing besides', async ({ page }) => {
      await serveEvents(page, SPARSE);
      const timeline = await openTimeline(page, WINDOW);
      const { x, y } = await placeOf(
        timeline.locator('[data-event-id][data-place] .tl-title a:visible').first(),
      );
      await page.touchscreen.tap(x, y);
      await expect(timeline.locator('.tl-detail')).toBeVisible();
      await page.waitForTimeout(400);
      await expect(tooltipOf(timeline)).toBeHidden();
    });
  });
}

const begin = await strategyBegins();

if (begin !== null) {
  const about = `?from=${isoDay(begin - 900 * DAY)}&to=${isoDay(begin + 900 * DAY)}`;

  test.describe('a finger on a tablet', () => {
    test.use({ viewport: { width: 1024, height: 900 }, hasTouch: true, isMobile: true });

    test('is told of a strategy by its path, which opens nothing', async ({ page }) => {
      const timeline = await openTimeline(page, about);
      const bars = timeline.locator('.tl-bar[data-place]:not([data-link], [data-nameless]) a');
      const name = await boxOf(bars.first());
      const stage = await boxOf(timeline.locator('.tl-stage'));
      const { y } = middleOf(name);
      const tooltip = tooltipOf(timeline);
      // Somewhere on its row beside the name.
      for (let x = stage.x + 140; x < stage.x + stage.width; x += 20) {
        if (x > name.x - 4 && x < name.x + name.width + 4) continue;
        await page.touchscreen.tap(x, y);
        await page.waitForTimeout(150);
        if (await tooltip.isVisible()) break;
      }
      const told = await tooltip.locator('.tl-tooltip-title').textContent();
      const names = await bars.allTextContents();
      expect(names.map((words) => words.replace(/\s+/g, ' ').trim())).toContain(told);
      expect(new URL(page.url()).hash).toBe('');
    });
  });
}

test('the panel of an opened event tells all that the tooltip does', async ({ page }) => {
  await serveEvents(page, SPARSE);
  const timeline = await openTimeline(page, WINDOW);
  await focusStop(page, timeline);
  await page.keyboard.press('Enter');
  const panel = timeline.locator('.tl-detail');
  for (const fact of Object.values(OWN_FACTS)) await expect(panel).toContainText(fact);
  await expect(panel.locator('a').first()).toBeFocused();
});

test('with text of 200 % every step of the keyboard is told of, however low the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await serveEvents(page, MONTHLY);
  const timeline = await openTimeline(page, '?from=2004-01-01&to=2006-01-01');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await focusStop(page, timeline);
  for (const key of ['Home', ...Array.from({ length: 14 }, () => 'ArrowRight'), 'End']) {
    await page.keyboard.press(key);
    const alone = timeline.locator('[data-place]:not([data-place="card"]) .tl-title a:focus');
    const other = timeline.locator('.tl-count:focus, [data-place="card"] a:focus');
    await expect(tooltipOf(timeline).filter({ visible: true }).or(other).first()).toBeVisible();
    if ((await alone.count()) === 0) continue;
    const box = await boxOf(alone);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
  }
});
