import { zipSync, type Zippable } from 'fflate';

/** Files of one archive by their names in it. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** An archive (ZIP) of the same bytes for the same files; `day` (`2026-11-29`) is when all of them were made. */
export function packOf(files: PackedFiles, day: string): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, files.get(name) ?? new Uint8Array()]),
  );
  // The format has the time of a clock on the wall and none before 1980.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return zipSync(entries, { mtime: new Date(Math.max(1980, year), month - 1, date, 12), level: 9 });
}
