import { readFileSync, writeFileSync } from 'node:fs';
import { NO_TRACES, type PageTraces } from './page-traces.ts';

/** The traces in a file that a build wrote; none where there is no file. */
export function readTraces(file: string | null): PageTraces {
  return file === null ? NO_TRACES : (JSON.parse(readFileSync(file, 'utf8')) as PageTraces);
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
