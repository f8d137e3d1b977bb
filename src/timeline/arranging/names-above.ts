import { emptyRow, isFree, take, type Row } from './rows.ts';
import { finish } from './work.ts';

/** A dot that may be named. */
export interface Nameable {
  readonly x: number;
  /** Width of its name (px). */
  readonly width: number;
}

/** A name in the rows above the dots. */
export interface PlacedName {
  /** Place among the dots given. */
  readonly dot: number;
  /** Row from above, the top one 0. */
  readonly row: number;
  /** Left edge of the name; a line goes down from it, or from its right edge where `ends` says so. */
  readonly left: number;
  readonly right: number;
  readonly ends: boolean;
}

/** The room for names: rows of `rowHeight` from `top` on, as wide as the drawing. */
export interface NameRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rows: number;
  readonly rowHeight: number;
  /** The highest point of what is drawn between two x: a name stays above it. */
  readonly skyline: (from: number, to: number) => number;
}

const GAP = 8;
/** No name is narrower: where not even this is free, none need be measured. */
const LEAST = 30;

/** What is taken in one row: names, and the lines that come down through it from names above. */
interface Taken {
  readonly names: Row;
  readonly lines: Row;
}

/**
 * Names as many dots as have room, the first given first: no name on another, none on the drawing, and no
 * line from a name to its dot through another name. Those without room get none; they are still dots.
 */
export function placeNames(dots: readonly Nameable[], room: NameRoom): PlacedName[] {
  return finish(placingNames(dots, room));
}

/** The same, with a pause now and then. */
export function* placingNames(
  dots: readonly Nameable[],
  room: NameRoom,
): Generator<undefined, PlacedName[]> {
  const rows = Array.from({ length: room.rows }, (): Taken => {
    return { names: emptyRow(), lines: emptyRow() };
  });
  const placed: PlacedName[] = [];
  for (const [dot, one] of dots.entries()) {
    const name = placeName(dot, one, room, rows);
    if (name) placed.push(name);
    if (dot % AT_ONCE === AT_ONCE - 1) yield;
  }
  return placed;
}

/** So many dots are looked at between two pauses. */
const AT_ONCE = 16;

/** The lowest row that is free, to the right of the line before to its left. */
function placeName(
  dot: number,
  one: Nameable,
  room: NameRoom,
  rows: readonly Taken[],
): PlacedName | null {
  const { x } = one;
  const isOpen = ({ names }: Taken) => isFree(names, x, x + LEAST) || isFree(names, x - LEAST, x);
  if (!rows.some(isOpen)) return null;
  const sides = [
    { left: x, right: x + one.width, ends: false },
    { left: x - one.width, right: x, ends: true },
  ].map((side) => ({ ...side, last: lastRow(side, room) }));
  const lowest = Math.max(...sides.map(({ last }) => last));
  // Upward from the dot, as far as its line gets: a name in its way ends it.
  for (let row = rows.length - 1; row >= 0; row--) {
    if (row <= lowest) {
      for (const { last, ...side } of sides) {
        if (row > last || !isRoomFor(side, rows[row] as Taken)) continue;
        takeRoom(side, x, row, rows);
        return { dot, row, ...side };
      }
    }
    if (!isFree((rows[row] as Taken).names, x - GAP, x + GAP)) return null;
  }
  return null;
}

interface Side {
  readonly left: number;
  readonly right: number;
  readonly ends: boolean;
}

/** The lowest row that keeps a name above the drawing; -1 where none does, or where it would leave the room. */
function lastRow({ left, right }: Side, room: NameRoom): number {
  if (left < room.left || right > room.right) return -1;
  const rows = Math.floor((room.skyline(left, right) - room.top) / room.rowHeight + 1e-9);
  return Math.min(room.rows, rows) - 1;
}

function isRoomFor({ left, right }: Side, { names, lines }: Taken): boolean {
  return isFree(names, left - GAP, right + GAP) && isFree(lines, left - GAP, right + GAP);
}

/** Lines may run side by side: they are taken as stretches too short to be in each other's way. */
function takeRoom({ left, right }: Side, x: number, row: number, rows: readonly Taken[]): void {
  take((rows[row] as Taken).names, left, right);
  for (let below = row + 1; below < rows.length; below++) {
    take((rows[below] as Taken).lines, x - HAIR, x + HAIR);
  }
}

const HAIR = 1e-6;
