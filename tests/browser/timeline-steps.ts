import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect } from './site.ts';

/** Opens the timeline page and waits until it is interactive. */
export async function openTimeline(page: Page, query = '', language?: string): Promise<Locator> {
  await page.goto(examplePage('timeline', language) + query);
  return ready(page);
}

/** The page's timeline, once it is interactive. */
export async function ready(page: Page): Promise<Locator> {
  const timeline = page.locator('[data-timeline]').first();
  await expect(timeline).toHaveAttribute('data-state', 'ready');
  // What draws on paper comes when the browser has nothing else to do.
  await page.waitForFunction(() => performance.getEntriesByName('timeline:paper').length > 0);
  return timeline;
}

/** The window as the page tells it: `2017-01-01/2024-01-01`. */
export async function windowOf(timeline: Locator): Promise<string> {
  const from = await timeline.getAttribute('data-from');
  return `${from ?? ''}/${(await timeline.getAttribute('data-to')) ?? ''}`;
}

/** Length of the window, days. */
export async function daysOf(timeline: Locator): Promise<number> {
  const [from = '', to = ''] = (await windowOf(timeline)).split('/');
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The year in which the page was built, by which its named windows go. */
export async function builtYear(page: Page): Promise<number> {
  const json = await page.locator('[data-timeline-data]').textContent();
  const { today } = JSON.parse(json ?? '') as { today: number };
  return new Date(today).getUTCFullYear();
}

/** A point of the stage, brought into sight, as shares of its width and height. */
export async function pointOn(timeline: Locator, x: number, y: number) {
  const stage = timeline.locator('.tl-stage');
  // At once: the page scrolls smoothly, and a box read on the way is not where the stage comes to rest.
  await stage.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const box = await stage.boundingBox();
  if (!box) throw new Error('the stage has no box');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** The query and hash of the page's address, readable. */
export function addressOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return decodeURIComponent(search + hash).replaceAll('+', ' ');
}

/** Waits until the address holds a text: it is written a moment after the view has changed. */
export async function addressHolds(page: Page, text: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toContain(text);
}

/** The element with the timeline's one tab stop. */
function tabStop(timeline: Locator): Locator {
  return timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first();
}

/** Puts the focus on the tab stop, and waits for what answers the keys. */
export async function focusStop(page: Page, timeline: Locator): Promise<void> {
  await tabStop(timeline).focus();
  await keysAnswer(page);
}

/** Waits for what answers the keys: it comes with the first focus of an event or a strategy. */
export async function keysAnswer(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('timeline:keys').length > 0);
}

/** Id of the event whose mark has the focus. */
export function focusedEvent(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null,
  );
}

/**
 * Presses a control, wherever this width has it: in the row, in the menu of what the row has no room for, or in
 * the sheet of a phone, which is left again.
 */
export async function press(timeline: Locator, control: string): Promise<void> {
  const target = timeline.locator(control);
  const menu = timeline.locator('[data-shows="others"]');
  const sheet = timeline.locator('dialog[data-panel="filters"]');
  if (await target.isHidden()) {
    if (await menu.isVisible()) await menu.click();
    else await timeline.locator('[data-shows="filters"]').click();
  }
  await target.click();
  if (await sheet.evaluate((panel: HTMLDialogElement) => panel.matches(':modal'))) {
    await timeline.page().keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
}

/** Opens the panel of filters; on a phone it is a sheet over the drawing. */
export async function openFilters(timeline: Locator): Promise<Locator> {
  await timeline.locator('[data-shows="filters"]').click();
  const panel = timeline.locator('[data-panel="filters"]');
  await expect(panel).toBeVisible();
  return panel;
}

/** Number of events in the window that pass the filters, as the list has them. */
export async function countListed(page: Page, timeline: Locator): Promise<number> {
  await press(timeline, '[data-do="list"]');
  await expect(timeline).toHaveAttribute('data-as-list', '');
  // A long list grows by steps; after the last one its button is gone.
  const more = timeline.locator('.tl-more-rows');
  while (await more.isVisible()) await more.click();
  const count = await timeline.locator('[data-event-id]:visible').count();
  await press(timeline, '[data-do="list"]');
  await expect(timeline).not.toHaveAttribute('data-as-list', '');
  await page.waitForTimeout(50);
  return count;
}

/** Names of strategies that have room in the drawing. */
export const STRATEGIES_NAMED = '.tl-bar[data-place]:not([data-nameless]) a';

/** The names of strategies of which letters are hidden. */
export function cutNames(timeline: Locator): Promise<string[]> {
  return timeline
    .locator(STRATEGIES_NAMED)
    .evaluateAll((links) =>
      links
        .filter((link) => link.scrollWidth > link.clientWidth + 1)
        .map((link) => link.textContent),
    );
}
