import type { Locator } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { openTimeline, windowOf } from './timeline-steps.ts';

const textsOf = (timeline: Locator, kind: string) =>
  timeline.locator(`.tl-axis .tl-${kind}`).allTextContents();

// In these words only where the content has Vietnamese.
if (ADDRESS.languages.includes('vi')) {
  test('near, the axis names days under their month, and the heading the window', async ({
    page,
  }) => {
    const { data } = contents();
    const from = new Date(data.bounds.from).getUTCFullYear();
    const timeline = await openTimeline(page, `?from=${from}-04-01&to=${from}-05-11`, 'vi');
    const days = (await textsOf(timeline, 'tick')).filter((text) => /^\d{1,2}$/.test(text));
    expect(days.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(await textsOf(timeline, 'stretch')).toEqual([`Tháng 4/${from}`, `Tháng 5/${from}`]);
    await expect(timeline.locator('[data-range]')).toHaveText(
      `Từ 1.4 đến 10.5.${from}, khoảng sáu tuần`,
    );
  });
}

test('far, it names more than one level, and all of time', async ({ page }) => {
  const { data } = contents();
  const timeline = await openTimeline(page);
  const years = (await textsOf(timeline, 'tick')).filter((text) => /^\d{4}$/.test(text));
  expect(years.length).toBeGreaterThan(0);
  const first = new Date(data.bounds.from).getUTCFullYear();
  await expect(timeline.locator('[data-range]')).toContainText(String(first));
});

test('what is seen of a stretch keeps its name at the edge of the window', async ({ page }) => {
  const { data } = contents();
  const decade = Math.floor(new Date(data.today).getUTCFullYear() / 10) * 10;
  const query = `?from=${decade - 7}-07-01&to=${decade + 4}-01-01`;
  const timeline = await openTimeline(page, query);
  // A chronicle that begins later has another window, and a short one names years.
  const first = Number((await timeline.getAttribute('data-from'))?.slice(0, 4));
  const name = timeline.locator('.tl-axis .tl-stretch').first();
  await expect(name).toHaveText(new RegExp(`${Math.floor(first / 10) * 10}|${first}`));
});

test('the axis stays in sight while a stage taller than the window is scrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 380 });
  const timeline = await openTimeline(page);
  const topOf = (selector: string) =>
    timeline.locator(selector).evaluate((node) => node.getBoundingClientRect().top);
  await timeline.locator('.tl-stage').evaluate((stage) => {
    const { top } = stage.getBoundingClientRect();
    window.scrollTo({ top: scrollY + top + 90, behavior: 'instant' });
  });
  expect(await topOf('.tl-stage')).toBeCloseTo(-90, 0);
  expect(await topOf('.tl-axis canvas')).toBe(0);
  const [first, name] = [
    await topOf('.tl-axis .tl-tick >> nth=0'),
    await topOf('.tl-lane >> nth=0'),
  ];
  expect(first).toBeGreaterThanOrEqual(0);
  // The lanes go on under it.
  expect(name).toBeLessThan(380);
});

/** Pairs of texts of one row of the axis that share more than an edge, and texts that are out of it. */
function faultsOf(timeline: Locator): Promise<string[]> {
  return timeline.locator('.tl-axis').evaluate((axis) => {
    const room = axis.getBoundingClientRect();
    const texts = [...axis.querySelectorAll('.tl-tick')].map((node) => {
      return { text: node.textContent, box: node.getBoundingClientRect() };
    });
    return texts.flatMap(({ text, box }, at) => [
      ...(box.left < room.left - 1 || box.right > room.right + 1 ? [`${text} is out of it`] : []),
      ...texts
        .slice(at + 1)
        .filter(({ box: other }) => Math.abs(other.top - box.top) < 4)
        .filter(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1)
        .map((other) => `${text} | ${other.text}`),
    ]);
  });
}

for (const query of [
  '?from=2023-04-26T10:00&to=2023-04-26T11:00',
  '?from=2023-04-26&to=2023-04-26',
  '?from=2023-04-26&to=2023-04-27',
  '?from=-000974-01-01&to=2026',
  '?from=-271821-04-20&to=%2B275760-09-13',
  '?from=0001&to=0999',
  '?from=9000&to=9999',
]) {
  test(`an address with a window that none may have is shown as far as there is time: ${query}`, async ({
    page,
  }) => {
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    const { data } = contents();
    const timeline = await openTimeline(page, query);
    const [from = '', to = ''] = (await windowOf(timeline)).split('/');
    expect(Date.parse(from)).toBeGreaterThanOrEqual(data.bounds.from);
    expect(Date.parse(to)).toBeLessThanOrEqual(data.future ?? data.bounds.to);
    expect(Date.parse(to)).toBeGreaterThan(Date.parse(from));
    expect(await timeline.locator('.tl-axis .tl-tick').count()).toBeGreaterThan(0);
    expect(await faultsOf(timeline)).toEqual([]);
    await expect(timeline.locator('[data-range]')).not.toHaveText(/NaN|undefined|Invalid|^\s*$/);
    expect(failures).toEqual([]);
  });
}

test('while the view moves its texts are on the canvas, at rest they are elements', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const texts = timeline.locator('.tl-axis .tl-texts');
  await expect(texts.locator('.tl-tick').first()).toBeVisible();
  // Pixels of the axis that something is drawn on: with texts there are many more.
  const moving = await timeline.locator('.tl-stage').evaluate(async (stage) => {
    const canvas = stage.querySelector<HTMLCanvasElement>('.tl-axis canvas');
    const holder = stage.querySelector<HTMLElement>('.tl-axis .tl-texts');
    // The drawing itself is read from a copy: the browser warns of canvases that are drawn on and read by turns.
    const copy = document.createElement('canvas');
    const pen = copy.getContext('2d', { willReadFrequently: true });
    const inked = () => {
      if (!canvas || !pen) throw new Error('nothing to draw on');
      [copy.width, copy.height] = [canvas.width, canvas.height];
      pen.drawImage(canvas, 0, 0);
      const { data } = pen.getImageData(0, 0, copy.width, copy.height);
      return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    };
    const atRest = inked();
    const { left, top, width } = stage.getBoundingClientRect();
    const place = { clientX: left + width * 0.6, clientY: top + 100 };
    stage.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -40, ctrlKey: true, cancelable: true, ...place }),
    );
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return { hidden: holder?.hidden, more: inked() - atRest };
  });
  expect(moving.hidden).toBe(true);
  expect(moving.more).toBeGreaterThan(200);
  await expect(texts.locator('.tl-tick').first()).toBeVisible();
});
