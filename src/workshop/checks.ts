import { runNode } from '#building/run-process.ts';
import { oneCheck, type Step } from './step.ts';

const program = (name: string): string => `node_modules/.bin/${name}`;

// Colours would reach the reader of a log as noise.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

function check(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => oneCheck(await runNode(args, { env: PLAIN })) };
}

/** What `npm run check` looks at, cheapest first. */
export const CHECKS: readonly Step[] = [
  check(
    'import directions',
    program('depcruise'),
    'src',
    'scripts',
    'tests',
    'astro.config.mjs',
    '--output-type',
    'err-long',
  ),
  check('nothing unused', program('knip'), '--no-progress', '--no-config-hints'),
  check('content', 'scripts/check-content.ts'),
  check('format', program('prettier'), '--check', '--log-level', 'warn', '.'),
  // Also writes the types of the content collections, which lint needs.
  check('types', program('astro'), 'check', '--minimumFailingSeverity', 'hint'),
  check('lint', program('eslint'), '--max-warnings', '0', '.'),
];
