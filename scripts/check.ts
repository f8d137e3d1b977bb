import { CHECKS } from '#workshop/checks.ts';
import { runSteps } from '#workshop/run-steps.ts';

process.exitCode = await runSteps(CHECKS, console.log);
