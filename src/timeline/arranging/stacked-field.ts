import type { Bins } from './calendar-bins.ts';
import { floatAt, wholeAt } from './column.ts';
import { DOT, dotRadius } from './floor.ts';
import type { Form } from './form.ts';
import type { LabelPlace } from './labels.ts';
import { inOrder, type Mark, type Members } from './mark.ts';
import type { MarkField, Way } from './mark-field.ts';
import { MOST_UNCOUNTED, namingStacks, WIDEST, type StackRoom } from './stack-names.ts';
import { standsOut, TURNING, type LaneStacks } from './stacks.ts';
import {
  fromAt,
  idAt,
  importanceAt,
  indexAt,
  toAt,
  type ItemIndex,
  type RowNumber,
  type TimeTable,
} from './table.ts';
import { SharedWork, type Work } from './work.ts';

/** Stacks of all lanes at one magnification. */
export interface StackedLevel {
  readonly table: TimeTable;
  readonly form: Form;
  readonly pixelsPerMs: number;
  readonly bins: Bins;
  readonly stacksOf: (lane: number) => LaneStacks;
  /** Null where no name is written. */
  readonly naming: Naming | null;
}

interface Naming {
  /** The room above a lane's floor. */
  readonly roomOf: (lane: number) => StackRoom;
  /** Pixels that a name takes, its year with it. */
  readonly widthOf: (row: RowNumber) => number;
}

/** All marks in time order; and those of them that are wider than any name. */
interface Marks {
  readonly all: readonly Mark[];
  readonly wide: readonly Mark[];
}

/** Half the thickness of a stroke. */
const STROKE = 2.2;

/** A dot an event, in stacks that are locked to the calendar: no window takes part, and nothing is in tiles. */
export class StackedField implements MarkField {
  readonly #level: StackedLevel;
  readonly #marks: SharedWork<Marks>;
  #places: ReadonlyMap<ItemIndex, Mark> | null = null;

  constructor(level: StackedLevel) {
    this.#level = level;
    this.#marks = new SharedWork(() => arranged(level));
  }

  between(start: number, end: number): Mark[] {
    const { all, wide: stretches } = this.#marks.result();
    const first = firstFrom(all, start - WIDEST);
    const last = firstFrom(all, end + WIDEST);
    const isBeside = (mark: Mark) => mark.at < start - WIDEST || mark.at >= end + WIDEST;
    const wide = stretches.filter(
      (mark) => mark.end >= start && mark.start <= end && isBeside(mark),
    );
    const near = all.slice(first, last);
    return wide.length > 0 ? [...near, ...wide].sort(inOrder) : near;
  }

  *walk(place: number, way: Way): Iterable<Mark> {
    const { all } = this.#marks.result();
    if (way > 0) yield* all.slice(firstFrom(all, place));
    else yield* all.filter(({ at }) => at <= place).reverse();
  }

  markOf(index: ItemIndex): Mark | null {
    this.#places ??= new Map(
      this.#marks
        .result()
        .all.flatMap((mark) => mark.items.map((item): [ItemIndex, Mark] => [item, mark])),
    );
    return this.#places.get(index) ?? null;
  }

  isUsed(lane: number): boolean {
    return (this.#level.table.lanes[lane]?.length ?? 0) > 0;
  }

  isArranged(): boolean {
    return this.#marks.isDone;
  }

  *arranging(): Work {
    yield* this.#marks.going();
  }
}

function* arranged(level: StackedLevel): Generator<undefined, Marks> {
  const all: Mark[] = [];
  for (const lane of level.table.lanes.keys()) {
    level.stacksOf(lane);
    yield;
    all.push(...(yield* marksOfLane(level, lane)));
    yield;
  }
  const wide = all.filter(({ start, end }) => end - start > 2 * WIDEST);
  return { all: all.sort(inOrder), wide };
}

/** The first of marks in time order that is not before a place, by halves. */
function firstFrom(marks: readonly Mark[], place: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle] as Mark).at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* marksOfLane(level: StackedLevel, lane: number): Generator<undefined, Mark[]> {
  const { table, bins, form, naming } = level;
  const stacks = level.stacksOf(lane);
  const names =
    naming && (yield* namingStacks(table, stacks, bins, form, naming.roomOf(lane), naming.widthOf));
  yield;
  const named = (row: RowNumber) => names?.get(row) ?? null;
  const strokes = stacks.strokes.map(({ row, level: own }) =>
    strokeMark(level, lane, row, own, named(row)),
  );
  return [...strokes, ...(stacks.isRidge ? ridgeMarks : dotMarks)(level, lane, stacks, named)];
}

type NameOf = (row: RowNumber) => LabelPlace | null;

function strokeMark(
  { table, pixelsPerMs }: StackedLevel,
  lane: number,
  row: RowNumber,
  level: number,
  label: LabelPlace | null,
): Mark {
  const [start, end] = [fromAt(table, row) * pixelsPerMs, toAt(table, row) * pixelsPerMs];
  const rest = { lane, row: level, radius: STROKE, spanning: true, pile: 'stroke' } as const;
  const items: Members = [indexAt(table, row)];
  return { key: idAt(table, row), at: (start + end) / 2, start, end, items, label, ...rest };
}

function dotMarks(level: StackedLevel, lane: number, stacks: LaneStacks, named: NameOf): Mark[] {
  const { dots, binOf, below, counts } = stacks;
  const marks: Mark[] = [];
  for (let dot = 0; dot < dots.length; dot++) {
    const [row, bin] = [wholeAt(dots, dot), wholeAt(binOf, dot)];
    const mark = dotMark(level, lane, row, bin, wholeAt(below, dot), named(row));
    const isTop = dot + 1 === dots.length || wholeAt(binOf, dot + 1) !== bin;
    const count = wholeAt(counts, bin);
    const isCounted = isTop && level.form === 'counts' && count > MOST_UNCOUNTED;
    marks.push(isCounted ? { ...mark, tally: count } : mark);
  }
  return marks;
}

function dotMark(
  { table, bins: { edges, middles }, pixelsPerMs }: StackedLevel,
  lane: number,
  row: RowNumber,
  bin: number,
  below: number,
  label: LabelPlace | null,
): Mark {
  const [from, to] = [floatAt(edges, bin) * pixelsPerMs, floatAt(edges, bin + 1) * pixelsPerMs];
  const at = floatAt(middles, bin) * pixelsPerMs;
  const radius = dotRadius(to - from, importanceAt(table, row) >= TURNING);
  const items: Members = [indexAt(table, row)];
  const stretch = { at, start: at - radius, end: at + radius };
  const rest = { lane, row: below, radius, spanning: false, pile: 'dot' } as const;
  return { key: idAt(table, row), ...stretch, items, label, ...rest };
}

/** A bin's ordinary events in a ridge, or one turning point upon them: a dot. */
type RidgePart = { readonly bin: number } & (
  { readonly dot: number } | { readonly items: Members; readonly key: string }
);

/** By stacks, what their ridge consists of: it is the same at every magnification. */
const ridges = new WeakMap<LaneStacks, readonly RidgePart[]>();

function ridgeOf(table: TimeTable, stacks: LaneStacks): readonly RidgePart[] {
  const parts = ridges.get(stacks) ?? partsOfRidge(table, stacks);
  ridges.set(stacks, parts);
  return parts;
}

function partsOfRidge(table: TimeTable, stacks: LaneStacks): RidgePart[] {
  const { dots, binOf } = stacks;
  const parts: RidgePart[] = [];
  let first = 0;
  for (let dot = 0; dot <= dots.length; dot++) {
    const bin = dot < dots.length ? wholeAt(binOf, dot) : -1;
    const own = first < dots.length ? wholeAt(binOf, first) : -1;
    const isAlone = dot < dots.length && standsOut(table, stacks, dot);
    if (dot > first && (bin !== own || isAlone)) {
      parts.push({ bin: own, ...heapOf(table, dots.subarray(first, dot)) });
      first = dot;
    }
    if (!isAlone) continue;
    parts.push({ bin, dot });
    first = dot + 1;
  }
  return parts;
}

function heapOf(table: TimeTable, rows: Uint32Array): { items: Members; key: string } {
  const items = byImportance(table, rows) as [ItemIndex, ...ItemIndex[]];
  const id = idAt(table, wholeAt(rows, 0));
  return { items, key: items.length > 1 ? `+${id}` : id };
}

/** Of a ridge, each bin's ordinary events in one mark, its turning points as dots upon them; the peak says its number. */
function ridgeMarks(level: StackedLevel, lane: number, stacks: LaneStacks, named: NameOf): Mark[] {
  const { table, bins, pixelsPerMs } = level;
  const { dots, below, counts, highest } = stacks;
  const peak = counts.indexOf(highest);
  return ridgeOf(table, stacks).map((part): Mark => {
    const { bin } = part;
    if ('dot' in part) {
      const row = wholeAt(dots, part.dot);
      return dotMark(level, lane, row, bin, wholeAt(below, part.dot), named(row));
    }
    const { key, items } = part;
    const at = floatAt(bins.middles, bin) * pixelsPerMs;
    const start = floatAt(bins.edges, bin) * pixelsPerMs;
    const end = floatAt(bins.edges, bin + 1) * pixelsPerMs;
    const heap = { key, lane, at, start, end, items, label: null, ...HEAP };
    return bin === peak ? { ...heap, tally: highest } : heap;
  });
}

const HEAP = { row: 0, radius: DOT, spanning: false, pile: 'heap' } as const;

/** The items of rows that come in order of time: the more important first. */
function byImportance(table: TimeTable, rows: Uint32Array): ItemIndex[] {
  const items: ItemIndex[] = [];
  for (let importance = TURNING; importance > 0; importance--) {
    for (let at = 0; at < rows.length; at++) {
      const row = wholeAt(rows, at);
      if (importanceAt(table, row) === importance) items.push(indexAt(table, row));
    }
  }
  return items;
}
