import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { archiveStep } from '#building/archive/archive-step.ts';
import { sizesStep } from '#building/archive/sizes-step.ts';
import { BuildFailure } from '#building/build-failure.ts';
import { buildSite } from '#building/build-site.ts';
import { movedFilesStep } from '#building/moved-files.ts';
import { offlineStep } from '#building/offline-step.ts';
import { outFolder } from '#building/out-folder.ts';
import { printedPath } from '#building/own-names.ts';
import { policyStep } from '#building/policy-step.ts';
import type { PostStep } from '#building/post-steps.ts';
import { Progress, inSeconds, timesInWords, toldInWords } from '#building/progress.ts';
import { previewStep } from '#building/previews/preview-step.ts';
import { searchStep } from '#building/search-step.ts';
import { sitemapStep } from '#building/sitemap-step.ts';
import { releaseStep } from '#building/releases/release-step.ts';
import { systemFault } from '#building/system-fault.ts';
import type { Scope } from '#building/scope.ts';
import { findShards } from '#building/shards/join-shards.ts';
import type { FoundShard } from '#building/shards/shard-note.ts';
import { holdMoment } from '../src/build-moment.ts';
import { MOST_SHARDS, readShard, writtenShard } from '../src/told-shard.ts';

/** What is made from the rendered pages, in this order. */
const STEPS: readonly PostStep[] = [
  policyStep,
  searchStep,
  sitemapStep,
  movedFilesStep,
  releaseStep,
  archiveStep,
  sizesStep,
  previewStep,
  offlineStep,
];

const USAGE = `npm run build [-- --json] [--anew]
npm run build -- --only event:some-id
npm run build -- --shard 1/2
npm run build -- --join FOLDER FOLDER`;

/** What follows on the pages of each kind of build: nothing that is made of the whole site where it is not there. */
const STEPS_AFTER: Readonly<Record<Scope['kind'], readonly PostStep[]>> = {
  whole: STEPS,
  few: [policyStep],
  shard: [],
  joined: STEPS,
};

// Leaving by `exit` gives the output folder's lock back and stops what this process started.
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const leave = (signal: NodeJS.Signals): never =>
  process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
const signals = Object.keys(SIGNALS) as NodeJS.Signals[];
for (const signal of signals) process.once(signal, leave);

const began = performance.now();
const isJson = process.argv.includes('--json');
const record = (told: object): void => {
  console.log(JSON.stringify(told));
};
let out = outFolder();
try {
  const scope = await passArguments();
  // An empty OUT_DIR is none: the whole site's folder is not to hold a few pages.
  out = outFolder({ OUT_DIR: process.env['OUT_DIR'] || folderOf(scope) });
  if (scope.kind === 'joined') goBackTo(scope.parts);
  holdMoment();
  const progress = new Progress((told) => (isJson ? record(told) : console.log(toldInWords(told))));
  await buildSite(out, STEPS_AFTER[scope.kind], progress, scope);
  const seconds = Math.round(performance.now() - began) / 1000;
  if (isJson) record({ kind: 'built', folder: printedPath(out), seconds, stages: progress.times });
  else {
    console.log(timesInWords(progress.times, seconds));
    console.log(`${inWords(scope)} is in ${printedPath(out)} (${inSeconds(seconds)} in all).`);
  }
} catch (error) {
  const fault = systemFault(error);
  if (isJson) record({ kind: 'failed', message: fault ?? String(error) });
  if (!(fault !== null || error instanceof BuildFailure || error instanceof RangeError))
    throw error;
  console.error(fault ?? (error as Error).message);
  if (existsSync(out)) console.error(`What was in ${printedPath(out)} before is still there.`);
  process.exitCode = 1;
} finally {
  for (const signal of signals) process.off(signal, leave);
}

/** What the build is to make. A word that means nothing here is told: it may be a slip in one that matters. */
async function passArguments(): Promise<Scope> {
  try {
    const options = {
      json: { type: 'boolean' },
      anew: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      shard: { type: 'string' },
      join: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { anew, only, shard: part, join } = values;
    const kinds = [anew, only, part, join].filter((value) => value !== undefined);
    if (kinds.length > 1)
      throw new Error('--anew, --only, --shard and --join are for builds of their own.');
    if (values.join) return { kind: 'joined', parts: await findShards(positionals) };
    const [strange] = positionals;
    if (strange !== undefined) throw new Error(`Unexpected argument '${strange}'.`);
    if (values.only) return { kind: 'few', names: values.only };
    if (values.shard === undefined) return { kind: 'whole', anew: values.anew ?? false };
    const shard = readShard(values.shard);
    if (shard) return { kind: 'shard', shard };
    throw new Error(
      `--shard ${values.shard} is no part: write its number and how many there are (at most ${MOST_SHARDS}), such as 1/2.`,
    );
  } catch (error) {
    if (error instanceof BuildFailure) throw error;
    throw new BuildFailure(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Where a build that is not of the whole site goes, unless OUT_DIR says another place. */
function folderOf(scope: Scope): string {
  if (scope.kind === 'few') return '.cache/only';
  if (scope.kind !== 'shard') return '';
  return `.cache/shards/${scope.shard.number}-of-${scope.shard.count}`;
}

/** The parts and what is made of them are of one moment. */
function goBackTo([first]: readonly FoundShard[]): void {
  if (first) process.env['SOURCE_DATE_EPOCH'] = String(first.note.moment);
}

function inWords(scope: Scope): string {
  if (scope.kind === 'few') return `What shows ${scope.names.join(', ')}`;
  return scope.kind === 'shard' ? `Part ${writtenShard(scope.shard)} of the site` : 'The site';
}
