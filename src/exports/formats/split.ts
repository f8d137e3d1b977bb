/** The largest file that hosts take, bytes. */
export const HOSTS_TAKE = 25_000_000;

/**
 * What has more bytes has the same beside it in parts of at most so many; a twenty-fifth is left for what stands
 * around the rows of a part.
 */
export const MOST_BYTES = 0.96 * HOSTS_TAKE;

/**
 * Rows in runs, in their order, each at most `most` bytes as it is written; one run where all of them are. A row
 * that is larger by itself stands alone.
 */
export function inRuns<Row>(
  rows: readonly Row[],
  bytesOf: (row: Row) => number,
  most: number,
): readonly (readonly Row[])[] {
  const runs: Row[][] = [[]];
  let filled = 0;
  for (const row of rows) {
    const bytes = bytesOf(row);
    if (filled > 0 && filled + bytes > most) {
      runs.push([]);
      filled = 0;
    }
    runs.at(-1)?.push(row);
    filled += bytes;
  }
  return runs;
}

/** The path of a part of a file, from 1: `data/events.csv` → `data/events-part-1.csv`. */
export function partPath(path: string, number: number): string {
  return path.replace(/\.(\w+)$/, `-part-${number}.$1`);
}
