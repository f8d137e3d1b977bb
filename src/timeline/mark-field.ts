import type { Level } from './level.ts';
import { BEFORE, BEHIND, TILE, tileOfRow } from './level.ts';
import { placeLong, type LongStretches } from './long-stretches.ts';
import { inOrder, stretchMark, type Mark } from './mark.ts';
import { firstAt } from './table.ts';
import { arrangeTile } from './tile.ts';

/** The marks of the whole of time at one magnification; places are pixels from its beginning. */
export interface MarkField {
  /** Marks that may reach into a stretch of the axis, in time order. */
  between(start: number, end: number): Mark[];
  /** All marks from a place on, forward (1) or backward (-1) in time. */
  walk(place: number, way: 1 | -1): Iterable<Mark>;
  /** The mark that stands for an item. */
  markOf(index: number): Mark | null;
  /** True for lanes that have any mark. */
  isUsed(lane: number): boolean;
}

/**
 * Arranges marks tile by tile, when they are first looked at. What a tile holds depends on no window:
 * even tiles stand on their own, odd ones give way to both neighbours.
 */
export function fieldOf(level: Level): MarkField {
  const tiles = new Map<number, readonly Mark[]>();
  const { rows } = level.table;
  const { length } = rows;
  let found: LongStretches | null = null;
  const long = () => (found ??= placeLong(level));
  const tile = (number: number): readonly Mark[] => {
    const known = tiles.get(number);
    if (known) return known;
    const beside = number % 2 === 0 ? [] : [tile(number - 1), tile(number + 1)];
    const marks = arrangeTile(level, number, long(), beside);
    tiles.set(number, marks);
    return marks;
  };
  const firstRow = (number: number) =>
    firstAt(level.table, rows, (number * TILE) / level.pixelsPerMs);

  function between(start: number, end: number): Mark[] {
    const marks = long().marks.filter((mark) => mark.start <= end && mark.end >= start);
    const isNear = ({ at }: Mark) => at >= start - BEHIND && at <= end + BEFORE;
    const last = Math.floor((end + BEFORE) / TILE);
    for (let number = Math.floor((start - BEHIND) / TILE); number <= last; number++) {
      for (const mark of tile(number)) if (isNear(mark)) marks.push(mark);
    }
    return marks.sort(inOrder);
  }

  function* walk(place: number, way: 1 | -1): Iterable<Mark> {
    if (length === 0) return;
    const end = tileOfRow(level, place < 0 ? 0 : length - 1);
    let number = Number.isFinite(place) ? Math.floor(place / TILE) : end;
    for (;;) {
      const marks = wholeTile(number);
      const ahead = marks.filter((mark) => (mark.at - place) * way >= 0);
      yield* way > 0 ? ahead : ahead.reverse();
      // Straight to the next tile that has any event.
      const row = way > 0 ? firstRow(number + 1) : firstRow(number) - 1;
      if (row < 0 || row >= length) return;
      number = tileOfRow(level, row);
    }
  }

  /** The marks of a tile and the long stretches that have their middle in it. */
  function wholeTile(number: number): Mark[] {
    const own = long().marks.filter((mark) => Math.floor(mark.at / TILE) === number);
    return [...tile(number), ...own].sort(inOrder);
  }

  function markOf(index: number): Mark | null {
    const row = level.table.rowOf[index];
    if (row === undefined) return null;
    const marks = wholeTile(tileOfRow(level, row));
    return marks.find(({ items }) => items.includes(index)) ?? null;
  }

  const isUsed = (lane: number) => (level.table.lanes[lane]?.length ?? 0) > 0;
  return { between, walk, markOf, isUsed };
}

/** The same field a little nearer: see `stretchMark`. */
export function stretchField(field: MarkField, factor: number): MarkField {
  if (factor === 1) return field;
  return {
    ...field,
    between: (start, end) =>
      field.between(start / factor, end / factor).map((mark) => stretchMark(mark, factor)),
    *walk(place, way) {
      for (const mark of field.walk(place / factor, way)) yield stretchMark(mark, factor);
    },
    markOf: (index) => {
      const mark = field.markOf(index);
      return mark && stretchMark(mark, factor);
    },
  };
}
