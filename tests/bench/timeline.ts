import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createSiteServer } from '#hosting/server.ts';
import { listen } from '#hosting/listen.ts';
import type { Ratios } from '#workshop/benchmarks/changes.ts';
import { provideChromium } from '#workshop/chromium.ts';
import { buildPages } from './build-pages.ts';
import { measureAll, type Case, type Measurement } from './measure.ts';
import { tableOf, timelineRatios } from './report.ts';
import { weighTimeline, type Weight } from './weigh.ts';

const FEW = 10_000;
const MANY = 100_000;
const ROUNDS = 3;

/** What the benchmark of the timeline writes as JSON. */
export interface TimelineReport {
  readonly measured: readonly Measurement[];
  readonly bytes: Readonly<Record<string, Weight>>;
  readonly ratios: Ratios;
}

/**
 * Measures this timeline next to a bare canvas sketch and vis-timeline on the same events in the same
 * run; prints a table of times with their ratios, and returns what it measured.
 */
export async function benchTimeline(
  out: string,
  say: (message: string) => void,
): Promise<TimelineReport> {
  const browser = await provideChromium(say);
  if ('missing' in browser) throw new Error(browser.missing);
  const folder = resolve(out, 'timeline');
  await rm(folder, { recursive: true, force: true });
  const sizes = quick() ? [FEW] : [FEW, MANY];
  for (const events of sizes) {
    process.env['BENCH_EVENTS'] = String(events);
    await buildPages('tests/bench/site', join(folder, String(events)));
  }
  const servers = sizes.map((size) => {
    return createSiteServer({ folder: join(folder, String(size)), base: '/' });
  });
  const first = Number(process.env['BENCH_PORT'] ?? 0);
  const ports = await Promise.all(
    servers.map((each, at) => listen(each, { port: first && first + at })),
  );
  try {
    const urlOf = (subject: string, events: number) =>
      `http://localhost:${ports[sizes.indexOf(events)] ?? 0}/${subject}/`;
    const measured = await measureAll(browser.path, casesOf(sizes), ROUNDS, urlOf, say);
    const weighed = sizes.map(
      async (size) => [size, await weighTimeline(join(folder, String(size)))] as const,
    );
    const bytes = Object.fromEntries(await Promise.all(weighed));
    say(`\n${tableOf(measured)}\n\nbytes, gzip: ${JSON.stringify(bytes)}`);
    await mkdir(out, { recursive: true });
    const report = { measured, bytes, ratios: timelineRatios(measured, bytes) };
    await writeFile(join(out, 'timeline.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    for (const server of servers) server.close();
  }
}

/** BENCH_QUICK leaves out the hundred thousand and vis-timeline, for work on one of the budgets. */
function quick(): boolean {
  return Boolean(process.env['BENCH_QUICK']);
}

function casesOf(sizes: readonly number[]): Case[] {
  return [1, 4].flatMap((slowdown) => [
    ...sizes.flatMap((events) => [
      { subject: 'sketch', events, slowdown } as const,
      { subject: 'timeline', events, slowdown } as const,
    ]),
    ...(quick() ? [] : [{ subject: 'vis', events: FEW, slowdown } as const]),
  ]);
}
