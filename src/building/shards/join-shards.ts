import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fewAtOnce } from '../../at-once.ts';
import { checksumOf, sumsIn } from '../archive/checksums.ts';
import { BuildFailure } from '../build-failure.ts';
import { imagesIn, isImage } from '../image-names.ts';
import { printedPath } from '../own-names.ts';
import { SUMS } from '../seal-site.ts';
import { faultsOfParts, readNote, SHARD_NOTE, type FoundShard } from './shard-note.ts';

const NOTHING = 'Nothing was built.';
const MOST_TOLD = 20;
const OTHER_STATE =
  'The parts were built of another content, program or address than what is here: join them where the commit they were built of is checked out, with the same history and SITE_URL.';

/** What the folders say of the parts in them. Throws a BuildFailure with all reasons why they do not make one site. */
export async function findShards(folders: readonly string[]): Promise<FoundShard[]> {
  const read = await Promise.all(
    folders.map(async (folder) => ({ folder, note: await noteIn(folder) })),
  );
  const strange = read.filter(({ note }) => note === null).map(({ folder }) => folder);
  const found = read.flatMap(({ folder, note }) =>
    note ? [{ folder: printedPath(folder), note }] : [],
  );
  const faults =
    strange.length > 0
      ? strange.map(
          (folder) =>
            `${printedPath(folder)} holds no part of a site (no ${SHARD_NOTE}): make one with npm run build -- --shard 1/2`,
        )
      : faultsOfParts(found);
  if (faults.length > 0) throw new BuildFailure([...faults, NOTHING].join('\n'));
  return found;
}

async function noteIn(folder: string) {
  const text = await readFile(join(folder, SHARD_NOTE), 'utf8').catch(absent);
  return text === null ? null : readNote(text);
}

/**
 * Puts the pages of all parts into one folder, as if they had been made there. Each file is looked at by the checksum
 * its part was sealed with, what several parts have made must be the same in all, and `state` is that of the project
 * here, whose content all that follows is made of. Throws a BuildFailure otherwise. Gives the number of files.
 */
export async function joinShards(
  parts: readonly FoundShard[],
  state: string,
  site: string,
): Promise<number> {
  if (parts.some(({ note }) => note.state !== state))
    throw new BuildFailure(`${OTHER_STATE}\n${NOTHING}`);
  const { files, faults } = filesOf(await Promise.all(parts.map(({ folder }) => listIn(folder))));
  // A part keeps the pictures whose pages are in another one as they were given; the whole site has them only where a
  // page asks for them so.
  const isDoubtful = ({ name, times }: ListedFile) => times < parts.length && isImage(name);
  const doubtful = files.filter(isDoubtful);
  const asked = new Set<string>();
  const copy = async ({ name, sum, folder }: ListedFile): Promise<void> => {
    const path = join(folder, name);
    const bytes = isInside(name) ? await readFile(path).catch(absent) : null;
    if (bytes === null) faults.push(`${path} is missing.`);
    else if (checksumOf(bytes) !== sum) faults.push(`${path} is damaged.`);
    else {
      if (doubtful.length > 0) for (const image of imagesIn(name, bytes)) asked.add(image);
      await place(join(site, name), bytes);
    }
  };
  const certain = files.filter((file) => !isDoubtful(file));
  await fewAtOnce(certain, copy);
  const kept = doubtful.filter(({ name }) => asked.has(basename(name)));
  await fewAtOnce(kept, copy);
  if (faults.length > 0) throw new BuildFailure(inWords(faults));
  return certain.length + kept.length;
}

/** A file in the list of one part or of several, which have it the same. */
interface ListedFile {
  readonly name: string;
  readonly sum: string;
  /** The first part that has it. */
  readonly folder: string;
  readonly times: number;
}

async function listIn(folder: string) {
  const sums = sumsIn(await readFile(join(folder, SUMS), 'utf8'));
  return [...sums].map(([name, sum]) => ({ name, sum, folder, times: 1 }));
}

function filesOf(lists: readonly (readonly ListedFile[])[]) {
  const files = new Map<string, ListedFile>();
  const faults: string[] = [];
  for (const file of lists.flat()) {
    if (isOfPart(file.name)) continue;
    const known = files.get(file.name);
    if (known && known.sum !== file.sum)
      faults.push(`${file.name} differs between ${known.folder} and ${file.folder}.`);
    files.set(file.name, known ? { ...known, times: known.times + 1 } : file);
  }
  return { files: [...files.values()], faults };
}

function inWords(faults: readonly string[]): string {
  const told = faults.toSorted().slice(0, MOST_TOLD);
  const more = faults.length > told.length ? [`… and ${faults.length - told.length} more`] : [];
  const repair = 'The parts cannot be joined. Copy them again whole, or build them again.';
  return [...told, ...more, repair, NOTHING].join('\n');
}

/** A part's list says what is written here: never above the site. */
function isInside(name: string): boolean {
  return !isAbsolute(name) && !name.split(/[/\\]/).includes('..');
}

function absent(error: unknown): null {
  if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  throw error;
}

async function place(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** What is said of the part itself; the whole site is given its own. */
function isOfPart(name: string): boolean {
  return [SHARD_NOTE, '_headers', '_redirects'].includes(name);
}
