import { expect, test } from './site.ts';
import { addressOf, countListed, daysOf, openTimeline, windowOf } from './timeline-steps.ts';

const PASSED_OVER = [
  '?from=yesterday&to=tomorrow',
  '?from=2024-01-01&to=2017-01-01',
  '?from=2017-02-30',
  '?from=2017-01-01T00:00:00&to=2017-01-01T00:00:01',
  '?from=0001-01-01&to=9999-12-31',
  '?partner=atlantis&country=XX&strategy=%3Cscript%3E',
  '?pillar=%00&category=,,,&importance=9',
  '?lanes=nonsense&as=film&bars=many',
  '?q=&q=&from=&to=',
  '?%E0%A4%A=1',
];

for (const query of PASSED_OVER) {
  test(`${query} shows what an address without it shows`, async ({ page }) => {
    const plain = await openTimeline(page);
    const [window, count] = [await windowOf(plain), await countListed(page, plain)];
    const timeline = await openTimeline(page, query);
    expect(await windowOf(timeline)).toBe(window);
    await expect(timeline.locator('.tl-empty')).toBeHidden();
    if (!query.includes('as=')) expect(await countListed(page, timeline)).toBe(count);
  });
}

test('a window of one day is widened to the narrowest there is', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2020-05-05&to=2020-05-06');
  expect(await daysOf(timeline)).toBe(2);
});

test('a window before all time is moved to its beginning', async ({ page }) => {
  const plain = await windowOf(await openTimeline(page));
  const timeline = await openTimeline(page, '?from=1801-01-01&to=1803-01-01');
  expect((await windowOf(timeline)).slice(0, 10)).toBe(plain.slice(0, 10));
});

test('an event that no longer exists is said to be missing', async ({ page }) => {
  const timeline = await openTimeline(page, '#2001-01-01-su-kien-da-xoa');
  const panel = timeline.getByRole('region');
  await expect(panel).toBeVisible();
  await expect(timeline.locator('[data-announce]')).not.toBeEmpty();
  await panel.getByRole('button').click();
  await expect(panel).toBeHidden();
  await expect.poll(() => addressOf(page)).toBe('');
});

test('a known value beside an unknown one still narrows', async ({ page }) => {
  const timeline = await openTimeline(page);
  const chip = timeline.locator('[data-filter="pillar"]').first();
  const known = (await chip.getAttribute('data-value')) ?? '';
  const narrowed = await openTimeline(page, `?pillar=nothing,${known}&from=2020-01-01`);
  await expect(narrowed.locator('[data-filter="pillar"]').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await countListed(page, narrowed)).toBeGreaterThan(0);
});
