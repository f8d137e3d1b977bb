import { parseArgs } from 'node:util';
import {
  changesOf,
  changesTable,
  earlierRatios,
  isWorse,
  type Ratios,
} from '#workshop/benchmarks/changes.ts';
import { benchBuild } from '../tests/bench/build/build.ts';
import { benchDataFiles } from '../tests/bench/data.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { benchTimeline } from '../tests/bench/timeline.ts';

const USAGE = 'npm run bench -- [timeline|search|data|build] [--against FOLDER]';

/** What can be measured; each prints a table and leaves its JSON in the folder it is given. */
const BENCHES: Readonly<
  Record<
    string,
    (out: string, say: (message: string) => void) => Promise<{ readonly ratios: Ratios }>
  >
> = { timeline: benchTimeline, search: benchSearch, data: benchDataFiles, build: benchBuild };

const OUT = '.cache/bench';

/** Measures what is asked for; true when a figure is worse than that of the earlier run in `against`. */
async function measure(names: readonly string[], against: string | undefined): Promise<boolean> {
  let worse = false;
  for (const name of names) {
    // Read first: the folder may be the one that is written to.
    const before = against === undefined ? null : await earlierRatios(against, name);
    console.log(`Measuring: ${name}`);
    const report = await BENCHES[name]?.(OUT, console.log);
    console.log(`Written to ${OUT}/${name}.json`);
    if (against === undefined || !report) continue;
    const changes = before ? changesOf(before, report.ratios) : [];
    console.log(
      changes.length > 0
        ? `\nAgainst the run in ${against}:\n${changesTable(changes)}\n`
        : `\n${against} has no figures of ${name} to compare with.\n`,
    );
    worse ||= changes.some(isWorse);
  }
  return worse;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string' } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`bench: nothing here is called ${unknown.join(', ')}\n${USAGE}`);
    return 2;
  }
  return (await measure(names, values.against)) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(`bench: ${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}`);
  process.exitCode = 2;
}
