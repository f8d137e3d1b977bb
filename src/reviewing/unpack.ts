import { strFromU8, unzipSync } from 'fflate';
import type { Unpack } from './run-files.ts';

/**
 * Reads one file of an archive, in memory only: nothing it holds can reach the disk, whatever its names
 * are. A file that says it is too large is none, and one that says less than it holds is cut off.
 */
export const unpack: Unpack = (archive, wanted, most) => {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === wanted && originalSize <= most;
    const bytes = unzipSync(archive, { filter })[wanted];
    return bytes ? strFromU8(bytes.subarray(0, most)) : null;
  } catch {
    // A broken archive says nothing; the comment tells that there is no report.
    return null;
  }
};
