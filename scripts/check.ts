import { checksBeside } from '#workshop/checks.ts';
import { runSteps } from '#workshop/run-steps.ts';

process.exitCode = await runSteps([checksBeside()], console.log);
