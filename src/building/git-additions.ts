import { git } from './git.ts';

/** Whether the moments in which files were added can be known here. */
export type Depth = 'whole' | 'shallow' | 'none';

/** The first time each file of a folder was committed. */
export interface Additions {
  readonly depth: Depth;
  /** Seconds since 1970 by path, relative to the folder; empty unless the history is whole. */
  readonly seconds: ReadonlyMap<string, number>;
}

const COMMIT = '\x01';

/**
 * Asks Git when each file of a folder first came, on the line of commits that readers were shown. A
 * clone that lacks older commits would give all files the day of its oldest, so it is not asked.
 */
export async function readAdditions(folder: string): Promise<Additions> {
  const shallow = await answer(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) return { depth: 'none', seconds: new Map() };
  if (shallow.trim() !== 'false') return { depth: 'shallow', seconds: new Map() };
  const log = await answer(folder, LOG);
  const seconds = firstTimes(log ?? '');
  return { depth: seconds.size > 0 ? 'whole' : 'none', seconds };
}

const LOG = [
  ...['log', '--first-parent', '--diff-merges=first-parent', '--diff-filter=A', '--no-renames'],
  ...['--name-status', '-z', `--format=${COMMIT}%ct`, '--relative', '--', '.'],
];

/** What Git prints; null where there is no Git, or the folder is none of its own. */
async function answer(folder: string, args: readonly string[]): Promise<string | null> {
  // Whatever keeps Git from answering, the page says that additions are not known.
  const asked = await git(folder, args).catch(() => null);
  return asked?.code === 0 ? asked.output.toString('utf8') : null;
}

/** Paths with the earliest commit that added them, from `git log -z --name-status --format=\x01%ct`. */
export function firstTimes(log: string): Map<string, number> {
  const times = new Map<string, number>();
  let time = NaN;
  let isPath = false;
  for (const token of log.split('\0')) {
    const text = token.replace(/^\n/, '');
    if (isPath) {
      times.set(text, Math.min(time, times.get(text) ?? Infinity));
      isPath = false;
    } else if (text.startsWith(COMMIT)) time = Number(/\d+/.exec(text)?.[0]);
    else isPath = text === 'A';
  }
  return times;
}
