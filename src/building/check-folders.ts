import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { noContentFolder } from '../content-folder.ts';
import { BuildFailure } from './build-failure.ts';
import { foreignEntries, printedPath } from './own-names.ts';
import { lastOf, nextTo } from './place-site.ts';

/** Where a build reads and writes; absolute paths, links followed. */
export interface Folders {
  readonly project: string;
  readonly content: string;
  readonly out: string;
}

// The bundler reads paths as addresses and patterns, and these end or open something in them.
const UNREADABLE = /[#?%*[\]{}!"`\\\n]/;

// What of the project nobody means as an output folder.
const SOURCES = [
  'src',
  'scripts',
  'tests',
  'public',
  'content',
  'node_modules',
  '.git',
  '.github',
  '.cache/builds',
];

/** The folders with links followed, so that two names of one place are seen to be one. */
export function realFolders({ project, content, out }: Folders): Folders {
  return { project: realPath(project), content: realPath(content), out: realPath(out) };
}

/**
 * Refuses folders whose names cannot work and output folders in which a build would delete what it
 * has not made. Throws a BuildFailure that names the folder; nothing has been touched then.
 */
export function checkFolders(folders: Folders): void {
  const refusal = refusalOf(folders);
  if (refusal !== null) throw new BuildFailure(`${refusal}\nNothing was built.`);
}

function refusalOf({ project, content, out }: Folders): string | null {
  const name = UNREADABLE.exec(project.replaceAll(sep, '/'))?.[0];
  if (name) {
    return `The project's own folder has ${JSON.stringify(name)} in its path, which the bundler cannot read: ${project}. Move or rename it.`;
  }
  if (!isFolder(content)) return noContentFolder(content);
  if (isWithin(project, content)) {
    return `CONTENT_DIR cannot be ${content}: the project itself is in it. Name another folder.`;
  }
  const place = misplaced(project, content, out);
  if (place !== null) return `OUT_DIR cannot be ${out}: ${place}. Name another folder.`;
  for (const folder of [out, nextTo(out), lastOf(out)]) {
    // The project's own `dist` is for nothing else.
    const known = dirname(folder) === project && basename(folder).startsWith('dist');
    const [first, ...more] = existsSync(folder) ? foreignEntries(folder, known) : [];
    if (first !== undefined) return holdsForeign(folder, first, more.length);
  }
  return null;
}

function holdsForeign(folder: string, first: string, more: number): string {
  const others = more > 0 ? ` and ${more} more` : '';
  return `${printedPath(folder)} holds what no build has made (${first}${others}), and a build would delete it. Empty it, or name another folder: OUT_DIR=other npm run build`;
}

/** Why an output folder is in the wrong place; null when it is in none. */
function misplaced(project: string, content: string, out: string): string | null {
  if (existsSync(out) && !isFolder(out)) return 'it is a file';
  if (dirname(out) === out) return 'it is a whole disk';
  if (isWithin(project, out)) return 'the project itself is in it';
  if (isWithin(homedir(), out)) return 'a home folder is in it';
  if (isWithin(content, out)) return 'the content is in it';
  if (isWithin(out, content)) return 'it is in the content folder';
  const source = SOURCES.find((name) => isWithin(out, join(project, name)));
  return source === undefined ? null : `it is in ${source}, which is part of the project`;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The path with links followed as far as it exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}
