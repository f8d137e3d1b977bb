import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENTS, OWN_PREFIX, siteEntries } from './own-names.ts';

/** Beside the output folder: what comes. */
export const nextTo = (out: string): string => `${out}.next`;
/** Beside the output folder: what was there, while the two change places. */
export const lastOf = (out: string): string => `${out}.last`;

// Inside it, where it cannot be renamed itself. The name says how far an exchange has come.
const inside = (out: string, name: string): string => join(out, OWN_PREFIX + name);
const NEXT = 'next';
const LEAVING = 'leaving';
const LAST = 'last';
const GONE = 'gone';

/**
 * Puts a finished site in the place of the last one, which stays whole until then. Where that fails on the way, by a
 * full disk say, the last one comes back at once; whatever was interrupted, `recoverSite` restores it.
 */
export async function placeSite(site: string, out: string, renaming = rename): Promise<void> {
  try {
    await exchange(site, out, renaming);
  } catch (error) {
    // What could not be brought back now is by the next build.
    await recoverSite(out).catch(() => undefined);
    throw error;
  }
}

async function exchange(site: string, out: string, renaming: typeof rename): Promise<void> {
  const next = nextTo(out);
  try {
    await move(site, next, renaming);
    if (existsSync(out)) await renaming(out, lastOf(out));
  } catch (error) {
    if (!isFixed(error)) throw error;
    // A mounted folder cannot be renamed, and beside it nothing may be written.
    await replaceInside(existsSync(next) ? next : site, out);
    return;
  }
  await renaming(next, out);
  await remove(lastOf(out));
}

/** Exchanges what is in a folder and leaves the folder itself where it is. */
export async function replaceInside(site: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await move(site, inside(out, NEXT));
  await mkdir(inside(out, LEAVING), { recursive: true });
  await moveEntries(out, inside(out, LEAVING));
  await rename(inside(out, LEAVING), inside(out, LAST));
  await moveEntries(inside(out, NEXT), out);
  await rename(inside(out, LAST), inside(out, GONE));
  await Promise.all([remove(inside(out, GONE)), remove(inside(out, NEXT))]);
}

/**
 * Brings the last good site back after a build was killed while it exchanged folders; true when it
 * had to. Only for the holder of the folder's lock.
 */
export async function recoverSite(out: string): Promise<boolean> {
  const restored = existsSync(out) ? await recoverInside(out) : await recoverBeside(out);
  await remove(nextTo(out));
  return restored;
}

async function recoverBeside(out: string): Promise<boolean> {
  if (!existsSync(lastOf(out))) return false;
  await rename(lastOf(out), out);
  return true;
}

async function recoverInside(out: string): Promise<boolean> {
  await remove(lastOf(out));
  await Promise.all([remove(inside(out, GONE)), remove(inside(out, NEXT))]);
  // Nothing of the new site was there yet: what had left comes back to what had not.
  if (existsSync(inside(out, LEAVING))) {
    await moveEntries(inside(out, LEAVING), out);
    await remove(inside(out, LEAVING));
    return true;
  }
  if (!existsSync(inside(out, LAST))) return false;
  await Promise.all(siteEntries(out).map((name) => remove(join(out, name))));
  await rename(inside(out, LAST), inside(out, LEAVING));
  return recoverInside(out);
}

async function moveEntries(from: string, to: string): Promise<void> {
  for (const name of siteEntries(from)) await rename(join(from, name), join(to, name));
}

/** Moves a folder; to another disk it is copied. */
export async function move(from: string, to: string, renaming = rename): Promise<void> {
  await remove(to);
  try {
    await renaming(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await mkdir(to);
    await chmod(to, (await stat(from)).mode);
    // First the list that says whose this is: the copying may be interrupted.
    await cp(join(from, CONTENTS), join(to, CONTENTS));
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function isFixed(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(code);
}
