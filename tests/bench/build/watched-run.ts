import { readdir, readFile } from 'node:fs/promises';
import { runNode, type Ended } from '#building/run-process.ts';

/** What became of a program, and what it took. */
export interface WatchedRun extends Ended {
  readonly seconds: number;
  /** The most memory it and all that it started held at one time, MB; null where the system does not tell. */
  readonly peak: number | null;
}

/** How often memory is looked at, ms. */
const EVERY = 200;

/** Runs Node on `args` and watches how much memory it holds; this process runs nothing else meanwhile. */
export async function watchedRun(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<WatchedRun> {
  const began = performance.now();
  let peak: number | null = null;
  const look = setInterval(() => {
    void memoryBelow(process.pid).then(
      (now) => (peak = now === null ? peak : Math.max(peak ?? 0, now)),
    );
  }, EVERY);
  const ended = await runNode(args, { env });
  clearInterval(look);
  return { ...ended, seconds: (performance.now() - began) / 1000, peak };
}

const PAGE_KB = 4;

/** The memory that the descendants of a process hold, MB; null where `/proc` is not there. */
async function memoryBelow(root: number): Promise<number | null> {
  const names = await readdir('/proc').catch(() => []);
  const running = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(statOf));
  const known = running.filter((one) => one !== null);
  if (known.length === 0) return null;
  const family = new Set([root]);
  let held = 0;
  // Children have later numbers than their parents, but for a system that has begun to count anew.
  for (const { id, parent, pages } of known) {
    if (!family.has(parent)) continue;
    family.add(id);
    held += pages;
  }
  return (held * PAGE_KB) / 1024;
}

/** Of a line of `/proc/<id>/stat` (proc(5)): the parent, and the pages held; null of a process that has ended. */
async function statOf(id: string): Promise<{ id: number; parent: number; pages: number } | null> {
  const line = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  // The name before them, in brackets, may hold anything.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields ? { id: Number(id), parent: Number(fields[1]), pages: Number(fields[21]) } : null;
}
