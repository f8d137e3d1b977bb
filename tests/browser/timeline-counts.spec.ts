import type { Locator, Page } from '@playwright/test';
import { isoDay, midnight } from '#domain/dates/calendar.ts';
import { faultsInBothThemes, NO_FAULTS } from './axe.ts';
import { ownId, serveEvents, type OwnEvent } from './own-events.ts';
import { expect, test } from './site.ts';
import { busyYears, contents } from './timeline-contents.ts';
import { daysOf, focusedEvent, openTimeline, windowOf } from './timeline-steps.ts';

// A count opens whatever it holds: by zooming in, or as a list where no zooming parts its members.

const PHONE = { viewport: { width: 360, height: 740 } };
/** So wide that time runs across, so low that not all events of a day have a row. */
const FLAT = { viewport: { width: 700, height: 360 } };
/** More events of one day than a lane of any height has rows. */
const CROWD: readonly OwnEvent[] = Array.from({ length: 30 }, () => ({ date: '2010-06-15' }));
const IDS = CROWD.map((_, at) => ownId(at));
const DAYS = '?from=2010-06-14&to=2010-06-17&lanes=none';
const listOf = (page: Page) => page.locator('.tl-members');

test('no count is dead', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const query of busyWindows()) {
    const timeline = await openTimeline(page, query);
    const count = Math.min(6, await timeline.locator('.tl-count:visible').count());
    for (let place = 0; place < count; place++) {
      await openTimeline(page, query);
      const button = timeline.locator('.tl-count:visible').nth(place);
      const members = Number(await button.textContent());
      const before = await daysOf(timeline);
      await button.click();
      await expect(async () => {
        const opened = await listOf(page).isVisible();
        if (opened) expect(await listOf(page).locator('[data-member-id]').count()).toBe(members);
        else expect(await daysOf(timeline)).toBeLessThan(before);
      }).toPass();
    }
  }
});

test('a count that can be parted still zooms', async ({ page }) => {
  const timeline = await openTimeline(page, busyYears());
  const before = await daysOf(timeline);
  await timeline.locator('.tl-count:visible').first().click();
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before);
  await expect(listOf(page)).toBeHidden();
});

test.describe('events of one day', () => {
  test.use(FLAT);

  test('open as a list by keyboard; Escape closes it and the focus returns', async ({ page }) => {
    const timeline = await openDay(page);
    const window = await windowOf(timeline);
    const button = timeline.locator('.tl-count');
    const counted = Number(await button.textContent());
    const alone = await eventsOf(timeline.locator('.tl-item[data-place]:not(:has(.tl-count))'));
    await button.focus();
    const held = await focusedEvent(page);
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog');
    await expect(list).toBeVisible();
    await expect(list).toHaveAccessibleName(/\d/);
    const members = await list
      .locator('[data-member-id]')
      .evaluateAll((nodes) => nodes.map((node) => node.dataset['memberId']));
    expect(members).toHaveLength(counted);
    expect([...alone, ...members].toSorted()).toEqual(IDS.toSorted());
    await expect(list.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    expect(await focusedEvent(page)).toBe(held);
    expect(await windowOf(timeline)).toBe(window);
  });

  test('lead to their pages', async ({ page }) => {
    const timeline = await openDay(page);
    await timeline.locator('.tl-count').first().click();
    const link = listOf(page).getByRole('link').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL((url) => url.pathname === href);
  });

  test('go away with the view they belong to, and are no part of the paper', async ({ page }) => {
    const timeline = await openDay(page);
    await timeline.locator('.tl-count').first().click();
    await expect(listOf(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(listOf(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(listOf(page)).toBeVisible();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-do="zoom-out"]')?.click();
    });
    await expect(listOf(page)).toBeHidden();
  });

  test('have no accessibility fault in either theme', async ({ page }) => {
    const timeline = await openDay(page);
    await timeline.locator('.tl-count').first().click();
    expect(await faultsInBothThemes(page, '.tl-members')).toEqual(NO_FAULTS);
  });
});

test.describe('on a phone', () => {
  test.use({ ...PHONE, hasTouch: true, isMobile: true });

  test('events of one day are cards, one under another', async ({ page }) => {
    // Of thirty an ordinary window would be dots; the narrowest is read whatever it holds.
    const timeline = await openOwn(page);
    await expect(timeline).toHaveAttribute('data-upright', 'cards');
    const cards = timeline.locator('[data-event-card]:visible');
    const shown = await cards.evaluateAll<(string | undefined)[], HTMLElement>((nodes) =>
      nodes.map((node) => node.dataset['eventCard']),
    );
    expect(shown.toSorted()).toEqual(IDS.toSorted());
    await expect(timeline.locator('.tl-count')).toHaveCount(0);
  });
});

/** Windows that are likely to hold counts: all of time, and the years with most events. */
function busyWindows(): string[] {
  const { items } = contents();
  const years = Map.groupBy(items, ({ start }) => new Date(start ?? 0).getUTCFullYear());
  const busy = [...years].sort(([, a], [, b]) => b.length - a.length).slice(0, 2);
  const iso = (year: number) => isoDay(midnight(year));
  return ['', ...busy.map(([year]) => `?from=${iso(year)}&to=${iso(year + 1)}`)];
}

/** The days around a crowded one, all in one lane. */
async function openOwn(page: Page): Promise<Locator> {
  await serveEvents(page, CROWD);
  return openTimeline(page, DAYS);
}

/** The same, with a count of those that have no row of their own. */
async function openDay(page: Page): Promise<Locator> {
  const timeline = await openOwn(page);
  await expect(timeline.locator('.tl-count')).toHaveCount(1);
  return timeline;
}

function eventsOf(items: Locator): Promise<(string | undefined)[]> {
  return items.evaluateAll<(string | undefined)[], HTMLElement>((nodes) =>
    nodes.map((node) => node.dataset['eventId']),
  );
}
