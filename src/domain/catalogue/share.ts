/** A part of a whole. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** How many of all count. */
export function share<T>(all: readonly T[], counts: (one: T) => boolean): Share {
  return { part: all.filter(counts).length, of: all.length };
}
