import { benchBuild } from '../tests/bench/build/build.ts';
import { benchDataFiles } from '../tests/bench/data.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { benchTimeline } from '../tests/bench/timeline.ts';

const USAGE = 'npm run bench -- [timeline|search|data|build]';

/** What can be measured; each prints a table and leaves its JSON in the folder it is given. */
const BENCHES: Readonly<
  Record<string, (out: string, say: (message: string) => void) => Promise<unknown>>
> = { timeline: benchTimeline, search: benchSearch, data: benchDataFiles, build: benchBuild };

const OUT = '.cache/bench';
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));

if (unknown.length > 0) {
  console.error(`bench: nothing here is called ${unknown.join(', ')}\n${USAGE}`);
  process.exitCode = 2;
} else {
  for (const name of names) {
    console.log(`Measuring: ${name}`);
    await BENCHES[name]?.(OUT, console.log);
    console.log(`Written to ${OUT}/${name}.json`);
  }
}
