import type { Page } from '@playwright/test';
import { EMBEDS, mainLanguage, TEMPLATES } from '../../site/pages.ts';
import { accessibilityFaults } from '../axe.ts';
import { expect, test } from '../site.ts';
import { faultOfStop, findStops } from './stops.ts';

/** A laptop enlarged four times: what sticks to its edges hides most there, and targets stand closest. */
test.use({ viewport: { width: 320, height: 640 } });

/** The header and the footer are the same on every page: they are gone through on the first. */
const [FIRST] = TEMPLATES;
const OF_PAGE = 'body > :not(header, footer)';

const PAGES = [
  ...TEMPLATES.map((page) => ({ ...page, name: page.template })),
  ...EMBEDS.map((page) => ({ ...page, name: `${page.template} in a frame` })),
  // The stops are the same in every language.
].filter(({ language }) => language === mainLanguage());

// One visit for all that is asked of a page at this width: a page costs more to open than to ask.
for (const { name, path } of PAGES) {
  test(`${name}: Tab comes to everything, shows where it is and lets go; targets have room; nothing moves by itself`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(await accessibilityFaults(page, { targets: true })).toEqual([]);
    const within = path === FIRST?.path ? 'body' : OF_PAGE;
    const faults: string[] = [];
    for (const [at, stop] of (await findStops(page, within)).entries()) {
      const fault = await faultOfStop(page, at, stop);
      if (fault !== null) faults.push(fault);
    }
    expect.soft(faults).toEqual([]);
    expect.soft(await moving(page), 'with less motion').toEqual([]);
  });
}

/** What is moved by a style sheet or a script though the reader asked for less motion. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smooth = [...document.querySelectorAll('html, body, main *')].filter(
      (node) => getComputedStyle(node).scrollBehavior === 'smooth',
    );
    return [
      ...smooth.map(({ localName, className }) => `${localName}.${className} scrolls`),
      ...document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
        .map(({ effect }) => `${(effect as KeyframeEffect).target?.className ?? 'the page'} moves`),
    ];
  });
}
