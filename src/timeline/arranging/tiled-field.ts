import type { Level } from './level.ts';
import { BEFORE, BEHIND, TILE, tileOfRow } from './level.ts';
import { placingLong, type LongStretches } from './long-stretches.ts';
import type { MarkField, Way } from './mark-field.ts';
import { inOrder, type Mark } from './mark.ts';
import { firstAt, type ItemIndex } from './table.ts';
import { Tiles } from './tiles.ts';
import { SharedWork, type Work } from './work.ts';

/** Arranges marks tile by tile, when they are first looked at. What a tile holds depends on no window. */
export function fieldOf(level: Level): MarkField {
  return new TiledField(level);
}

class TiledField implements MarkField {
  readonly #level: Level;
  readonly #tiles: Tiles;
  readonly #long: SharedWork<LongStretches>;

  constructor(level: Level) {
    this.#level = level;
    this.#long = new SharedWork(() => placingLong(level));
    this.#tiles = new Tiles(level, () => this.#longStretches());
  }

  between(start: number, end: number): Mark[] {
    const { marks: long } = this.#longStretches();
    const marks: Mark[] = long.filter((mark) => mark.start <= end && mark.end >= start);
    const isNear = ({ at }: Mark) => at >= start - BEHIND && at <= end + BEFORE;
    for (const number of tilesIn(start, end)) {
      for (const mark of this.#tiles.marksOf(number)) if (isNear(mark)) marks.push(mark);
    }
    return marks.sort(inOrder);
  }

  *walk(place: number, way: Way): Iterable<Mark> {
    let number = this.#tileAt(place);
    while (number !== null) {
      const marks = this.#wholeTile(number);
      const ahead = marks.filter((mark) => (mark.at - place) * way >= 0);
      yield* way > 0 ? ahead : ahead.reverse();
      number = this.#tileBeside(number, way);
    }
  }

  markOf(index: ItemIndex): Mark | null {
    const row = this.#level.table.rowOf[index];
    if (row === undefined) return null;
    const marks = this.#wholeTile(tileOfRow(this.#level, row));
    return marks.find(({ items }) => items.includes(index)) ?? null;
  }

  isUsed(lane: number): boolean {
    return (this.#level.table.lanes[lane]?.length ?? 0) > 0;
  }

  isArranged(start: number, end: number): boolean {
    return tilesIn(start, end).every((number) => this.#tiles.isDone(number));
  }

  *arranging(start: number, end: number): Work {
    yield* this.#long.going();
    for (const number of tilesIn(start, end)) yield* this.#tiles.arranging(number);
  }

  #longStretches(): LongStretches {
    return this.#long.result();
  }

  /** The marks of a tile and the long stretches that have their middle in it. */
  #wholeTile(number: number): Mark[] {
    return [...this.#tiles.marksOf(number), ...this.#tiles.longIn(number)].sort(inOrder);
  }

  /** The tile of a place, at either end of time the outermost that has any event; null without events. */
  #tileAt(place: number): number | null {
    const { length } = this.#level.table.rows;
    if (length === 0) return null;
    if (Number.isFinite(place)) return Math.floor(place / TILE);
    return tileOfRow(this.#level, place < 0 ? 0 : length - 1);
  }

  /** Straight to the next tile that has any event. */
  #tileBeside(number: number, way: Way): number | null {
    const { rows } = this.#level.table;
    const row = way > 0 ? this.#firstRowOf(number + 1) : this.#firstRowOf(number) - 1;
    return row < 0 || row >= rows.length ? null : tileOfRow(this.#level, row);
  }

  #firstRowOf(number: number): number {
    const { table, pixelsPerMs } = this.#level;
    return firstAt(table, table.rows, (number * TILE) / pixelsPerMs);
  }
}

/** The tiles whose marks may reach into a stretch of the axis. */
function tilesIn(start: number, end: number): number[] {
  const first = Math.floor((start - BEHIND) / TILE);
  const count = Math.floor((end + BEFORE) / TILE) - first + 1;
  return Array.from({ length: count }, (_, at) => first + at);
}
