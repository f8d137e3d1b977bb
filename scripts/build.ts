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
import { holdMoment } from '../src/build-moment.ts';

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

const USAGE = 'npm run build [-- --json] [--only event:some-id]';

/** Of a build of a few records' pages: nothing that is made of the whole site. */
const STEPS_OF_FEW: readonly PostStep[] = [policyStep];
const FOLDER_OF_FEW = '.cache/only';

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
  const only = passArguments();
  // An empty OUT_DIR is none: the whole site's folder is not to hold a few pages.
  if (only.length > 0) out = outFolder({ OUT_DIR: process.env['OUT_DIR'] || FOLDER_OF_FEW });
  holdMoment();
  const progress = new Progress((told) => (isJson ? record(told) : console.log(toldInWords(told))));
  await buildSite(out, only.length > 0 ? STEPS_OF_FEW : STEPS, progress, only);
  const seconds = Math.round(performance.now() - began) / 1000;
  if (isJson) record({ kind: 'built', folder: printedPath(out), seconds, stages: progress.times });
  else {
    console.log(timesInWords(progress.times, seconds));
    const what = only.length > 0 ? `What shows ${only.join(', ')}` : 'The site';
    console.log(`${what} is in ${printedPath(out)} (${inSeconds(seconds)} in all).`);
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

/** The records that a build is to be of alone. A word that means nothing here is told: it may be a slip in one that matters. */
function passArguments(): readonly string[] {
  try {
    const options = {
      json: { type: 'boolean' },
      only: { type: 'string', multiple: true },
    } as const;
    return parseArgs({ options }).values.only ?? [];
  } catch (error) {
    throw new BuildFailure(`${(error as Error).message}\n${USAGE}`);
  }
}
