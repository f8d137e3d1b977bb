import { runNode } from '#building/run-process.ts';
import type { Beside } from './run-steps.ts';
import { oneCheck, type Step } from './step.ts';

const program = (name: string): string => `node_modules/.bin/${name}`;

// Colours would reach the reader of a log as noise.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

function check(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => oneCheck(await runNode(args, { env: PLAIN })) };
}

const directions = check(
  'import directions',
  program('depcruise'),
  'src',
  'scripts',
  'tests',
  'astro.config.mjs',
  '--output-type',
  'err-long',
);
const unused = check('nothing unused', program('knip'), '--no-progress', '--no-config-hints');
const content = check('content', 'scripts/check-content.ts');
const format = check('format', program('prettier'), '--check', '--log-level', 'warn', '.');
// Also writes the types of the content collections, which lint needs.
const types = check('types', program('astro'), 'check', '--minimumFailingSeverity', 'hint');
const lint = check('lint', program('eslint'), '--max-warnings', '0', '.');

/** What `npm run check` looks at, and after it what else can be done as soon as one core is free. */
export function checksBeside(...more: readonly Step[]): Beside {
  return {
    rows: [[types, lint], [directions, unused, content, format], ...more.map((step) => [step])],
  };
}
