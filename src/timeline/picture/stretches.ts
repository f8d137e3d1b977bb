/** A stretch of a line, pixels from the top, or along the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of a stretch beside those that are taken, in order. */
export function freeIn(room: Stretch, taken: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = [];
  let at = room.from;
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    if (from > at) free.push({ from: at, to: Math.min(from, room.to) });
    at = Math.max(at, to);
  }
  if (at < room.to) free.push({ from: at, to: room.to });
  return free.filter(({ from, to }) => to > from);
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}
