/** What a row is sorted by in one column; null where the row has nothing there. */
export type SortKey = string | number | null;

/**
 * The rows by a key, those without one last whichever the direction; rows of one key stay in their order.
 * `compare` orders words.
 */
export function sortedBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => SortKey,
  descending: boolean,
  compare: (a: string, b: string) => number,
): R[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
  return keyed.map(({ row }) => row);
}

/** A cell's key: its number where it holds one, its words, null where it is empty. */
export function keyFrom(written: string, isNumber: boolean): SortKey {
  const text = written.trim();
  if (text === '') return null;
  if (!isNumber) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
