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
// Builds of other content, and tests of what they made, go on beside the site's own: a build is on one core for the
// most part.
const siteBeside: Beside = {
  rows: [
    [BUILD, SITE],
    [BUILDS, CITIES],
  ],
};
process.exitCode = await runSteps(
  [checksBeside(RELEVANCE), UNIT, siteBeside, browserSuite(say), hostsSuite(say)],
  say,
);
