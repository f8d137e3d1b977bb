import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { statSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { isAlive } from './alive.ts';
import { BuildFailure } from './build-failure.ts';
import { makeFolder } from './make-folder.ts';
import { OWN_PREFIX, printedPath } from './own-names.ts';

const BEAT = 5_000;
/** A holder on another machine can only be judged by its signs of life. */
const SILENCE = 120_000;
/** What disks answer on which a file has one name only: those of cameras and cards, some shared folders. */
const LINKLESS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: number;
}

/**
 * Keeps other builds from an output folder until the returned function is called or this process
 * ends. Throws a BuildFailure while another build holds it; a lock whose build was killed is taken.
 */
export function takeLock(out: string): () => void {
  try {
    makeFolder(dirname(out));
    return lockAt(`${out}.lock`, out);
  } catch (error) {
    // Beside a mounted folder nothing may be writable.
    if (!isDenied(error) || !existsSync(out)) throw error;
    return lockAt(join(out, `${OWN_PREFIX}lock`), out);
  }
}

function lockAt(file: string, out: string): () => void {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() });
  // Each turn either takes the lock, refuses, or finds that a dead holder's lock has gone.
  for (let turn = 0; turn < 10; turn += 1) {
    if (created(file, mine)) return hold(file, mine);
    const text = textOf(file);
    if (text === null) continue;
    const holder = holderIn(text);
    if (!isDead(holder, file)) throw new BuildFailure(heldBy(holder, file, out));
    takeAway(file, text);
  }
  throw new BuildFailure(`The lock ${printedPath(file)} could not be taken. Try again.`);
}

/**
 * The lock comes with its whole text: a build that is killed while it writes would leave an empty one,
 * which tells of no holder and keeps others away until it has long been silent.
 */
function created(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, text);
    placeWhole(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Gives what was written aside its name, unless that is taken: in one go where the disk can do so. */
function placeWhole(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!LINKLESS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(aside, file, constants.COPYFILE_EXCL);
  }
}

function hold(file: string, mine: string): () => void {
  const beat = setInterval(() => {
    if (textOf(file) === mine) utimesSync(file, new Date(), new Date());
  }, BEAT).unref();
  const release = (): void => {
    clearInterval(beat);
    process.off('exit', release);
    if (textOf(file) === mine) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

/**
 * Removes a lock that was judged dead by its text. Two builds may judge the same one at once: the one
 * that comes late finds the other's new lock and puts it back.
 */
export function takeAway(file: string, judged: string): void {
  const taken = `${file}.${process.pid}`;
  try {
    renameSync(file, taken);
    if (textOf(taken) !== judged) linkSync(taken, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

function isDead(holder: Holder | null, file: string): boolean {
  const silent = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > SILENCE;
  if (holder?.host !== hostname()) return silent;
  const started = Date.now() - uptime() * 1000;
  // Numbers of processes are given out anew after a start of the machine, and in containers.
  return holder.pid === process.pid || holder.since < started || !isAlive(holder.pid);
}

function heldBy(holder: Holder | null, file: string, out: string): string {
  const who = holder
    ? ` (process ${holder.pid} on ${holder.host}, since ${new Date(holder.since).toISOString()})`
    : '';
  return `Another build is writing ${printedPath(out)}${who}. Wait until it has ended, or build into another folder: OUT_DIR=other npm run build. If no build runs, delete ${printedPath(file)}.`;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    return pid !== undefined && host !== undefined && since !== undefined
      ? { pid, host, since }
      : null;
  } catch {
    return null;
  }
}

function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}
