import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files and folders that a build puts into its output folder for itself begin so. */
export const OWN_PREFIX = '.chronicle-';

/** Lists what a build put into its output folder, a name a line, so that nothing else is deleted. */
export const CONTENTS = '.site-contents';

// Systems put these into folders unasked.
const SYSTEM = ['lost+found', '.DS_Store', 'Thumbs.db', 'desktop.ini'];

// What every build has made since before it left a list of its contents.
const ALWAYS = ['404.html', '_headers', 'index.html', 'pagefind', 'search'];

/** What stands in an output folder for readers: not what builds or the system keep there. */
export function siteEntries(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => !name.startsWith(OWN_PREFIX) && !SYSTEM.includes(name),
  );
}

/**
 * What stands in an output folder and no build has made: it must not be deleted. `known` says that
 * the folder has no other use, so that in it only what is hidden can be somebody's.
 */
export function foreignEntries(folder: string, known: boolean): string[] {
  const entries = siteEntries(folder);
  const listed = listedIn(folder) ?? [];
  const strange = entries.filter((name) => name !== CONTENTS && !listed.includes(name));
  const isSite = known || ALWAYS.every((name) => entries.includes(name));
  return isSite && listed.length === 0 ? strange.filter((name) => name.startsWith('.')) : strange;
}

function listedIn(folder: string): readonly string[] | null {
  try {
    return readFileSync(join(folder, CONTENTS), 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** A path for a message: from here when it is below this folder, else whole. */
export function printedPath(path: string): string {
  const inside = relative('', path);
  return inside === '' || inside.startsWith('..') ? path : inside;
}
