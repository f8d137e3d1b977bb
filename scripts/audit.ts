import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { auditSite } from '#workshop/audit/audit-site.ts';
import type { PageFaults } from '#workshop/audit/page-faults.ts';
import { coveringPages, partsOfPage } from '#workshop/audit/parts-of-page.ts';
import { validatePages } from '#workshop/audit/validate-pages.ts';
import { CHROMIUM_FLAGS, provideChromium } from '#workshop/chromium.ts';

const USAGE = 'npm run audit -- [--only WORDS] [--every] [--beside N] [--json FILE]';
/** A line of progress at least so often, ms. */
const NEWS_EVERY = 5000;
/** Faulty pages that are printed; all are in the file. */
const SHOWN = 100;
/** On so many pages every kind of element is looked at, where there are so many. */
const TIMES = 2;

const stopped = new AbortController();
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) {
  process.once(signal, () => {
    // The browser is closed, and what was found until now is written.
    stopped.abort();
    process.exitCode = SIGNALS[signal];
  });
}

/** What is asked for. */
interface Asked {
  /** Only pages with these words in their path. */
  readonly only: string;
  /** Every page in the browser, not only as many as have every kind of element. */
  readonly every: boolean;
  readonly beside: number;
  readonly json: string;
}

function asked(): Asked {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      every: { type: 'boolean', default: false },
      beside: { type: 'string', default: String(availableParallelism() + 1) },
      json: { type: 'string', default: '.cache/audit.json' },
    },
  });
  const beside = Number(values.beside);
  if (!Number.isInteger(beside) || beside < 1)
    throw new Error('--beside wants a whole number from 1.');
  return { ...values, beside };
}

/**
 * Holds every page of the built site to the standard of HTML, then looks at pages in a browser; gives the exit code: 0
 * nothing found, 1 faults, 2 could not.
 */
async function run({ only, every, beside, json }: Asked): Promise<0 | 1 | 2> {
  const browser = await provideChromium(console.log);
  if ('missing' in browser) throw new Error(browser.missing);
  // Both read the built site as they are loaded; where there is none they say so.
  const { allPaths, fileOf, pageAt } = await import('../tests/site/built-site.ts');
  const { EMBEDS, TEMPLATES } = await import('../tests/site/pages.ts');
  const paths = allPaths().filter((path) => path.includes(only));
  if (paths.length === 0) throw new Error(`no page of ${outFolder()} has “${only}” in its path.`);
  const began = performance.now();
  console.log(`${paths.length} pages: their HTML …`);
  const pages = paths.map((path) => ({ path, file: join(outFolder(), fileOf(path)) }));
  const invalid = await validatePages(
    pages,
    availableParallelism(),
    stopped.signal,
    progress(paths.length),
  );
  const templates = new Set([...TEMPLATES, ...EMBEDS].map(({ path }) => path));
  const parted = paths.map((path) => ({ path, parts: partsOfPage(pageAt(path).html) }));
  const covering = coveringPages(parted, TIMES);
  const shown = every
    ? paths
    : [...new Set([...covering, ...paths.filter((path) => templates.has(path))])];
  console.log(`${shown.length} pages in the browser …`);
  const server = createSiteServer({ folder: outFolder(), base: siteAddress().base });
  const origin = `http://localhost:${await listen(server, { port: 0 })}`;
  const seen = await auditSite(
    { origin, paths: shown, templates, beside, signal: stopped.signal },
    browser.path,
    CHROMIUM_FLAGS,
    progress(shown.length),
  );
  server.close();
  const found = [...invalid, ...seen];
  await mkdir(dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify({ invalid, seen }, null, 2)}\n`);
  report(found);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${paths.length} pages by their HTML: ${invalid.length} with faults. ` +
      `${shown.length} in the browser: ${seen.length} with faults. ${seconds} s. All: ${json}`,
  );
  return found.length > 0 ? 1 : 0;
}

function progress(all: number) {
  const began = performance.now();
  let last = began;
  return (done: number, faulty: number): void => {
    const now = performance.now();
    if (now - last < NEWS_EVERY) return;
    last = now;
    const left = Math.round((((now - began) / done) * (all - done)) / 1000);
    console.log(`  … ${done} of ${all} pages, ${faulty} with faults, about ${left} s left`);
  };
}

function report(found: readonly PageFaults[]): void {
  for (const { path, faults } of found.slice(0, SHOWN)) {
    console.log(path);
    for (const fault of faults) console.log(`  ${fault.replace(/\s+/g, ' ').slice(0, 300)}`);
  }
  if (found.length > SHOWN) console.log(`… and ${found.length - SHOWN} more pages`);
}

try {
  const code = await run(asked());
  process.exitCode ??= code;
} catch (error) {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode ??= 2;
}
