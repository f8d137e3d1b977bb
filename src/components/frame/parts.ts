/** How much of a list one page holds: so many lines, and so many bytes of words before they are packed. */
export interface PartSize {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * What fits a page that weighs at most 30 KB packed, whatever the words: lines are much alike and pack
 * well, words pack badly, and no list of languages has the same length of words.
 */
export const PART: PartSize = { lines: 150, bytes: 17_000 };

const encoder = new TextEncoder();

/** Length of words as they are sent (bytes of UTF-8). */
export function bytesOf(words: string): number {
  return encoder.encode(words).length;
}

/** Cuts a list into parts that each fit a page, in its order; one item too long for any has a part of its own. */
export function partsOf<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  { lines, bytes }: PartSize = PART,
): T[][] {
  const parts: T[][] = [];
  let left = 0;
  for (const item of items) {
    const last = parts.at(-1);
    const weight = bytesOf(wordsOf(item));
    if (last && last.length < lines && weight <= left) {
      last.push(item);
      left -= weight;
    } else {
      parts.push([item]);
      left = bytes - weight;
    }
  }
  return parts;
}
