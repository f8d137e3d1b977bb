import type { Locator } from '@playwright/test';
import { isoDay } from '#domain/dates/calendar.ts';
import { DAY } from '#timeline/items/item.ts';
import { accessibilityFaults } from './axe.ts';
import { strategyBegins } from './own-content.ts';
import { expect, test } from './site.ts';
import { cutNames, keysAnswer, openTimeline, STRATEGIES_NAMED as NAMED } from './timeline-steps.ts';

const begin = await strategyBegins();

/** The address of a window of so many days before and after a moment. */
function about(moment: number, days: number): string {
  return `?from=${isoDay(moment - days * DAY)}&to=${isoDay(moment + days * DAY)}`;
}

for (const width of [390, 1280, 1920]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const window of ['', '?bars=all', '?from=2022-01-01&to=2026-12-31']) {
      test(`names of strategies are whole and apart: ${window || 'everything'}`, async ({
        page,
      }) => {
        const timeline = await openTimeline(page, window);
        await page.evaluate(() => document.fonts.ready);
        await expect.poll(() => meeting(timeline)).toEqual([]);
        // Where time runs down a name may be cut; beside its path it never is.
        if (width > 640) expect(await cutNames(timeline)).toEqual([]);
      });
    }
  });
}

test('the drawing with its paths has no fault that axe finds, nor with a card open', async ({
  page,
}) => {
  const timeline = await openTimeline(page, begin === null ? '' : about(begin, 900));
  if (begin !== null) await timeline.locator('.tl-bar[data-place] a').first().focus();
  expect(await accessibilityFaults(page, { part: '[data-timeline]' })).toEqual([]);
});

if (begin !== null) {
  test('a strategy tells its time and state to who points at it or comes to it by keyboard', async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    const bar = timeline.locator('.tl-bar[data-place]', { has: page.locator('.tl-when') }).first();
    const said = (await bar.locator('.tl-when').textContent())?.trim() ?? '';
    const told = timeline.getByRole('tooltip');
    await expect(told).toHaveCount(0);
    await bar.locator('a').hover();
    await expect(told).toContainText(said);
    await page.mouse.move(0, 0);
    await expect(told).toBeHidden();
    await bar.locator('a').focus();
    await expect(told).toContainText(said);
  });

  test('Esc puts away what is told of a strategy, and only then leaves it', async ({ page }) => {
    const timeline = await openTimeline(page);
    const bar = timeline.locator('.tl-bar[data-place]', { has: page.locator('.tl-when') }).first();
    const card = timeline.locator('[role="tooltip"]');
    const link = bar.locator('a');
    await link.hover();
    await expect(card).toBeVisible();
    // The pointer may go over to it, and it stays for as long as that.
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await page.mouse.move(0, 0);
    await link.hover();
    await expect(card).toBeVisible();
    await page.mouse.move(0, 0);
    await link.focus();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).not.toBeFocused();
  });

  test('what changes in a window has a row, and what holds all through it is a link in one', async ({
    page,
  }) => {
    const timeline = await openTimeline(page, about(begin, 22));
    const rows = await timeline.locator('.tl-bar[data-place]').evaluateAll((bars) =>
      bars.map((bar) => ({
        link: bar.hasAttribute('data-link'),
        y: Math.round(bar.getBoundingClientRect().y),
      })),
    );
    const links = rows.filter(({ link }) => link).map(({ y }) => y);
    const paths = rows.filter(({ link }) => !link).map(({ y }) => y);
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(links).size).toBeLessThanOrEqual(1);
    expect(new Set(paths).size).toBe(paths.length);
    for (const y of links) expect(Math.min(y, ...paths)).toBe(y);
  });

  test('arrow keys lead through the rows of strategies and along the row of links', async ({
    page,
  }) => {
    const timeline = await openTimeline(page, about(begin, 22));
    const bars = timeline.locator('.tl-bar[data-place]');
    const count = await bars.count();
    expect(count).toBeGreaterThan(0);
    await bars.first().locator('a').focus();
    await keysAnswer(page);
    const here = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-bar-id]')?.dataset['barId'] ?? '',
      );
    for (let row = 0; row < count; row++) await page.keyboard.press('ArrowUp');
    const seen = new Set<string>();
    const walk = async (key: string) => {
      for (let at = await here(); at && !seen.has(at); at = await here()) {
        seen.add(at);
        await page.keyboard.press(key);
      }
    };
    // To the beginning of the first row, along it to its end, and down through all others.
    let first = await here();
    // Before the first is the button for those without a row, and where there is none the end.
    for (let step = 0, at = first; at && step < count; step++) {
      first = at;
      await page.keyboard.press('ArrowLeft');
      at = await here();
    }
    await timeline.locator(`[data-bar-id="${first}"] a`).focus();
    await walk('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await walk('ArrowDown');
    expect(seen.size).toBe(count);
  });
}

/** Pairs of names that share more than an edge. */
function meeting(timeline: Locator): Promise<string[]> {
  return timeline.locator(NAMED).evaluateAll((links) => {
    const boxes = links.map((link) => ({ link, box: link.getBoundingClientRect() }));
    return boxes.flatMap(({ link, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map(({ link: other }) => `${link.textContent} | ${other.textContent}`),
    );
  });
}
