import type { Level } from './level.ts';
import { BEFORE, BEHIND, TILE, tileOfRow } from './level.ts';
import { placeLong, type LongStretches } from './long-stretches.ts';
import { inOrder, stretchMark, type Mark } from './mark.ts';
import { firstAt } from './table.ts';
import { Tiles } from './tiles.ts';
import type { Work } from './work.ts';

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
  /** True when `between` has nothing left to arrange in a stretch of the axis. */
  isArranged(start: number, end: number): boolean;
  /** Arranges what `between` will look at, a little at each step. */
  arranging(start: number, end: number): Work;
}

/** Arranges marks tile by tile, when they are first looked at. What a tile holds depends on no window. */
export function fieldOf(level: Level): MarkField {
  const { rows } = level.table;
  const { length } = rows;
  let found: LongStretches | null = null;
  const long = () => (found ??= placeLong(level));
  const tiles = new Tiles(level, long);
  const tile = (number: number) => tiles.marksOf(number);
  const firstRow = (number: number) =>
    firstAt(level.table, rows, (number * TILE) / level.pixelsPerMs);

  function between(start: number, end: number): Mark[] {
    const marks = long().marks.filter((mark) => mark.start <= end && mark.end >= start);
    const isNear = ({ at }: Mark) => at >= start - BEHIND && at <= end + BEFORE;
    for (const number of tilesIn(start, end)) {
      for (const mark of tile(number)) if (isNear(mark)) marks.push(mark);
    }
    return marks.sort(inOrder);
  }

  const isArranged = (start: number, end: number) =>
    tilesIn(start, end).every((number) => tiles.isDone(number));

  function* arranging(start: number, end: number): Work {
    for (const number of tilesIn(start, end)) yield* tiles.arranging(number);
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
    return [...tile(number), ...tiles.longIn(number)].sort(inOrder);
  }

  function markOf(index: number): Mark | null {
    const row = level.table.rowOf[index];
    if (row === undefined) return null;
    const marks = wholeTile(tileOfRow(level, row));
    return marks.find(({ items }) => items.includes(index)) ?? null;
  }

  const isUsed = (lane: number) => (level.table.lanes[lane]?.length ?? 0) > 0;
  return { between, walk, markOf, isUsed, isArranged, arranging };
}

/** The tiles whose marks may reach into a stretch of the axis. */
function tilesIn(start: number, end: number): number[] {
  const first = Math.floor((start - BEHIND) / TILE);
  const count = Math.floor((end + BEFORE) / TILE) - first + 1;
  return Array.from({ length: count }, (_, at) => first + at);
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
    isArranged: (start, end) => field.isArranged(start / factor, end / factor),
    arranging: (start, end) => field.arranging(start / factor, end / factor),
  };
}
