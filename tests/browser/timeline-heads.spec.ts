import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { openTimeline } from './timeline-steps.ts';

/** The numbers at the names of lanes, as far as they have room, and how many lanes have none. */
function headsOf(timeline: Locator): Promise<{ counts: number[]; silent: number }> {
  return timeline.locator('.tl-lane').evaluateAll((lanes) => {
    const said = lanes.map((lane) => (lane as HTMLElement).dataset['events']);
    const counts = said.flatMap((text) => (text ? [Number(text.replace(/\D/g, ''))] : []));
    return { counts, silent: said.filter((text) => text === undefined).length };
  });
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const shownIn = async (timeline: Locator): Promise<number> =>
  Number(await timeline.locator('[data-count]').first().getAttribute('data-count'));

/** Texts of the drawing, and strategies, that a caption lies on. */
function underCaption(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const caption = document.querySelector('.tl-caption');
    const box = caption?.getBoundingClientRect();
    if (!box || !caption?.checkVisibility({ visibilityProperty: true })) return [];
    const texts = document.querySelectorAll(
      '.tl-texts > span, .tl-bar[data-place] a, .tl-rest, .tl-item[data-place] a',
    );
    return [...texts]
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        const other = text.getBoundingClientRect();
        const across = other.left < box.right && box.left < other.right;
        return across && other.top < box.bottom && box.top < other.bottom && other.width > 0;
      })
      .map((text) => text.textContent.trim());
  });
}

for (const width of [1280, 1920, 2560]) {
  test(`at ${width} px lanes have the sign of their pillar and say how many events they show`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const timeline = await openTimeline(page);
    const { data } = contents();
    await expect.poll(async () => (await headsOf(timeline)).counts.length).toBeGreaterThan(0);
    const told = async () => {
      const [{ counts, silent }, shown] = [await headsOf(timeline), await shownIn(timeline)];
      return silent === 0 ? sum(counts) === shown : sum(counts) <= shown;
    };
    await expect.poll(told).toBe(true);
    const signs = await timeline.locator('.tl-lane').evaluateAll((lanes) =>
      lanes.map((lane) => {
        const { backgroundColor, clipPath } = getComputedStyle(lane, '::before');
        return {
          name: lane.textContent,
          hue: (lane as HTMLElement).dataset['hue'],
          backgroundColor,
          clipPath,
        };
      }),
    );
    for (const { name, hue, backgroundColor, clipPath } of signs) {
      const pillar = data.facets.pillar.find(({ label }) => label === name.replaceAll('\n', ' '));
      // The lane of what has no pillar has no sign, and a long name is cut.
      if (!pillar) continue;
      expect(hue).toBe(pillar.hue);
      expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
      expect(clipPath).toMatch(pillar.shape === 'circle' ? /^circle/ : /^(?:polygon|circle)/);
    }
    await timeline.locator('[data-do="zoom-in"]').click();
    await expect.poll(told).toBe(true);
  });
}

for (const width of [390, 1280, 1920]) {
  test(`at ${width} px the caption tells what is shown and lies on nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const timeline = await openTimeline(page);
    const caption = timeline.locator('.tl-caption');
    const whole = await shownIn(timeline);
    if (!(await caption.isVisible())) {
      // Too few events, too short a time, or strategies everywhere: then it says nothing.
      expect(await underCaption(page)).toEqual([]);
      return;
    }
    const lang = (await page.locator('html').getAttribute('lang')) ?? '';
    await expect(caption).toContainText(new Intl.NumberFormat(lang).format(whole));
    await expect.poll(() => underCaption(page)).toEqual([]);
    const [box, stage] = [
      await caption.boundingBox(),
      await timeline.locator('.tl-stage').boundingBox(),
    ];
    if (!box || !stage) throw new Error('caption and stage have boxes');
    // Where there is room, its letters and its lines are larger.
    const letters = await caption.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
    const isOver = (await caption.getAttribute('data-over')) !== null;
    if (isOver && width >= 1600) expect([Math.round(box.width), letters > 16]).toEqual([432, true]);
    if (width < 640) expect(box.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
    // What it says goes with the window; near, where events are read, it is silent.
    for (let step = 0; step < 12; step++) await timeline.locator('[data-do="zoom-in"]').click();
    await expect(caption).toBeHidden();
    expect(await underCaption(page)).toEqual([]);
  });
}

test('a caption follows a filter', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const timeline = await openTimeline(page, '?importance=2');
  const caption = timeline.locator('.tl-caption');
  const shown = await shownIn(timeline);
  await expect
    .poll(
      async () => (await caption.isHidden()) || (await caption.innerText()).includes(String(shown)),
    )
    .toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the caption stands under the drawing, whose lanes have signs and numbers', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(examplePage('timeline'));
    const drawing = page.locator('svg.tl-overview');
    const caption = page.locator('.tl-caption');
    if (!(await caption.isVisible())) return;
    const [box, svg] = [await caption.boundingBox(), await drawing.boundingBox()];
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((svg?.y ?? 0) + (svg?.height ?? 0) - 1);
  });
});
