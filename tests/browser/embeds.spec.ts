import { expect, test, type Page } from '@playwright/test';
import { embedCode, inTheme, LISTENER } from '../../src/exports/embedding/embed-code.ts';
import { EMBEDS } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { startElsewhere, type Elsewhere } from './elsewhere.ts';

// The quiet test of site.ts allows one origin only, and here are two on purpose.

let elsewhere: Elsewhere;
const origin = () => process.env['SITE_ORIGIN'] ?? '';
const codeOf = (path: string, theme = '', height = 200) =>
  embedCode({ address: inTheme(origin() + path, theme), title: path, height });

test.beforeAll(async () => {
  elsewhere = await startElsewhere();
});
test.afterAll(() => {
  elsewhere.close();
});

/** What goes wrong on a page and in its frames. */
function faultsOn(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('response', (response) => {
    const isIcon = response.url().endsWith('/favicon.ico');
    if (response.status() >= 400 && !isIcon) faults.push(response.url());
  });
  return faults;
}

/** Waits until a page has been drawn in the size it has now. */
function drawnAgain(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

for (const { template, language, path } of EMBEDS) {
  for (const width of [320, 1280]) {
    test(`${template} in ${language} is as high as what is in it, in a page ${width} wide`, async ({
      page,
    }) => {
      const faults = faultsOn(page);
      await page.setViewportSize({ width, height: 800 });
      elsewhere.show(codeOf(path) + LISTENER);
      await page.goto(elsewhere.address);
      await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d+px/);
      const inside = page.frameLocator('iframe').locator('html');
      const scrolled = () =>
        inside.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
          down: scrollHeight - clientHeight,
          across: scrollWidth - clientWidth,
        }));
      await expect.poll(scrolled).toEqual({ down: 0, across: 0 });
      // It has come to rest: what is as high as its window would grow for ever.
      const before = await page.locator('iframe').getAttribute('style');
      await page.waitForTimeout(700);
      expect(await page.locator('iframe').getAttribute('style')).toBe(before);
      expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    });
  }

  test(`${template} in ${language} has no accessibility fault, narrow or wide`, async ({
    page,
  }) => {
    // The program that looks is read once a visit, so both widths share one.
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(origin() + inTheme(path, theme));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await drawnAgain(page);
        // In another theme nothing but the colours is another.
        const faults = await accessibilityFaults(page, { colours: theme === 'dark' });
        expect.soft(faults, `${theme}, ${String(width)} wide`).toEqual([]);
      }
    }
  });

  test(`${template} in ${language} takes the theme it is given, else the reader’s`, async ({
    page,
  }) => {
    const schemeOf = () =>
      page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    const seen: Record<string, string> = {};
    for (const theme of ['', 'light', 'dark']) {
      await page.emulateMedia({ colorScheme: 'dark' });
      elsewhere.show(codeOf(path, theme));
      await page.goto(elsewhere.address);
      for (const device of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme: device });
        const themed = page.frameLocator('iframe').locator('html');
        if (theme) await expect(themed).toHaveAttribute('data-theme', theme);
        seen[`${theme} on ${device}`] = await schemeOf();
      }
    }
    const { [' on light']: day, [' on dark']: night } = seen;
    expect(day).not.toBe(night);
    expect(seen).toMatchObject({
      'light on light': day,
      'light on dark': day,
      'dark on light': night,
      'dark on dark': night,
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { template, language, path } of EMBEDS) {
    test(`${template} in ${language} can be read, and leads to the whole page in a window of its own`, async ({
      page,
    }) => {
      elsewhere.show(codeOf(path, '', 600));
      await page.goto(elsewhere.address);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).not.toBeEmpty();
      const credit = frame.locator('[data-credit]');
      await expect(credit).toBeVisible();
      const opening = page.context().waitForEvent('page');
      await credit.locator('a').first().click();
      const opened = await opening;
      await expect(opened.locator('footer')).toHaveCount(1);
    });
  }
});
