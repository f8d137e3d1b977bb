import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeCorpus } from '#corpus/write-corpus.ts';
import type { StageTime } from '#building/progress.ts';
import type { Ratios } from '#workshop/benchmarks/changes.ts';
import { machineNow, type Machine } from '../machine.ts';
import type { BuildRun } from './build-run.ts';
import { writePlainProject } from './plain-project.ts';
import { buildRatios, buildTable } from './report.ts';
import { watchedRun, type WatchedRun } from './watched-run.ts';

/** What the benchmark of the build writes as JSON. */
export interface BuildReport {
  readonly machine: Machine;
  readonly runs: readonly BuildRun[];
  readonly ratios: Ratios;
}

/** BENCH_EVENTS asks for other numbers of events, with commas between them: "1000,10000". */
const SIZES = (process.env['BENCH_EVENTS'] ?? '300,1000').split(',').map(Number);

/**
 * Builds made-up chronicles of several sizes, cold and once more with what the first build has kept, and beside each a
 * plain project of Astro with as many pages of the same Markdown, one after the other in one run.
 */
export async function benchBuild(
  out: string,
  say: (message: string) => void,
): Promise<BuildReport> {
  const home = resolve(out, 'build');
  const runs: BuildRun[] = [];
  for (const events of SIZES) {
    const folder = join(home, String(events));
    await rm(folder, { recursive: true, force: true });
    const content = join(folder, 'content');
    await writeCorpus({ events, seed: 1 }, content);
    const site = join(folder, 'site');
    const build = () =>
      watchedRun(['--max-semi-space-size=32', 'scripts/build.ts', '--json'], {
        CONTENT_DIR: content,
        OUT_DIR: site,
      });
    const chronicle = async (subject: BuildRun['subject']) => {
      say(`${events} events: ${subject}`);
      const run = await measured(subject, events, await build(), site);
      runs.push(run);
      return run;
    };
    const { pages } = await chronicle('chronicle');
    await chronicle('chronicle again');
    say(`${events} events: plain Astro, ${pages} pages`);
    const plain = join(folder, 'plain');
    await writePlainProject(plain, content, pages);
    const args = ['node_modules/.bin/astro', 'build', '--root', plain];
    const run = await watchedRun(args, { ASTRO_TELEMETRY_DISABLED: '1' });
    runs.push(await measured('plain Astro', events, run, join(plain, 'dist')));
  }
  say(`\n${buildTable(runs)}`);
  const report = { machine: machineNow(), runs, ratios: buildRatios(runs) };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'build.json'), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

async function measured(
  subject: BuildRun['subject'],
  events: number,
  { code, output, ...run }: WatchedRun,
  site: string,
): Promise<BuildRun> {
  if (code !== 0) throw new Error(`${subject}, ${events} events:\n${output.slice(-2000)}`);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return { subject, events, pages, files: files.length, stages: stagesIn(output), ...run };
}

/** The stages that a build's last record tells of; none of a program that tells no records. */
function stagesIn(output: string): readonly StageTime[] {
  const told = output.split('\n').find((line) => line.startsWith('{"kind":"built"'));
  return told ? (JSON.parse(told) as { readonly stages: readonly StageTime[] }).stages : [];
}
