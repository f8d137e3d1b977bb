/** Tells the process that renders pages where the traces of those kept from an earlier build lie. */
const KEPT = 'KEPT_TRACES';
/** Tells it where to write the traces of this build's pages. */
const MADE = 'MADE_TRACES';

/** Where traces lie: those of pages that are kept, null where none are; and those that a build is to write. */
export interface TraceFiles {
  readonly kept: string | null;
  readonly made: string;
}

/** What tells another process of a build to trace what its pages rest on; null for not to. */
export function tellTraces(files: TraceFiles | null): Readonly<Record<string, string>> {
  return { [KEPT]: files?.kept ?? '', [MADE]: files?.made ?? '' };
}

/** What a process was told of traces; null where nobody asks for them. */
export function toldTraces(environment: NodeJS.ProcessEnv = process.env): TraceFiles | null {
  const made = environment[MADE];
  return made ? { made, kept: environment[KEPT] ? environment[KEPT] : null } : null;
}
