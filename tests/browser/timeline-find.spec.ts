import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';
import {
  addressHolds,
  countListed,
  openFilters,
  openTimeline,
  windowOf,
} from './timeline-steps.ts';

/** Two whole years in the midst of what the page has: any content has them. */
async function yearsOf(timeline: Locator): Promise<readonly [number, number]> {
  const [from = 0, to = 0] = (await windowOf(timeline)).split('/').map((day) => parseInt(day, 10));
  const first = Math.floor((from + to) / 2);
  return [first, Math.min(first + 1, to - 1)];
}

const edge = (panel: Locator, name: 'from' | 'to') => panel.locator(`[data-edge="${name}"]`);

async function write(panel: Locator, from: string, to: string): Promise<void> {
  await edge(panel, 'from').fill(from);
  await edge(panel, 'to').fill(to);
  await edge(panel, 'to').press('Enter');
}

async function isAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page, { part: '[data-panel="filters"]' })).toEqual([]);
}

for (const [width, height, hasTouch] of [
  [390, 844, true],
  [1280, 900, false],
  [1920, 1080, false],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height }, hasTouch });

    test('two times that are written become the window', async ({ page }) => {
      const timeline = await openTimeline(page);
      const [first, last] = await yearsOf(timeline);
      const panel = await openFilters(timeline);
      await write(panel, `1.4.${first}`, `tháng 12 năm ${last}`);
      await expect.poll(() => windowOf(timeline)).toBe(`${first}-04-01/${last + 1}-01-01`);
      await addressHolds(page, `from=${first}-04-01&to=${last + 1}-01-01`);
      await expect(timeline.locator('[data-announce]')).not.toBeEmpty();
      await write(panel, `Q2 ${first}`, `quý 2/${first}`);
      await expect.poll(() => windowOf(timeline)).toBe(`${first}-04-01/${first}-07-01`);
      await isAccessible(page);
    });

    test('what cannot be read is said, and nothing is lost', async ({ page }) => {
      const timeline = await openTimeline(page);
      const before = await windowOf(timeline);
      const [first, last] = await yearsOf(timeline);
      const panel = await openFilters(timeline);
      const fault = panel.locator('[data-fault]');
      await write(panel, 'hôm nào đó', String(last));
      await expect(fault).toContainText('hôm nào đó');
      await expect(edge(panel, 'from')).toHaveAttribute('aria-invalid', 'true');
      await expect(edge(panel, 'from')).toBeFocused();
      await expect(edge(panel, 'from')).toHaveValue('hôm nào đó');
      await isAccessible(page);
      await write(panel, String(last + 1), String(first));
      await expect(edge(panel, 'to')).toHaveAttribute('aria-invalid', 'true');
      await expect(edge(panel, 'from')).not.toHaveAttribute('aria-invalid');
      await expect(fault).toContainText(String(first));
      await write(panel, '1', '0001');
      await expect(fault).toBeVisible();
      expect(await windowOf(timeline)).toBe(before);
      await write(panel, '', String(last));
      await expect(fault).toBeHidden();
      await expect.poll(() => windowOf(timeline)).toBe(`${before.slice(0, 10)}/${last + 1}-01-01`);
    });
  });
}

test('years in an address are whole: the last one is in the window', async ({ page }) => {
  const timeline = await openTimeline(page);
  const [first, last] = await yearsOf(timeline);
  const shown = await openTimeline(page, `?from=${first}&to=${last}`);
  expect(await windowOf(shown)).toBe(`${first}-01-01/${last + 1}-01-01`);
  const month = await openTimeline(page, `?from=${first}-02&to=${first}-02`);
  expect(await windowOf(month)).toBe(`${first}-02-01/${first}-03-01`);
});

for (const kind of ['has', 'confidence'] as const) {
  test(`choices of ${kind} tell how many events they leave, and leave so many`, async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    const panel = await openFilters(timeline);
    const chips = panel.locator(`[data-filter="${kind}"]`);
    const counts = await chips.evaluateAll((nodes) =>
      nodes.map((node) => ({
        value: node.dataset['value'] ?? '',
        count: Number(node.querySelector('[data-tally]')?.textContent.replace(/\D/g, '')),
      })),
    );
    const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
    const count = timeline.locator('[data-count]');
    await panel.locator(`[data-filter="${kind}"][data-value="${most.value}"]`).click();
    await expect(count).toHaveAttribute('data-count', String(most.count));
    await addressHolds(page, `${kind}=${most.value}`);
    await page.keyboard.press('Escape');
    expect(await countListed(page, timeline)).toBe(most.count);
    const again = await openTimeline(page, `?${kind}=${counts.map(({ value }) => value).join()}`);
    await expect(again.locator('[data-active] button')).toHaveCount(counts.length);
  });
}

test('the day of an address is that of every year', async ({ page }) => {
  const timeline = await openTimeline(page);
  const exact = timeline.locator('.tl-item time[datetime]');
  const all = await exact.evaluateAll((nodes) =>
    nodes.flatMap(
      (node) => /^\d{4}-(\d\d-\d\d)$/.exec(node.getAttribute('datetime') ?? '')?.[1] ?? [],
    ),
  );
  const [day = '04-30'] = all;
  const shown = await openTimeline(page, `?day=${day}`);
  await expect(shown.locator('[data-active] button')).toHaveCount(1);
  const wanted = all.filter((each) => each === day).length;
  expect(await countListed(page, shown)).toBeGreaterThanOrEqual(wanted);
  const none = await openTimeline(page, '?day=02-31');
  await expect(none.locator('[data-active]')).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('other years have their events of the day of the page, and it is named', async ({
    page,
  }) => {
    const { examplePage } = await import('../site/pages.ts');
    await page.goto(examplePage('timeline'));
    const section = page.locator('.tl-this-day');
    await expect(section.getByRole('heading')).toContainText(/\d/);
    await expect(section.getByRole('link').last()).toHaveAttribute('href', /\?day=\d\d-\d\d$/);
  });
});
