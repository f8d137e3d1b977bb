import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { fewAtOnce } from '../../at-once.ts';
import { inRuns, MOST_BYTES, partPath } from '#exports/formats/split.ts';

/** Files of one archive by their names in it. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

const deflate = promisify(deflateRaw);

const NAME = 'chronicle.zip';
/** What an archive says of each file beside its bytes and twice its name. */
const ENTRY_BYTES = 92;
/** The ninth takes twice as long for a four-hundredth. */
const LEVEL = 7;
/** The format's name for what `deflate` gives. */
const DEFLATED = 8;

/**
 * The archive of the files, by its name; where it has more than `most` bytes, in parts beside it too, each an archive
 * that is opened into the same folder. `day` (`2026-11-29`) is when all files were made.
 */
export async function packsOf(
  files: PackedFiles,
  day: string,
  most = MOST_BYTES,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await entriesOf(files, day);
  const whole = archiveOf(entries);
  if (whole.length <= most) return new Map([[NAME, whole]]);
  const parts = inRuns(entries, bytesOf, most);
  return new Map([
    [NAME, whole],
    ...parts.map((part, index) => [partPath(NAME, index + 1), archiveOf(part)] as const),
  ]);
}

/** An archive (ZIP) of the same bytes for the same files. */
export async function packOf(files: PackedFiles, day: string): Promise<Uint8Array> {
  return archiveOf(await entriesOf(files, day));
}

/** A file as an archive holds it. */
interface Entry extends Omit<ZipInputFile, 'ondata'> {
  readonly deflated: Uint8Array<ArrayBuffer>;
}

/** The files are packed beside each other, as many at once as there are threads for it. */
function entriesOf(files: PackedFiles, day: string): Promise<Entry[]> {
  // The format has the time of a clock on the wall and none before 1980.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(Math.max(1980, year), month - 1, date, 12);
  return fewAtOnce([...files.keys()].sort(), async (filename) => {
    const bytes = files.get(filename) ?? new Uint8Array();
    const deflated = await deflate(bytes, { level: LEVEL });
    const { length: size } = bytes;
    return { filename, size, crc: crc32(bytes), compression: DEFLATED, mtime, deflated };
  });
}

function bytesOf({ filename, deflated }: Entry): number {
  return deflated.length + 2 * Buffer.byteLength(filename) + ENTRY_BYTES;
}

function archiveOf(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { deflated, ...entry } of entries) {
    const file: ZipInputFile = { ...entry };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
