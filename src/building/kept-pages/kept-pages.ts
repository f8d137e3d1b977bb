import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fewAtOnce } from '../../at-once.ts';
import type { TraceFiles } from '../../told-traces.ts';
import { takeLock } from '../build-lock.ts';
import { BuildFailure } from '../build-failure.ts';
import { keptFolder } from '../kept-files.ts';
import { namesIn } from '../names-in.ts';
import { isImage, imagesIn } from '../image-names.ts';
import type { Say } from '../post-steps.ts';

/** What a build says of its pages, beside their traces. */
interface Made {
  /** By path, those that a route says what it hands them. */
  readonly pages: Readonly<Record<string, unknown>>;
  /** Paths of those that were not made, for they would be the same. */
  readonly kept: readonly string[];
}

/** Names of what a build packs for all pages. */
const PACKED = ['assets/**/*.css', 'assets/**/*.js'];

/** Names the content folder whose pages lie beside it. */
const CONTENT = 'content-folder';

/** The pages of one content folder as they were rendered, held until they are given back. */
export interface KeptPages {
  /** What the process that renders is to be told: where the traces of these pages are, and where to write its own. */
  readonly files: TraceFiles;
  /**
   * Puts beside the pages just rendered in `site` those that were kept; their number, or null where they do not belong
   * to what was packed for it or are not whole, and all are to be rendered. `base` is that of all paths.
   */
  bringInto(site: string, base: string): Promise<number | null>;
  /** Keeps the pages of `site` for the next build of the same `state`. */
  keep(site: string, base: string, say: Say): Promise<void>;
  /** Gives them back to other builds. */
  release(): void;
}

/**
 * The pages that the last build of a content folder has made, where it was of the same `state`: program, address and
 * day. Null while another build has them: it then makes all its own.
 */
export function openKeptPages(content: string, state: string, made: string): KeptPages | null {
  const folder = resolve(keptFolder('pages', content));
  const release = lockOf(folder);
  if (release === null) return null;
  const inside = (name: string): string => join(folder, name);
  const [traces, pages, packed] = [inside('traces.json'), inside('site'), inside('packed.json')];
  const isOfState = existsSync(traces) && readText(inside('state')) === state;
  return {
    files: { kept: isOfState ? traces : null, made },
    bringInto: async (site, base) => {
      const { kept } = await readMade(made);
      if (kept.length === 0) return 0;
      if (readText(packed) !== (await packedIn(site))) return null;
      const names = kept.map((path) => fileOf(path, base));
      if (!names.every((name) => existsSync(join(pages, name)))) return null;
      await copyAll(names, pages, site);
      await bringImages(pages, site);
      return kept.length;
    },
    keep: async (site, base, say) => {
      try {
        await rm(traces, { force: true });
        const text = await readFile(made, 'utf8');
        const told = JSON.parse(text) as Made;
        const of = isOfState ? new Set(told.kept) : new Set<string>();
        const names = Object.keys(told.pages).map((path) => fileOf(path, base));
        if (!isOfState) await rm(pages, { recursive: true, force: true });
        const fresh = Object.keys(told.pages).filter((path) => !of.has(path));
        const images = await imagesUnder(site);
        await copyAll([...fresh.map((path) => fileOf(path, base)), ...images], site, pages);
        await removeOthers(pages, new Set([...names, ...images]));
        await writeFile(packed, await packedIn(site));
        await writeFile(inside('state'), state);
        await writeFile(inside(CONTENT), resolve(content));
        await removeOrphans(dirname(folder));
        await writeFile(`${traces}.new`, text);
        await rename(`${traces}.new`, traces);
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        say(`  The pages could not be kept for the next build: ${(error as Error).message}`);
      }
    },
    release,
  };
}

/** Removes the pages of content folders that are gone, such as a test's. */
async function removeOrphans(cache: string): Promise<void> {
  for (const name of await namesIn(cache, [`pages-*/${CONTENT}`]))
    if (!existsSync(await readFile(join(cache, name), 'utf8')))
      await rm(dirname(join(cache, name)), { recursive: true, force: true });
}

function lockOf(folder: string): (() => void) | null {
  try {
    return takeLock(folder);
  } catch (error) {
    if (error instanceof BuildFailure) return null;
    throw error;
  }
}

async function readMade(file: string): Promise<Made> {
  return JSON.parse(await readFile(file, 'utf8')) as Made;
}

/** The file of a page by its path under the `base` of all. */
function fileOf(path: string, base: string): string {
  const below = path.slice(base.length).replace(/^\//, '');
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

async function packedIn(site: string): Promise<string> {
  return JSON.stringify(await namesIn(site, PACKED));
}

/**
 * A picture is made when a page that shows it is rendered, else packed as it was given: of the new ones stay those that a
 * page asks for.
 */
async function bringImages(from: string, site: string): Promise<void> {
  const [before, now] = [new Set(await imagesUnder(from)), new Set(await imagesUnder(site))];
  const lacking = [...before].filter((name) => !now.has(name));
  const doubtful = [...now].filter((name) => !before.has(name));
  if (lacking.length + doubtful.length === 0) return;
  const asked = new Set<string>();
  const askers = await namesIn(site, ['**/*.html', ...PACKED]);
  await fewAtOnce(askers, async (name) => {
    for (const image of imagesIn(name, await readFile(join(site, name)))) asked.add(image);
  });
  const isAsked = (name: string) => asked.has(name.slice(name.lastIndexOf('/') + 1));
  await copyAll(lacking.filter(isAsked), from, site);
  await fewAtOnce(
    doubtful.filter((name) => !isAsked(name)),
    (name) => rm(join(site, name)),
  );
}

/** The pictures that are made or packed for pages, by their names in a site. */
async function imagesUnder(site: string): Promise<string[]> {
  return (await namesIn(site, ['assets/**'])).filter(isImage);
}

async function copyAll(names: readonly string[], from: string, to: string): Promise<void> {
  await fewAtOnce(names, async (name) => {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await copyFile(join(from, name), join(to, name));
  });
}

async function removeOthers(folder: string, names: ReadonlySet<string>): Promise<void> {
  const others = (await namesIn(folder, ['**/*.*'])).filter((name) => !names.has(name));
  await fewAtOnce(others, (name) => rm(join(folder, name), { recursive: true, force: true }));
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
