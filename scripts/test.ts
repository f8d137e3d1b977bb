import { checksBeside } from '#workshop/checks.ts';
import { runSteps, type Beside } from '#workshop/run-steps.ts';
import {
  BUILD,
  BUILDS,
  browserSuite,
  CITIES,
  hostsSuite,
  RELEVANCE,
  SITE,
  UNIT,
} from '#workshop/suites.ts';

const say = console.log;
// A build is on one core for the most part, and so is a run of tests that share what is loaded.
// The servers need the built site, and have next to nothing to do for one core.
const buildsBeside: Beside = {
  rows: [[BUILD, SITE, hostsSuite(say)], [BUILDS], [CITIES], [UNIT]],
};
process.exitCode = await runSteps([checksBeside(RELEVANCE), buildsBeside, browserSuite(say)], say);
