import { stripVTControlCharacters } from 'node:util';
import { fewAtOnce } from '../at-once.ts';
import { closingLine, sum, type Outcome, type Step } from './step.ts';

const NEWS_EVERY = 30_000;
/** The cores of a small CI machine. */
const CORES = 2;

type Say = (message: string) => void;

/** Steps one after another; where rows of steps stand together, these run beside each other. */
export type Plan = readonly (Step | Beside)[];

/**
 * Rows of steps of which none needs or disturbs another row; each step here keeps one core busy. As many rows are under
 * way as there are cores, and one that ends makes room for the next: the longest first, so that both end together.
 */
export interface Beside {
  readonly rows: readonly (readonly Step[])[];
}

/**
 * Runs a plan, all of it whatever fails, and closes with a line that counts.
 * Gives the exit code: 0 when nothing failed.
 */
export async function runSteps(plan: Plan, say: Say): Promise<0 | 1> {
  const outcomes: Outcome[] = [];
  const broken: string[] = [];
  const inTurn = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      const outcome = await runStep(step, say);
      outcomes.push(outcome);
      if (outcome.failed > 0) broken.push(step.name);
    }
  };
  for (const part of plan) {
    await fewAtOnce('rows' in part ? part.rows : [[part]], inTurn, CORES);
  }
  const total = sum(outcomes);
  say('');
  if (broken.length > 0) say(`Failed: ${broken.join(', ')}.`);
  say(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

async function runStep({ name, run }: Step, say: Say): Promise<Outcome> {
  const began = performance.now();
  const news = setInterval(() => {
    say(`  … ${name}: ${secondsSince(began)} s so far`);
  }, NEWS_EVERY);
  const outcome = await run().catch((error: unknown) => crashed(error));
  clearInterval(news);
  say(`${sign(outcome)} ${name}: ${closingLine(outcome)} (${secondsSince(began)} s)`);
  // Colours of programs that always send them would be noise in a log.
  const output = stripVTControlCharacters(outcome.output).trim();
  if ((outcome.failed > 0 || outcome.skipped > 0) && output !== '') say(indent(output));
  return outcome;
}

function crashed(error: unknown): Outcome {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, skipped: 0, output };
}

function sign({ failed, skipped }: Outcome): string {
  if (failed > 0) return '✗';
  return skipped > 0 ? '–' : '✓';
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
