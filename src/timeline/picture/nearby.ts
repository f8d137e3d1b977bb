import type { Box, Point } from './place.ts';

/** A thing and the boxes by which a pointer may mean it. */
export interface Placed<Thing> {
  readonly thing: Thing;
  readonly boxes: readonly Box[];
}

interface Entry<Thing> {
  readonly thing: Thing;
  readonly box: Box;
}

/** Pixels of the axis whose things are looked through together. */
const COLUMN = 32;

/** Things by the columns of the axis they stand in: whoever looks for the nearest asks only those about the place. */
export class Nearby<Thing> {
  readonly #columns = new Map<number, Entry<Thing>[]>();

  constructor(all: Iterable<Placed<Thing>>) {
    for (const { thing, boxes } of all) for (const box of boxes) this.#put({ thing, box });
  }

  /** The thing with a box nearest to the point, `reach` pixels away at most; of boxes as near, the one whose middle is. */
  nearest(point: Point, reach: number): Thing | null {
    let best: { readonly thing: Thing; readonly away: number; readonly middle: number } | null =
      null;
    const last = columnOf(point.x + reach);
    for (let column = columnOf(point.x - reach); column <= last; column++) {
      for (const { thing, box } of this.#columns.get(column) ?? []) {
        const away = distance(point, box);
        if (away > reach || (best && away > best.away)) continue;
        const middle = fromMiddle(point, box);
        if (!best || away < best.away || middle < best.middle) best = { thing, away, middle };
      }
    }
    return best?.thing ?? null;
  }

  #put(entry: Entry<Thing>): void {
    const { x, width } = entry.box;
    for (let column = columnOf(x); column <= columnOf(x + width); column++) {
      const own = this.#columns.get(column);
      if (own) own.push(entry);
      else this.#columns.set(column, [entry]);
    }
  }
}

function columnOf(x: number): number {
  return Math.floor(x / COLUMN);
}

/** Pixels from a point to a box, 0 inside it. */
export function distance(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

function fromMiddle({ x, y }: Point, box: Box): number {
  return Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
}
