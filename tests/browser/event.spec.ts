import { examplePage } from '../site/pages.ts';
import { EVENT_COUNT, hasSource } from './own-content.ts';
import { expect, test } from './site.ts';

test('an event page says what, when and how we know', async ({ page }) => {
  await page.goto(examplePage('event'));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main.locator('time[datetime]').first()).toBeVisible();
  if (hasSource(examplePage('event'))) {
    const source = main.locator(`a[href^="${examplePage('sources')}"]`).first();
    await expect(source).toBeVisible();
  }
});

// One that is alone has no other beside it.
if (EVENT_COUNT > 1) {
  test('an event page leads to the events before and after it in time', async ({ page }) => {
    await page.goto(examplePage('event'));
    const neighbours = page.locator('a[rel~="prev"], a[rel~="next"]');
    await neighbours.first().click();
    await expect(page).not.toHaveURL(examplePage('event'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('each footnote mark leads to its note and back', async ({ page }) => {
  await page.goto(examplePage('event'));
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  expect(broken).toEqual([]);
});

test('the marks around an event in time are links with names, and no name is cut off', async ({
  page,
}) => {
  await page.goto(examplePage('event'));
  const marks = page.locator('[data-context-event]');
  for (const mark of await marks.all()) {
    await expect(mark).toHaveAccessibleName(/\S/);
    await mark.focus();
    const name = mark.locator('.name');
    await expect(name).toBeVisible();
    const cut = await name.evaluate((text) => {
      const drawing = text.closest('svg')?.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      return !drawing || box.right > drawing.right + 1 || box.bottom > drawing.bottom + 1;
    });
    expect(cut).toBe(false);
  }
  const bars = page.locator('main figure .bar a');
  for (const bar of await bars.all()) {
    expect(await bar.evaluate((label) => label.scrollWidth <= label.clientWidth + 1)).toBe(true);
  }
});

if (EVENT_COUNT > 1) {
  test('on a phone who and where come before the ways on', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(examplePage('event'));
    const side = await page.locator('main .side').boundingBox();
    const pager = await page.locator('main nav.pager').boundingBox();
    expect(side && pager && side.y + side.height <= pager.y).toBe(true);
  });
}

test('an event with days of its own may be put into a calendar', async ({ page }) => {
  await page.goto(examplePage('event'));
  const link = page.locator('[data-event-calendar]');
  // What has no day known has no calendar either.
  if ((await link.count()) === 0) return;
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/);
});
