import type { ComparedEvent, Side } from './compare.ts';
import { stretchFor } from './stretches.ts';

/** The narrowest stretch (px) and the largest dot: below the one, dots side by side are no longer told apart. */
const NARROWEST = 8;
const LARGEST = 13;
/** However many there are, a dot stays so large; the stack grows beyond its height instead. */
const SMALLEST = 1.5;

/** How all dots of both sides are set, so that one height means one number everywhere. */
export interface Grid {
  /** Months of one stack. */
  readonly bin: number;
  /** Room of one dot (px), as wide as it is high. */
  readonly size: number;
  /** Dots side by side in a stack. */
  readonly abreast: number;
  readonly pixelsPerMonth: number;
}

/** An event as a dot: its middle (px) along the axis and above it. */
export interface Dot {
  readonly event: ComparedEvent;
  readonly x: number;
  readonly rise: number;
}

/** The grid in which the highest stack of either side keeps within the height. */
export function gridFor(sides: readonly Side[], pixelsPerMonth: number, height: number): Grid {
  const bin = stretchFor(pixelsPerMonth, NARROWEST);
  const highest = Math.max(1, ...sides.map((side) => highestIn(side, bin)));
  const width = bin * pixelsPerMonth;
  const sizeWith = (abreast: number) =>
    Math.min(LARGEST, width / abreast, height / Math.ceil(highest / abreast));
  let abreast = 1;
  // Two abreast are worth it only where both are larger for it.
  for (let more = 2; more <= width / SMALLEST && more <= highest; more++) {
    if (sizeWith(more) > sizeWith(abreast)) abreast = more;
  }
  return { bin, abreast, size: Math.max(SMALLEST, sizeWith(abreast)), pixelsPerMonth };
}

function highestIn({ events }: Side, bin: number): number {
  const heights = new Map<number, number>();
  for (const { month } of events) {
    const at = Math.floor(month / bin);
    heights.set(at, (heights.get(at) ?? 0) + 1);
  }
  return [...heights.values()].reduce((highest, height) => Math.max(highest, height), 0);
}

/**
 * The dots of a side. Nearest to the axis are the events that both sides have, so that each lies right across from
 * itself; on top are the turning points, where a name can be tied to them.
 */
export function stackDots({ events }: Side, grid: Grid): Dot[] {
  const heights = new Map<number, number>();
  return [...events]
    .sort((a, b) => rank(a) - rank(b))
    .map((event) => {
      const at = Math.floor(event.month / grid.bin);
      const below = heights.get(at) ?? 0;
      heights.set(at, below + 1);
      return { event, ...placeOf(at, below, grid) };
    });
}

function rank({ common, item }: ComparedEvent): number {
  return common ? 0 : item.importance < TURNING ? 1 : 2;
}

/** The importance of a turning point. */
export const TURNING = 3;

function placeOf(at: number, below: number, { bin, size, abreast, pixelsPerMonth }: Grid) {
  const middle = (at + 0.5) * bin * pixelsPerMonth;
  return {
    x: middle + ((below % abreast) - (abreast - 1) / 2) * size,
    rise: (Math.floor(below / abreast) + 0.5) * size,
  };
}
