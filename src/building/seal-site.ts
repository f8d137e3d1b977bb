import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fewAtOnce } from '../at-once.ts';
import { checksumList } from './archive/checksums.ts';
import { CONTENTS } from './own-names.ts';

/** Lists the checksum of every file of the site, for `sha256sum -c`; it stands at the site's root. */
export const SUMS = 'SHA256SUMS';

/** What servers need: everybody reads, only the owner writes. */
const MODES = { folder: 0o755, file: 0o644 } as const;

/**
 * Ends a site whose files are all there: writes their checksums, and gives each the same rights whatever the builder's
 * own files have, so that two builds are the same and any server may read them. The list leaves out itself and what builds
 * keep there for themselves.
 */
export async function sealSite(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }));
  const folders = paths.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path);
  const files = paths.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
  const named = files.map((path) => [nameIn(folder, path), path] as const);
  const summed = named.filter(([name]) => name !== SUMS && name !== CONTENTS);
  const sums = await fewAtOnce(summed, async ([name, path]) => [name, await sumOf(path)] as const);
  const list = join(folder, SUMS);
  await writeFile(list, checksumList(new Map(sums)));
  await fewAtOnce([folder, ...folders], (path) => chmod(path, MODES.folder));
  await fewAtOnce([...files, list], (path) => chmod(path, MODES.file));
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
