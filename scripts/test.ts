import { checksBeside } from '#workshop/checks.ts';
import { runSteps } from '#workshop/run-steps.ts';
import { BUILD, BUILDS, browserSuite, CITIES, RELEVANCE, SITE, UNIT } from '#workshop/suites.ts';

const say = console.log;
process.exitCode = await runSteps(
  [checksBeside(RELEVANCE), UNIT, BUILDS, BUILD, SITE, CITIES, browserSuite(say)],
  say,
);
