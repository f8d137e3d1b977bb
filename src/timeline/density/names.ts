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

/**
 * Names as many dots as have room, the first given first: no name on another, none on the drawing, and no
 * line from a name to its dot through another name. Those without room get none; they are still dots.
 */
export function placeNames(dots: readonly Nameable[], room: NameRoom): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const [dot, one] of dots.entries()) {
    const found = tries(dot, one, room).find((name) => isFree(name, placed, dots, room));
    if (found) placed.push(found);
  }
  return placed;
}

/** Places to try: the lowest row first, to the right of the line before to its left. */
function tries(dot: number, { x, width }: Nameable, { rows }: NameRoom): PlacedName[] {
  return Array.from({ length: rows }, (_, i) => rows - 1 - i).flatMap((row) => [
    { dot, row, left: x, right: x + width, ends: false },
    { dot, row, left: x - width, right: x, ends: true },
  ]);
}

function isFree(
  name: PlacedName,
  placed: readonly PlacedName[],
  dots: readonly Nameable[],
  room: NameRoom,
): boolean {
  const { left, right, row, dot } = name;
  if (left < room.left || right > room.right) return false;
  if (room.top + (row + 1) * room.rowHeight > room.skyline(left, right)) return false;
  const x = dots[dot]?.x ?? 0;
  return placed.every((other) => {
    const line = dots[other.dot]?.x ?? 0;
    const isBeside = right + GAP <= other.left || left - GAP >= other.right;
    if (row === other.row) return isBeside;
    // The upper one's line comes down past the lower one.
    return row > other.row
      ? line + GAP <= left || line - GAP >= right
      : x + GAP <= other.left || x - GAP >= other.right;
  });
}
