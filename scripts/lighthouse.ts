import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { CHROMIUM_FLAGS, provideChromium } from '#workshop/chromium.ts';
import { medianScore } from '#workshop/lighthouse/median.ts';
import { CATEGORIES, scorePage, type PageScore } from '#workshop/lighthouse/score-page.ts';

const USAGE =
  'SITE_URL=http://localhost:4600 npm run build && SITE_URL=http://localhost:4600 npm run lighthouse [-- --only WORDS] [-- --runs N]';
const DEBUGGING_PORT = 9333;

interface Judged extends PageScore {
  readonly template: string;
  readonly path: string;
}

/** Judges each template in each language; gives the exit code: 0 all have full points, 1 some have not, 2 could not. */
async function run(): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      runs: { type: 'string', default: '3' },
      json: { type: 'string', default: '.cache/lighthouse.json' },
    },
  });
  const found = await provideChromium(console.log);
  if ('missing' in found) throw new Error(found.missing);
  const { site, base } = siteAddress();
  // Whole addresses that lead elsewhere would be judged as faults of the page.
  if (!site?.startsWith('http://localhost:'))
    throw new Error('the site is not built for this machine.');
  // It reads the built site as it is loaded; where there is none it says so.
  const { pageAt } = await import('../tests/site/built-site.ts');
  const { SEARCHES, TEMPLATES } = await import('../tests/site/pages.ts');
  const isListed = (path: string) =>
    !/<meta name="robots" content="[^"]*noindex/.test(pageAt(path.replace(/\?.*/, '')).html);
  const server = createSiteServer({ folder: outFolder(), base });
  await listen(server, { port: Number(new URL(site).port) });
  const args = [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const judged: Judged[] = [];
  try {
    const asked = [...TEMPLATES, ...SEARCHES].filter(({ path }) => path.includes(values.only));
    for (const { template, path } of asked) {
      const scores: PageScore[] = [];
      for (let turn = 0; turn < Number(values.runs); turn += 1)
        scores.push(await scorePage(site + path, DEBUGGING_PORT, isListed(path)));
      const page = { template, path, ...medianScore(scores) };
      judged.push(page);
      const points = CATEGORIES.map((category) => page.points[category]).join(' / ');
      console.log(`${points}  ${path}${page.lost.map((lost) => `\n    ${lost}`).join('')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (judged.length === 0) throw new Error(`no template has “${values.only}” in its path.`);
  await mkdir(dirname(values.json), { recursive: true });
  await writeFile(values.json, `${JSON.stringify(judged, null, 2)}\n`);
  const short = judged.filter(({ points }) =>
    CATEGORIES.some((category) => points[category] < 100),
  );
  console.log(`${judged.length} pages, ${short.length} without full points. All: ${values.json}`);
  return short.length > 0 ? 1 : 0;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`lighthouse: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  return 2;
});
