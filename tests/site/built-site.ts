import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { attribute, elementsOf, type Element } from './elements.ts';

/** Where the built site is, and the address it was built for. */
export const FOLDER = outFolder();
export const ADDRESS = siteAddress();

/** One built page. */
export interface BuiltPage {
  /** Path a reader asks for: `/su-kien/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

if (!existsSync(join(FOLDER, 'index.html')))
  throw new Error(`There is no site in ${FOLDER} yet. Build it first: npm run build`);
const files = new Set(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/')),
);
const read = new Map<string, BuiltPage>();

/** Paths of all files of the built site, below its folder. */
export function allFiles(): string[] {
  return [...files];
}

/** The path of every page of the built site. */
export function allPaths(): string[] {
  return allFiles()
    .filter((file) => file.endsWith('.html'))
    .map(pathOf);
}

/** Every page of the built site. */
export function allPages(): BuiltPage[] {
  return allPaths().map(pageAt);
}

/** The page at a path; throws when it was not built. */
export function pageAt(path: string): BuiltPage {
  const known = read.get(path);
  if (known) return known;
  const html = readFileSync(join(FOLDER, fileOf(path)), 'utf8');
  let elements: readonly Element[] | undefined;
  // Many tests want the words of thousands of pages and the elements of a few.
  const page = {
    path,
    html,
    get elements() {
      return (elements ??= elementsOf(html));
    },
  };
  read.set(path, page);
  return page;
}

/** True when a file answers at this path, without a redirect. */
export function isServed(path: string): boolean {
  return path.startsWith(ADDRESS.base) && files.has(fileOf(path));
}

/** Ids an address on the page may point to. */
export function anchorsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** File below the site's folder that answers at a path. */
export function fileOf(path: string): string {
  const inside = decodeURIComponent(path.slice(ADDRESS.base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** The path at which a file of the site is asked for. */
export function pathOf(file: string): string {
  return ADDRESS.base + file.replace(/(^|\/)index\.html$/, '$1');
}
