import { relative } from 'node:path';
import { BuildFailure, buildSite } from '#building/build-site.ts';
import { outFolder } from '#building/out-folder.ts';
import { policyStep } from '#building/policy-step.ts';
import type { PostStep } from '#building/post-steps.ts';
import { searchStep } from '#building/search-step.ts';
import { holdMoment } from '../src/build-moment.ts';

/** What is made from the rendered pages, in this order. */
const STEPS: readonly PostStep[] = [policyStep, searchStep];

const began = performance.now();
const out = outFolder();
try {
  holdMoment();
  await buildSite(out, STEPS, console.log);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`The site is in ${relative('', out) || out} (${seconds} s in all).`);
} catch (error) {
  if (!(error instanceof BuildFailure || error instanceof RangeError)) throw error;
  console.error(error.message);
  console.error(`What was in ${relative('', out) || out} before is still there.`);
  process.exitCode = 1;
}
