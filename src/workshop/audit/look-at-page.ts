import type { BrowserContext, Page } from '@playwright/test';
import { axeFaults, axeSource, type Question } from './axe-faults.ts';
import { leaksIn } from './leaks.ts';
import { sideways, watchPage } from './watch-page.ts';

/** The widths at which every page is looked at, px. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Themes of a template besides the light one. */
const THEMES = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;
const LIGHT = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** A page of a browser that tells what goes wrong in it. */
export interface Watched {
  readonly page: Page;
  /** What went wrong and was not told yet. */
  readonly faults: string[];
}

/** Opens a page that looks for faults itself and tells those of the network, the console and the policy. */
export async function openWatched(context: BrowserContext, origin: string): Promise<Watched> {
  const page = await context.newPage();
  await page.addInitScript({ content: axeSource() });
  return { page, faults: watchPage(page, origin) };
}

/** Everything that is wrong with one page of the site; a template is looked at in every theme. */
export async function lookAtPage(
  { page, faults }: Watched,
  address: string,
  isTemplate: boolean,
): Promise<string[]> {
  const found: string[] = [];
  const ask = async (where: string, question: Question): Promise<void> => {
    found.push(...(await axeFaults(page, question)).map((fault) => `${where}: ${fault}`));
  };
  await page.setViewportSize(WIDE);
  await page.emulateMedia(LIGHT);
  await open(page, address);
  found.push(...leaksIn(await wordsOf(page)));
  await ask(`${WIDE.width} px`, 'all');
  if (isTemplate)
    for (const [theme, media] of THEMES) {
      await page.emulateMedia(media);
      await ask(theme, 'colours');
    }
  await page.emulateMedia(LIGHT);
  await page.setViewportSize(NARROW);
  const wider = await sideways(page);
  if (wider > 0) found.push(`${NARROW.width} px: scrolls sideways by ${wider} px`);
  await ask(`${NARROW.width} px`, isTemplate ? 'all' : 'places');
  return [...found, ...faults.splice(0)];
}

/** Code, and words about signs of Markdown and templates, which they therefore have. */
const NOT_WORDS = 'script, style, code, pre, template, [data-signs]';

/** The words that a reader sees, those that are code left out. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate((left) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll(left)) one.remove();
    return copy.textContent;
  }, NOT_WORDS);
}

/** Opens a page; one that sends on to another stays, for it is looked at itself. */
async function open(page: Page, address: string): Promise<void> {
  await page.unrouteAll();
  const html = await (await page.request.get(address)).text();
  if (html.includes('<meta http-equiv="refresh"'))
    await page.route(
      (url) => url.href !== new URL(address).href,
      (route) =>
        route.request().isNavigationRequest() ? route.abort('aborted') : route.continue(),
    );
  await page.goto(address, { waitUntil: 'load' });
}
