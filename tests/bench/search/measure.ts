import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '#workshop/chromium.ts';
import type { Engine } from './site/engine.ts';

/** This site's dialog and its page of results, and the two others with their defaults. */
const SUBJECTS = ['dialog', 'page', 'pagefind', 'minisearch'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The served pages; workers fetch too, so bytes are counted where they are sent. */
export interface Site {
  readonly origin: string;
  /** Bytes sent so far, headers included. */
  readonly sent: () => number;
}

/** Milliseconds from a query to the first results that can be read, and to all of them. */
export interface Timed {
  readonly shown: number;
  readonly whole: number;
  readonly hits: number;
}

/** What an engine needed. */
export interface Measured {
  readonly subject: Subject;
  /** Everything sent for the page, the engine and its first query until nothing was under way. */
  readonly bytes: readonly number[];
  /** Each query as the first on a fresh page whose engine is ready. */
  readonly first: readonly Timed[];
  /** The same queries one after the other on one page. */
  readonly later: readonly Timed[];
}

/** An engine that ships its whole index at once needs no more visits to tell what its first query costs. */
const FEW_VISITS = 6;

/** Asks all engines all queries, query by query, so that whatever else the machine does falls on all alike. */
export async function measureSearch(
  program: string,
  site: Site,
  queries: readonly string[],
  say: (message: string) => void,
): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: program, args: [...CHROMIUM_FLAGS] });
  try {
    const visits = SUBJECTS.map((): { bytes: number; timed: Timed }[] => []);
    for (const [at, query] of queries.entries()) {
      if (at % 10 === 0) say(`first queries: ${at} of ${queries.length}`);
      for (const [index, subject] of SUBJECTS.entries()) {
        if (subject === 'minisearch' && at >= FEW_VISITS) continue;
        visits[index]?.push(await firstQuery(browser, site, subject, query));
      }
    }
    const measured: Measured[] = [];
    for (const [index, subject] of SUBJECTS.entries()) {
      say(`later queries: ${subject}`);
      const later = await laterQueries(browser, `${site.origin}/${subject}/`, queries);
      const own = visits[index] ?? [];
      const [bytes, first] = [own.map((visit) => visit.bytes), own.map(({ timed }) => timed)];
      measured.push({ subject, bytes, first, later });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function firstQuery(browser: Browser, site: Site, subject: Subject, query: string) {
  return onPage(browser, async (page) => {
    const before = site.sent();
    await page.goto(`${site.origin}/${subject}/`);
    await page.evaluate(ready);
    const timed = await page.evaluate(askOnce, query);
    return { bytes: site.sent() - before, timed };
  });
}

async function laterQueries(browser: Browser, address: string, queries: readonly string[]) {
  return onPage(browser, async (page) => {
    await page.goto(address);
    await page.evaluate(ready);
    const times: Timed[] = [];
    for (const query of queries) times.push(await page.evaluate(askOnce, query));
    return times;
  });
}

async function onPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function ready(): Promise<void> {
  const { engine } = window as { engine?: Engine };
  await engine?.prepare();
}

async function askOnce(query: string): Promise<Timed> {
  const { engine } = window as { engine?: Engine };
  const began = performance.now();
  const shown: number[] = [];
  const hits = (await engine?.ask(query, () => shown.push(performance.now() - began))) ?? 0;
  const whole = performance.now() - began;
  return { shown: shown[0] ?? whole, whole, hits };
}
