import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checksumList, checksumOf } from './archive/checksums.ts';
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
export function sealSite(folder: string): void {
  // One call after the other: beside each other, so many small ones take five times as long.
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) => join(entry.parentPath, entry.name);
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const named = files.map((path) => [relative(folder, path).replaceAll('\\', '/'), path] as const);
  const summed = named.filter(([name]) => name !== SUMS && name !== CONTENTS);
  const sums = summed.map(([name, path]) => [name, checksumOf(readFileSync(path))] as const);
  const list = join(folder, SUMS);
  writeFileSync(list, checksumList(new Map(sums)));
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  for (const path of [folder, ...folders]) chmodSync(path, MODES.folder);
  for (const path of [...files, list]) chmodSync(path, MODES.file);
}
