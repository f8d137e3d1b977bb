/** A mark on an axis and the row it stands in, 0 being next to the axis. */
export interface StackedMark<T> {
  readonly of: T;
  /** Percent of the axis's width. */
  readonly x: number;
  readonly level: number;
}

/** Puts marks that are nearer than `gap` (percent) to one another into rows, each in the first that has room. */
export function stackMarks<T>(
  marks: readonly { readonly of: T; readonly x: number }[],
  gap: number,
): StackedMark<T>[] {
  const lasts: number[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map(({ of, x }) => {
      const free = lasts.findIndex((last) => x - last >= gap);
      const level = free === -1 ? lasts.length : free;
      lasts[level] = x;
      return { of, x, level };
    });
}
