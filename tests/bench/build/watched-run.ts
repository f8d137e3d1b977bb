import { readdir, readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';

/** A stage of a program that says where it is: a line that ends in "…" begins one. */
interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** What became of a program, and what it took. */
export interface WatchedRun {
  readonly code: number;
  readonly seconds: number;
  readonly stages: readonly Stage[];
  /** The most memory it and all that it started held at one time, MB; null where the system does not tell. */
  readonly peak: number | null;
  readonly output: string;
}

/** How often memory is looked at, ms. */
const EVERY = 200;

/** Runs Node on `args` and watches it: how long each stage takes, how much memory it holds. */
export async function watchedRun(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<WatchedRun> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const marks: { name: string; at: number }[] = [];
  const collect = (text: string): void => {
    output += text;
    for (const [, name = ''] of text.matchAll(STAGE)) marks.push({ name, at: performance.now() });
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  let peak: number | null = null;
  const look = setInterval(() => {
    void memoryOf(child.pid ?? 0).then(
      (now) => (peak = now === null ? peak : Math.max(peak ?? 0, now)),
    );
  }, EVERY);
  const code = await new Promise<number>((settle) => {
    child.on('error', () => settle(127)).on('close', (ended) => settle(ended ?? 1));
  });
  clearInterval(look);
  const ended = performance.now();
  const stages = marks.map(({ name, at }, index) => {
    return { name, seconds: ((marks[index + 1]?.at ?? ended) - at) / 1000 };
  });
  return { code, seconds: (ended - began) / 1000, stages, peak, output };
}

const STAGE = /^(\S.*) …$/gm;
const PAGE_KB = 4;

/** The memory that a process and its descendants hold, MB; null where `/proc` is not there. */
async function memoryOf(root: number): Promise<number | null> {
  const names = await readdir('/proc').catch(() => []);
  const running = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(statOf));
  const known = running.filter((one) => one !== null);
  if (known.length === 0) return null;
  const family = new Set([root]);
  // Children have later numbers than their parents, but for a system that has begun to count anew.
  for (const { id, parent } of known) if (family.has(parent)) family.add(id);
  const pages = known.reduce((sum, { id, pages: own }) => sum + (family.has(id) ? own : 0), 0);
  return (pages * PAGE_KB) / 1024;
}

/** Of a line of `/proc/<id>/stat` (proc(5)): the parent, and the pages held; null of a process that has ended. */
async function statOf(id: string): Promise<{ id: number; parent: number; pages: number } | null> {
  const line = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  // The name before them, in brackets, may hold anything.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields ? { id: Number(id), parent: Number(fields[1]), pages: Number(fields[21]) } : null;
}
