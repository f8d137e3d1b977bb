import type { Page } from '@playwright/test';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import { routesOf } from '#i18n/routes.ts';
import { sideways } from '#workshop/audit/watch-page.ts';
import { ADDRESS } from '../site/built-site.ts';
import { EMBEDS, mainLanguage, SEARCHES, TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { cutShort, DOUBLED, dress, SPACED } from './spaced.ts';

const PHONE = { width: 320, height: 640 };
const LAPTOP = { width: 1280, height: 800 };

const FRAMED = EMBEDS.map((page) => ({ ...page, template: `${page.template} in a frame` }));

test.use({ viewport: PHONE });

// One visit for both widths: a page costs more to open than to lay out.
for (const { template, language, path } of [...TEMPLATES, ...SEARCHES, ...FRAMED]) {
  test(`${template} in ${language} needs no sideways scrolling, spaced or doubled, and keeps its numbers whole`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await sideways(page)).toBe(0);
    await dress(page, SPACED);
    expect(await sideways(page), 'with text spacing').toBe(0);
    expect(await cutShort(page), 'with text spacing').toEqual([]);
    await dress(page, DOUBLED);
    expect(await sideways(page), 'with doubled text').toBe(0);

    await dress(page, '');
    await page.setViewportSize(LAPTOP);
    expect(await hiddenMenu(page), 'on a laptop').toBeLessThanOrEqual(0);
    await dress(page, SPACED);
    expect(await sideways(page), 'on a laptop with text spacing').toBe(0);
    expect(await hiddenMenu(page), 'on a laptop with text spacing').toBeLessThanOrEqual(0);
    expect(await cutShort(page), 'on a laptop with text spacing').toEqual([]);
    await dress(page, DOUBLED);
    expect(await sideways(page), 'on a laptop with doubled text').toBe(0);
    expect(await brokenNumbers(page)).toEqual([]);
    expect(await hiddenMenu(page), 'on a laptop with doubled text').toBeLessThanOrEqual(0);
  });
}

test('no page about a kind of problem scrolls sideways', async ({ page }) => {
  const routes = routesOf(mainLanguage(), mainLanguage(), ADDRESS.base);
  const wide: string[] = [];
  for (const kind of Object.keys(ISSUE_KINDS)) {
    await page.goto(`${routes.page('guideErrors')}${kind}/`);
    const before = await sideways(page);
    await dress(page, SPACED);
    if (before + (await sideways(page)) > 0) wide.push(kind);
  }
  expect(wide).toEqual([]);
});

/** Pixels of the menu that are out of sight; what stands in frames of other sites has none. */
function hiddenMenu(page: Page): Promise<number> {
  return page.evaluate(() => {
    const menu = document.querySelector('header nav');
    return menu ? menu.scrollWidth - menu.clientWidth : 0;
  });
}

/** Numbers set large that stand on more than one line. */
function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.number')]
      .filter((number) => number.getClientRects().length > 1)
      .map(({ textContent }) => textContent),
  );
}
