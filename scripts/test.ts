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
const buildsBeside: Beside = { rows: [[BUILDS], [BUILD, SITE], [CITIES], [UNIT]] };
process.exitCode = await runSteps(
  [checksBeside(RELEVANCE), buildsBeside, browserSuite(say), hostsSuite(say)],
  say,
);
