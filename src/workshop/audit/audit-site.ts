import { chromium, type Browser } from '@playwright/test';
import { lookAtPage, openWatched } from './look-at-page.ts';
import type { PageFaults } from './page-faults.ts';

/** What is to be looked at. */
export interface Audit {
  /** Where the site answers, without a slash at its end. */
  readonly origin: string;
  /** Paths of its pages. */
  readonly paths: readonly string[];
  /** Those that stand for a kind of page, which are looked at more closely. */
  readonly templates: ReadonlySet<string>;
  /** How many pages are looked at beside each other. */
  readonly beside: number;
  /** Ends it early: what was found until then is given. */
  readonly signal: AbortSignal;
}

/** Pages that one browser page opens before it is closed: what it remembers grows. */
const PAGES_EACH = 400;

/** Opens every page in a browser and gives what is wrong with those that have faults, in the order of their paths. */
export async function auditSite(
  audit: Audit,
  browserPath: string,
  flags: readonly string[],
  tell: (done: number, faulty: number) => void,
): Promise<PageFaults[]> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...flags],
    // Closed here, after what is under way: from outside it would take what was found with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const found: PageFaults[] = [];
    const waiting = audit.paths.values();
    let done = 0;
    const take = async (): Promise<void> => {
      for (let runs = Infinity; runs > 0 && !audit.signal.aborted;) {
        runs = await lookAtSome(browser, audit, waiting, (looked) => {
          if (looked.faults.length > 0) found.push(looked);
          tell((done += 1), found.length);
        });
      }
    };
    await Promise.all(Array.from({ length: audit.beside }, take));
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await browser.close();
  }
}

/** Looks at the next pages with one browser page; gives how many there were. */
async function lookAtSome(
  browser: Browser,
  { origin, templates, signal }: Audit,
  waiting: Iterator<string>,
  looked: (page: PageFaults) => void,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
  const watched = await openWatched(context, origin);
  const isStopped = (): boolean => signal.aborted;
  let count = 0;
  for (; count < PAGES_EACH; count += 1) {
    const next = waiting.next();
    if (next.done || isStopped()) break;
    const path = next.value;
    const faults = await lookAtPage(watched, origin + path, templates.has(path)).catch(
      (error: unknown) => [`could not be looked at: ${String(error)}`],
    );
    // A page that was cut short has nothing wrong with it.
    if (!isStopped()) looked({ path, faults });
  }
  await context.close();
  return count;
}
