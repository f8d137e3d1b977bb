import { dotAt, type DotBlock } from './dots.ts';
import type { Row } from './rows.ts';

/** A row as it is drawn, and a name beside it, both pressed with a finger or a mouse. */
interface Pressed {
  readonly row: Row;
  readonly block: DotBlock;
}

interface NameBox {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The places of the events that a press may mean, `reach` pixels around it. */
export function eventsAt(
  rows: readonly Pressed[],
  names: readonly NameBox[],
  at: { readonly x: number; readonly y: number },
  reach: number,
  left: number,
): Set<number> {
  const found = new Set<number>();
  for (const { row, block } of rows) {
    if (row.top > at.y + reach || row.top + row.height < at.y - reach) continue;
    for (let order = 0; order < block.shown; order++) {
      const dot = dotAt(row, block, left, order);
      if (Math.hypot(dot.x - at.x, dot.y - at.y) <= reach) found.add(row.places[order] as number);
    }
  }
  for (const { place, x, y, width, height } of names) {
    const beside = at.x < x - reach || at.x > x + width + reach;
    if (!beside && at.y > y - reach / 2 && at.y < y + height + reach / 2) found.add(place);
  }
  return found;
}

/** The row at a height, or the nearest within `reach`. */
export function rowAt(rows: readonly Row[], y: number, reach: number): Row | null {
  const away = ({ top, height }: Row) => Math.max(0, top - y, y - top - height);
  const nearest = rows.reduce<Row | null>(
    (best, row) => (best && away(best) <= away(row) ? best : row),
    null,
  );
  return nearest && away(nearest) <= reach ? nearest : null;
}
