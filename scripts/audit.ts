import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { auditSite, type PageFaults } from '#workshop/audit/audit-site.ts';
import { CHROMIUM_FLAGS, provideChromium } from '#workshop/chromium.ts';

const USAGE = 'npm run audit -- [--only WORDS] [--beside N] [--json FILE]';
/** A line of progress at least so often, ms. */
const NEWS_EVERY = 5000;
/** Faults of one kind that are printed; all are in the file. */
const SHOWN = 100;

/** Looks at every page of the built site in a browser; gives the exit code: 0 nothing found, 1 faults, 2 could not. */
async function run(): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      beside: { type: 'string', default: String(availableParallelism() + 1) },
      json: { type: 'string', default: '.cache/audit.json' },
    },
  });
  const browser = await provideChromium(console.log);
  if ('missing' in browser) throw new Error(browser.missing);
  // Both read the built site as they are loaded; where there is none they say so.
  const { allPaths } = await import('../tests/site/built-site.ts');
  const { EMBEDS, TEMPLATES } = await import('../tests/site/pages.ts');
  const paths = allPaths().filter((path) => path.includes(values.only));
  if (paths.length === 0)
    throw new Error(`no page of ${outFolder()} has “${values.only}” in its path.`);
  const server = createSiteServer({ folder: outFolder(), base: siteAddress().base });
  const port = await listen(server, { port: 0 });
  const began = performance.now();
  const found = await auditSite(
    {
      origin: `http://localhost:${port}`,
      paths,
      templates: new Set([...TEMPLATES, ...EMBEDS].map(({ path }) => path)),
      beside: Number(values.beside),
    },
    browser.path,
    CHROMIUM_FLAGS,
    progress(paths.length, began),
  );
  server.close();
  await mkdir(dirname(values.json), { recursive: true });
  await writeFile(values.json, `${JSON.stringify(found, null, 2)}\n`);
  report(found);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${paths.length} pages, ${found.length} with faults, ${seconds} s. All: ${values.json}`,
  );
  return found.length > 0 ? 1 : 0;
}

function progress(all: number, began: number) {
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
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  return 2;
});
