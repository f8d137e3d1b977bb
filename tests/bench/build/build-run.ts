import type { StageTime } from '#building/progress.ts';
import type { WatchedRun } from './watched-run.ts';

/** One build that was measured. */
export interface BuildRun extends Omit<WatchedRun, 'output' | 'code'> {
  readonly subject: 'chronicle' | 'chronicle again' | 'plain Astro';
  readonly events: number;
  /** HTML pages in what was built, and all files. */
  readonly pages: number;
  readonly files: number;
  /** None of a program that tells none. */
  readonly stages: readonly StageTime[];
}
