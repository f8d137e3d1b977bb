/** How many single checks went which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a step found; the output is for a person, shown when something failed or could not be done. */
export interface Outcome extends Tally {
  readonly output: string;
}

/** One thing that must hold, or one suite of tests. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** The outcome of a program that says by its exit code whether all is well: it counts as one check. */
export function oneCheck({ code, output }: { code: number; output: string }): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/** The sum of several outcomes. */
export function sum(outcomes: readonly Tally[]): Tally {
  const total = (part: keyof Tally): number =>
    outcomes.reduce((before, outcome) => before + outcome[part], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The closing line: `12 passed, 0 failed`, with what was skipped when something was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
