import { readFileSync, writeFileSync } from 'node:fs';
import { NO_TRACES, type PageTraces } from './page-traces.ts';

/** The traces in a file that a build wrote; none where there is no file, or a damaged one. */
export function readTraces(file: string | null): PageTraces {
  if (file === null) return NO_TRACES;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PageTraces;
  } catch (error) {
    if (error instanceof SyntaxError) return NO_TRACES;
    throw error;
  }
}

/** Writes traces when the process ends well, with the paths of the pages that were `kept`: only then is all read. */
export function writeTracesAtEnd(
  file: string,
  kept: ReadonlySet<string>,
  traces: () => PageTraces,
): void {
  process.once('exit', (code) => {
    if (code === 0) writeFileSync(file, JSON.stringify({ ...traces(), kept: [...kept] }));
  });
}
