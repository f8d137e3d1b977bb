/** A row that would have its name beside it, pixels. */
export interface Nameable {
  readonly middle: number;
  /** Where its dots end. */
  readonly right: number;
  /** Half of its height, which no other row's name may touch. */
  readonly half: number;
  /** Width of the name on one line. */
  readonly width: number;
  /** The weightiest are named first; null for one that is not to be named. */
  readonly weight: number | null;
}

/** A name beside its row: `row` is its place among those given. */
export interface RowName {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: 1 | 2;
}

export interface NameStyle {
  /** The edge that no name passes. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a line. */
  readonly line: number;
  /** Between dots and names. */
  readonly gap: number;
  /** The least width that says anything. */
  readonly least: number;
}

/** Words do not break where a line ends: two lines hold a little less than twice as much as one. */
const TWO_LINES = 1.75;

/** Names the weightiest rows first, the others as far as no name meets another or a dot. Rows come in order. */
export function nameRows(rows: readonly Nameable[], style: NameStyle): RowName[] {
  const order = rows.map((_, row) => row).filter((row) => rows[row]?.weight !== null);
  order.sort((a, b) => (rows[b]?.weight ?? 0) - (rows[a]?.weight ?? 0) || a - b);
  const placed: RowName[] = [];
  for (const row of order) {
    const name = placeName(rows, row, placed, style);
    if (name) placed.push(name);
  }
  return placed.sort((a, b) => a.row - b.row);
}

/** On one line if it fits, else on two where both are free; null without room. */
function placeName(
  rows: readonly Nameable[],
  row: number,
  placed: readonly RowName[],
  style: NameStyle,
): RowName | null {
  const { width, middle } = rows[row] as Nameable;
  for (const lines of [1, 2] as const) {
    const height = lines * style.line;
    const y = Math.min(style.bottom - height, Math.max(style.top, middle - height / 2));
    const x = beside(rows, row, y, y + height) + style.gap;
    const room = style.right - x;
    const fits = lines === 1 ? width <= room : room >= style.least && width <= TWO_LINES * room;
    const isFree = placed.every((other) => other.y + other.height <= y || other.y >= y + height);
    if (fits && isFree && Math.abs(y + height / 2 - middle) < style.line)
      return { row, x, y, width: Math.min(width, room), height, lines };
  }
  return null;
}

/** Where the dots end of all rows that a name between two heights stands beside. */
function beside(rows: readonly Nameable[], row: number, top: number, bottom: number): number {
  let right = rows[row]?.right ?? 0;
  for (const way of [-1, 1]) {
    for (let at = row + way; at >= 0 && at < rows.length; at += way) {
      const other = rows[at] as Nameable;
      if (other.middle + other.half <= top || other.middle - other.half >= bottom) break;
      right = Math.max(right, other.right);
    }
  }
  return right;
}
