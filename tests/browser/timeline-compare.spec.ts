import type { Locator, Page } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { faultsInBothThemes, NO_FAULTS } from './axe.ts';
import { eventsIn, heldWith } from './own-content.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { addressHolds, addressOf, openTimeline, press, ready } from './timeline-steps.ts';

const WIDTHS = [390, 1280, 1920];

/** The parts of a comparison. */
function partsOf(timeline: Locator) {
  const section = timeline.locator('[data-compare]');
  return {
    section,
    button: timeline.locator('[data-do="compare"]'),
    choice: (name: string) => section.locator(`[data-compare-choice="${name}"]`),
    dots: (side: number) => section.locator(`.tl-compare-dot[data-side="${String(side)}"]`),
    plot: section.locator('.tl-compare-plot'),
    summary: section.locator('.tl-compare-summary'),
    caption: section.locator('.tl-compare-caption'),
    warning: section.locator('.tl-compare-warning'),
    table: section.locator('.tl-compare-table'),
  };
}

/** Presses the button of the comparison, in the row, in its menu or in the sheet of a phone. */
async function pressButton(timeline: Locator): Promise<void> {
  const { button } = partsOf(timeline);
  if (await button.isHidden()) await openerOf(timeline).click();
  await button.click();
  await expect(timeline.locator('dialog[data-panel="filters"]')).toBeHidden();
}

/** The button that leads to the comparison's own, where that is not in the row. */
function openerOf(timeline: Locator): Locator {
  return timeline.locator('[data-shows="others"]:visible, [data-shows="filters"]:visible').last();
}

/** What has the focus when a comparison is closed: its button, or the one that leads there. */
async function expectFocusBack(timeline: Locator): Promise<void> {
  const { button } = partsOf(timeline);
  await expect((await button.isVisible()) ? button : openerOf(timeline)).toBeFocused();
}

/** Opens a comparison of two periods, which every content with an event has. */
async function openPeriods(page: Page, language?: string, filter = '') {
  const query = `?${filter}compare=-99999..99999,-99999..99999`;
  const timeline = await openTimeline(page, query, language);
  const parts = partsOf(timeline);
  await expect(parts.plot).toBeVisible();
  return { timeline, ...parts };
}

/** Values that a side offers, each with its number of events. */
async function valuesOf(choice: Locator): Promise<{ value: string; count: number }[]> {
  const options = await choice
    .locator('option')
    .evaluateAll((nodes) =>
      (nodes as HTMLOptionElement[]).map(({ value, text }) => ({ value, text })),
    );
  return options
    .filter(({ value }) => value !== '')
    .map(({ value, text }) => ({ value, count: Number(/\(([\d.,]+)\)$/.exec(text)?.[1]) }));
}

/** True where a page has something to compare: one meeting with a partner is not drawn, here or there. */
async function isComparable(template: string, id: string, today: number): Promise<boolean> {
  return template === 'partner' ? (await heldWith(id, today)) > 1 : (await eventsIn(id)) > 0;
}

// A chronicle without events has no timeline.
if (hasTemplate('timeline')) {
  for (const width of WIDTHS) {
    test(`${String(width)} px: the button opens two selections, each event a dot, and closes them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const timeline = await openTimeline(page);
      const { button, section, choice, dots, plot } = partsOf(timeline);
      await expect(section).toBeHidden();
      await pressButton(timeline);
      await expect(section).toBeVisible();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(plot).toBeVisible();
      for (const side of [0, 1]) {
        const list = choice(`side-${String(side)}`);
        const chosen = await list.inputValue();
        const { count } = (await valuesOf(list)).find(({ value }) => value === chosen) ?? {};
        await expect(dots(side)).toHaveCount(count ?? 0);
      }
      const box = await plot.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await pressButton(timeline);
      await expect(section).toBeHidden();
      await expectFocusBack(timeline);
      await expect.poll(() => addressOf(page)).toBe('');
    });

    test(`${String(width)} px: keys go from dot to dot, one tab stop for all`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { dots, caption, section, timeline } = await openPeriods(page);
      await expect(section.locator('.tl-compare-dot[tabindex="0"]')).toHaveCount(1);
      const [above, below] = [dots(0), dots(1)];
      await above.first().focus();
      await page.keyboard.press('End');
      await expect(above.last()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(above.last()).toBeFocused();
      await expect(caption.locator('a')).toHaveAttribute(
        'href',
        (await above.last().getAttribute('href')) ?? '',
      );
      await page.keyboard.press('ArrowDown');
      // Right across is the same event, or one of the same time.
      const across = section.locator('.tl-compare-dot:focus');
      await expect(across).toHaveAttribute('data-side', '1');
      await page.keyboard.press('Home');
      await expect(below.first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(section.locator('.tl-compare-dot:focus')).toHaveAttribute('data-side', '0');
      await expect(section.locator('.tl-compare-dot[tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(section).toBeHidden();
      await expectFocusBack(timeline);
    });
  }

  for (const language of ADDRESS.languages) {
    test(`${language}: the row of controls leaves a fifth of its width to the words`, async ({
      page,
    }) => {
      const timeline = await openTimeline(page, '', language);
      for (const width of [1280, 1440, 1480, 1560, 1640, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const share = () =>
          timeline.locator('.tl-acts').evaluate((acts) => {
            const row = acts.parentElement?.getBoundingClientRect().width ?? 0;
            return acts.getBoundingClientRect().width / row;
          });
        await expect.poll(share).toBeLessThanOrEqual(0.8);
      }
    });
  }

  test('a dot is a link to its event', async ({ page }) => {
    const { dots } = await openPeriods(page);
    const href = (await dots(0).first().getAttribute('href')) ?? '';
    await dots(0).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(href);
  });

  test('a finger is told which dot it touched, and the name leads to the event', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      hasTouch: true,
      baseURL: baseURL ?? '',
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    const { dots, caption } = await openPeriods(page);
    const last = dots(0).last();
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
    const name = caption.locator('a');
    await expect(name).toBeVisible();
    expect(new URL(page.url()).search).toContain('compare=');
    const href = (await name.getAttribute('href')) ?? '';
    await name.tap();
    await expect.poll(() => new URL(page.url()).pathname).toBe(href);
    await context.close();
  });

  test('what is compared is in the address: opened again it is the same, and Back takes a step back', async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    const { section, choice, summary } = partsOf(timeline);
    await pressButton(timeline);
    await expect(choice('side-0')).toBeVisible();
    const before = addressOf(page);
    const values = await valuesOf(choice('side-0'));
    const value = values.findLast(({ count }) => count > 0)?.value ?? '';
    // A change so soon after another would be the same step: on a slow machine it is another, so here it always is.
    await page.waitForTimeout(800);
    await choice('side-0').selectOption(value);
    await addressHolds(page, `compare=${value},`);
    const between = addressOf(page);
    await page.waitForTimeout(800);
    await choice('side-1').selectOption(value);
    await addressHolds(page, `compare=${value},${value}`);
    const said = (await summary.textContent()) ?? '';
    await page.reload();
    const again = partsOf(await ready(page));
    await expect(again.summary).toHaveText(said);
    await expect(again.choice('side-1')).toHaveValue(value);
    for (const step of new Set([between, before])) {
      await page.goBack();
      await expect.poll(() => addressOf(page)).toBe(step);
      await expect(again.summary).not.toHaveText(said);
    }
    await page.goBack();
    await expect(section).toBeHidden();
  });

  test('the same thing twice has everything in common', async ({ page }) => {
    const { section, dots } = await openPeriods(page);
    const all = await dots(0).count();
    expect(all).toBeGreaterThan(0);
    await expect(section.locator('.tl-compare-dot[data-common]')).toHaveCount(2 * all);
  });

  test('periods stand under each other, each with its own years', async ({ page }) => {
    const timeline = await openTimeline(page);
    const { choice, section } = partsOf(timeline);
    await pressButton(timeline);
    await expect(choice('kind')).toBeVisible();
    await choice('kind').selectOption('periods');
    await expect(choice('from-0')).toBeVisible();
    const years = (await valuesOf(choice('from-0'))).map(({ value }) => value);
    const [first = '', last = ''] = [years[0], years.at(-1)];
    await choice('from-0').selectOption(first);
    await choice('to-0').selectOption(first);
    await choice('from-1').selectOption(last);
    await addressHolds(page, `compare=${first},${last}`);
    const labels = await section.locator('.tl-compare-major').allTextContents();
    expect(labels.slice(0, 2)).toEqual([first, last]);
  });

  /** What an address may have instead of a side; each is told back as it was written. */
  const NONSENSE = ['foo', 'partner:nowhere', '9999..8888', '%3Cb%3E', 'x'.repeat(150)];

  for (const text of NONSENSE) {
    test(`"${text.slice(0, 20)}" in the address is told, and nothing else of it is lost`, async ({
      page,
    }) => {
      const timeline = await openTimeline(page, `?importance=2&compare=${text},-99999..99999`);
      const { section, summary, choice, warning, dots } = partsOf(timeline);
      await expect(section).toBeVisible();
      await expect(warning).toContainText(`“${decodeURIComponent(text).slice(0, 60)}`);
      await expect(summary).not.toBeEmpty();
      expect(await dots(0).count()).toBe(0);
      // The side that does make sense is there, and so is the filter.
      await expect(choice('from-1')).not.toHaveValue('');
      const year = await choice('from-1').inputValue();
      expect(new URL(page.url()).searchParams.get('compare')).toContain(decodeURIComponent(text));
      await choice('from-0').selectOption(year);
      await addressHolds(page, `compare=${year},`);
      await addressHolds(page, 'importance=2');
      await expect(warning).toBeEmpty();
      await expect(timeline).toHaveAttribute('data-state', 'ready');
    });
  }

  test('who changes from values to periods and back finds both as they were', async ({ page }) => {
    const timeline = await openTimeline(page);
    const { choice, section } = partsOf(timeline);
    await pressButton(timeline);
    await expect(choice('side-0')).toBeVisible();
    const value = (await valuesOf(choice('side-0'))).at(-1)?.value ?? '';
    await choice('side-0').selectOption(value);
    await addressHolds(page, `compare=${value}`);
    await choice('kind').selectOption('periods');
    await expect(choice('from-0')).toBeVisible();
    await choice('kind').selectOption('values');
    await expect(choice('side-0')).toHaveValue(value);
    await pressButton(timeline);
    await expect(section).toBeHidden();
    await pressButton(timeline);
    await expect(choice('side-0')).toHaveValue(value);
  });

  test('events on both sides are listed with links', async ({ page }) => {
    const { section, dots } = await openPeriods(page);
    const list = section.locator('.tl-compare-list');
    await list.locator('summary').click();
    await expect(list.locator('li')).toHaveCount(await dots(0).count());
    await expect(list.locator('a').first()).toHaveAttribute(
      'href',
      (await dots(0).first().getAttribute('href')) ?? '',
    );
  });

  for (const template of ['partner', 'country'].filter(hasTemplate)) {
    test(`the page of a ${template} leads to a comparison with it above the axis, where it has events`, async ({
      page,
    }) => {
      const { today } = contents().data;
      await page.goto(examplePage(template));
      const id = new URL(page.url()).pathname.split('/').filter(Boolean).at(-1) ?? '';
      const link = page.locator('main a[href*="?compare="]');
      if (!(await isComparable(template, id, today))) {
        await expect(link).toHaveCount(0);
        return;
      }
      await link.click();
      const timeline = await ready(page);
      const { choice, summary, warning, table } = partsOf(timeline);
      await expect(choice('side-0')).toHaveValue(new RegExp(`^${template}:`));
      await expect(choice('side-1')).toHaveValue('');
      await expect(summary).not.toBeEmpty();
      await expect(warning).toBeEmpty();
      // Nothing is counted for a side that nothing is chosen for.
      await expect(table.locator('tfoot td')).toHaveCount(1);
      const other = (await valuesOf(choice('side-1'))).find(({ count }) => count > 0)?.value ?? '';
      await choice('side-1').selectOption(other);
      await addressHolds(page, `,${other}`);
    });
  }

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the list stands, a sentence says what comparing needs, and no button does nothing', async ({
      page,
    }) => {
      await page.goto(`${examplePage('timeline')}?compare=2020,2021`);
      await expect(page.locator('.tl-compare-noscript')).toBeVisible();
      await expect(page.locator('[data-do="compare"]')).toBeHidden();
      await expect(page.locator('[data-compare]')).toBeHidden();
      await expect(page.locator('[data-event-id]').first()).toBeVisible();
    });
  });

  test('the page’s filters hold for both sides, and its window does not', async ({ page }) => {
    const { timeline, dots, section } = await openPeriods(page);
    const all = await dots(0).count();
    const turning = await timeline.locator('[data-timeline-data]').textContent();
    expect(turning).not.toBe('');
    const query = page.url().replace('?', '?importance=3&');
    await page.goto(query);
    await expect(section.locator('.tl-compare-plot, .tl-compare-summary').first()).toBeVisible();
    await expect.poll(() => dots(0).count()).toBeLessThanOrEqual(all);
    const some = await dots(0).count();
    expect(await dots(1).count()).toBe(some);
    await press(timeline, '[data-preset="year"]');
    await addressHolds(page, 'from=');
    expect(await dots(0).count()).toBe(some);
  });

  test('a table has the same numbers', async ({ page }) => {
    const { section, dots, table } = await openPeriods(page);
    await table.locator('summary').click();
    const sums = await section.locator('tfoot td').allTextContents();
    expect(sums).toEqual([String(await dots(0).count()), String(await dots(1).count())]);
    const rows = await section
      .locator('tbody tr')
      .evaluateAll((nodes) => nodes.map((row) => Number(row.querySelector('td')?.textContent)));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(Number(sums[0]));
  });

  test('on paper stand both sides and the table, without what is chosen with', async ({ page }) => {
    const { section, plot } = await openPeriods(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(plot).toBeVisible();
    await expect(section.locator('table')).toBeVisible();
    await expect(section.locator('.tl-compare-fields')).toBeHidden();
    expect((await plot.boundingBox())?.width).toBe(1000);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(section.locator('table')).toBeHidden();
  });

  test('doubled text on a phone fits', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { plot } = await openPeriods(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    // The size of the text changes the room for the drawing, which follows.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    const box = await plot.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });

  for (const language of ADDRESS.languages) {
    test(`${language}: a comparison has no accessibility fault in either theme`, async ({
      page,
    }) => {
      // Turning points only: thousands of dots alike would take minutes.
      const { section } = await openPeriods(page, language, 'importance=3&');
      for (const summary of await section.locator('summary').all()) await summary.click();
      expect(await faultsInBothThemes(page, '[data-compare]')).toEqual(NO_FAULTS);
    });
  }
}
