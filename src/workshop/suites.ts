import { mkdir, readFile, rm } from 'node:fs/promises';
import { runNode } from '#building/run-process.ts';
import { provideChromium } from './chromium.ts';
import { missingServers } from './web-servers.ts';
import { countPlaywright, countVitest } from './reports.ts';
import { oneCheck, sum, type Outcome, type Step, type Tally } from './step.ts';

const REPORTS = 'test-results/counts';

/** The tests that need no browser and no built site. */
export const UNIT: Step = { name: 'unit tests', run: () => vitest('unit', 'unit*') };

/** Judged queries, asked of an index of the real content. */
export const RELEVANCE: Step = { name: 'relevance of the search', run: () => vitest('relevance') };

/** The real content, built as it is published. */
export const BUILD: Step = {
  name: 'build',
  run: async () => oneCheck(await runNode(['scripts/build.ts'])),
};

/** Small content folders built in unusual ways: at once, killed, under odd names. */
export const BUILDS: Step = { name: 'tests of builds', run: () => vitest('builds') };

/** The tests that read the built site's files. */
export const SITE: Step = { name: 'tests over the built site', run: () => vitest('site') };

/** Small chronicles of other cities: each is checked, built and read as the real one is. */
export const CITIES: Step = { name: 'other cities', run: () => vitest('cities') };

/** The tests in a browser; without one they are skipped, on a CI machine (CI=true) failed. */
export function browserSuite(say: (message: string) => void): Step {
  return { name: 'browser tests', run: () => playwright(say) };
}

/** Runs the projects of `vitest.config.ts` that a pattern names. */
async function vitest(name: string, projects = name): Promise<Outcome> {
  const report = `${REPORTS}/${name}.json`;
  const args = ['run', '--project', projects, '--reporter=default', '--reporter=json'];
  return counted(report, countVitest, [
    'node_modules/.bin/vitest',
    ...args,
    `--outputFile.json=${report}`,
  ]);
}

/**
 * The configurations of servers, tried on those servers, and a reader's journey over the built site with each; what a
 * machine lacks for it is skipped with a word on what to install.
 */
export function hostsSuite(say: (message: string) => void): Step {
  return {
    name: 'servers',
    run: async () => {
      const missing = await missingServers(say);
      if (missing !== null) return { passed: 0, failed: 0, skipped: 1, output: missing };
      const outcomes = [await vitest('hosts')];
      for (const name of ['nginx', 'caddy', 'apache'])
        outcomes.push(await playwright(say, [JOURNEY], { SERVED_BY: name }));
      return { ...sum(outcomes), output: outcomes.map(({ output }) => output).join('\n') };
    },
  };
}

const JOURNEY = 'tests/browser/served.spec.ts';

async function playwright(
  say: (message: string) => void,
  files: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const browser = await provideChromium(say);
  if ('missing' in browser) return withoutBrowser(browser.missing);
  const report = `${REPORTS}/browser${env['SERVED_BY'] ?? ''}.json`;
  return counted(
    report,
    countPlaywright,
    ['node_modules/.bin/playwright', 'test', '--reporter=dot,json', ...files],
    { CHROMIUM: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env },
  );
}

function withoutBrowser(reason: string): Outcome {
  const output = `Not checked in a browser: ${reason}\nInstall Chromium, or name one: CHROMIUM=/path/to/chromium npm test`;
  const mustHave = process.env['CI'] === 'true';
  return { passed: 0, failed: mustHave ? 1 : 0, skipped: mustHave ? 0 : 1, output };
}

/** Runs a test runner and counts by its report; no report, or a bad end without a failed test, is one failure. */
async function counted(
  report: string,
  count: (text: string) => Tally,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  await mkdir(REPORTS, { recursive: true });
  await rm(report, { force: true });
  const ended = await runNode(args, { env: { NO_COLOR: '1', FORCE_COLOR: '0', ...env } });
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1, skipped: 0, output: ended.output };
  const tally = count(text);
  const unexplained = ended.code !== 0 && tally.failed === 0 ? 1 : 0;
  return { ...tally, failed: tally.failed + unexplained, output: ended.output };
}
